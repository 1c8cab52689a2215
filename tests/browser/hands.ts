import type { Locator, Page } from 'playwright-core'

/** What an editor does, counted: a click, a field filled or chosen, a key that is no text. */
export interface Hands {
  readonly actions: number
  /** Clicks something; a field that is clicked and filled is one field. */
  click(target: Locator): Promise<void>
  fill(target: Locator, text: string): Promise<void>
  choose(target: Locator, name: string): Promise<void>
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>
  /** Chooses in the list that has the focus by how the name begins. */
  pick(text: string): Promise<void>
  press(key: string): Promise<void>
}

export function handsOn(page: Page): Hands {
  let actions = 0
  const counted =
    <Parameters extends readonly unknown[]>(act: (...parameters: Parameters) => Promise<unknown>) =>
    async (...parameters: Parameters): Promise<void> => {
      actions++
      await act(...parameters)
    }
  return {
    get actions() {
      return actions
    },
    click: counted((target: Locator) => target.click()),
    fill: counted((target: Locator, text: string) => target.fill(text)),
    choose: counted((target: Locator, name: string) => target.selectOption({ label: name })),
    type: counted((text: string) => page.keyboard.insertText(text)),
    pick: counted((text: string) => page.keyboard.type(text)),
    press: counted((key: string) => page.keyboard.press(key)),
  }
}
