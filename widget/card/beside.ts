import type { Mark } from '../marks/mark.ts'
import type { CardSetting } from './cards.ts'
import { keepLead } from './lead.ts'
import { keepMargin } from './margin.tsx'
import { measureRoom } from './room.ts'

/** What stands beside the text: notes in the margin, and one line of words where none of them says it. Followed through changes of size. */
export function keepBeside(setting: CardSetting) {
  const margin = setting.margin === 'off' ? undefined : keepMargin(setting, () => place())
  // In a list all buttons have their words.
  const lead = setting.lead === 'off' || setting.notes === 'list' ? undefined : keepLead(setting)
  let shown: readonly Mark[] = []
  // All is measured before anything is moved: a long page would be laid out anew for each note.
  const place = (): void => {
    const room = measureRoom()
    const said = margin?.place(room) ?? []
    lead?.place(shown, said, room)
  }
  // It tells the first sizes too, after the page has been laid out anyway.
  const layout = new ResizeObserver(place)
  return {
    show(marks: readonly Mark[]): void {
      shown = marks
      margin?.show(marks)
      layout.disconnect()
      for (const { block } of marks) layout.observe(block)
      layout.observe(document.body)
    },
    destroy(): void {
      layout.disconnect()
      margin?.destroy()
      lead?.destroy()
    },
  }
}
