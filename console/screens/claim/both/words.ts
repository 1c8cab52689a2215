import { say } from '../../../language/say.ts'

export const words = say({
  en: {
    title: (by: string) => `${by} changed this too, while you were writing`,
    somebody: 'Somebody',
    lead: 'What did not collide is already together. For each of these, choose; then everything is saved. Nothing of either is lost: the history keeps what is published.',
    base: 'Before',
    mine: 'Yours',
    theirs: 'Theirs',
    keepMine: 'Keep yours',
    takeTheirs: 'Take theirs',
    nothing: 'nothing',
  },
  de: {
    title: (by: string) => `${by} hat das auch geändert, während Sie schrieben`,
    somebody: 'Jemand',
    lead: 'Was nicht zusammenstieß, ist schon beisammen. Wählen Sie bei jedem; danach wird alles gespeichert. Nichts geht verloren: Der Verlauf behält, was veröffentlicht ist.',
    base: 'Vorher',
    mine: 'Ihres',
    theirs: 'Das andere',
    keepMine: 'Ihres behalten',
    takeTheirs: 'Das andere nehmen',
    nothing: 'nichts',
  },
})
