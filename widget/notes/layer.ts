/**
 * Where a card about `block` goes: into the dialog that it is in. What is outside of a modal dialog cannot be used, what is outside of a
 * focus trap loses the focus, and what is outside of a popover closes it.
 */
export function layerOf(block: Element): Element {
  // `:is` forgives what a browser does not know.
  return block.closest(':is(dialog:modal,[aria-modal=true],[popover]:popover-open)') ?? document.documentElement
}
