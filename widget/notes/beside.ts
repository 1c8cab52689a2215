import type { Cards, Margin } from '../card/cards.ts'
import { idle } from '../loader/idle.ts'
import type { Mark } from '../marks/mark.ts'
import { keepLead } from './lead.ts'
import { marginOf, measureRoom } from './room.ts'
import type { NoteSetting } from './setting.ts'

/**
 * What stands beside the text: notes in the margin, and one line of words where none of them says it. Followed through changes of size. What
 * draws the margin is asked for where there is one.
 */
export function keepBeside(setting: NoteSetting, loadCards: () => Promise<Cards>) {
  // In a list all buttons have their words.
  const lead = setting.lead === 'off' || setting.notes === 'list' ? undefined : keepLead(setting)
  let shown: readonly Mark[] = []
  let margin: Margin | undefined
  let isOff = false
  const fill = async (): Promise<void> => {
    const cards = await loadCards()
    // Not in the task that has just run the part. The page may have changed meanwhile, or the embed have gone.
    await idle()
    margin ??= cards.margin(place)
    margin.show(shown)
  }
  // All is measured before anything is moved: a long page would be laid out anew for each note.
  const place = (): void => {
    const room = measureRoom()
    if (!margin && !isOff && shown.some((mark) => marginOf(mark, room))) {
      fill().catch(() => {
        isOff = true
        place()
      })
      return
    }
    const said = margin ? margin.place(room) : []
    if (said) lead?.place(shown, said, room)
  }
  // It tells the first sizes too, after the page has been laid out anyway.
  const layout = new ResizeObserver(place)
  return {
    show(marks: readonly Mark[]): void {
      shown = marks
      // What could not be had for the last marks may be had for these.
      isOff = setting.margin === 'off'
      margin?.show(marks)
      layout.disconnect()
      for (const { block } of marks) layout.observe(block)
      layout.observe(document.body)
    },
    destroy(): void {
      shown = []
      layout.disconnect()
      margin?.destroy()
      lead?.destroy()
    },
  }
}
