/** The tabs of the page: arrows move between them, and what the second shows is loaded when it is first looked at. */
export function openTabs(): void {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')]
  const select = (tab: HTMLElement) => {
    for (const one of tabs) {
      const isIt = one === tab
      one.setAttribute('aria-selected', `${isIt}`)
      one.tabIndex = isIt ? 0 : -1
      const panel = panelOf(one)
      if (panel) panel.hidden = !isIt
    }
    if (tab.id === 'tab-several') load(panelOf(tab))
  }
  tabs.forEach((tab, n) => {
    tab.addEventListener('click', () => select(tab))
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
      const next = step && tabs[(n + step + tabs.length) % tabs.length]
      if (!next) return
      select(next)
      next.focus()
    })
  })
  const asked = tabs.find(({ id }) => id === 'tab-several')
  if (asked && location.hash === '#several') select(asked)
}

function panelOf(tab: HTMLElement): HTMLElement | null {
  return document.getElementById(tab.getAttribute('aria-controls') ?? '')
}

const PART = '/examples/try-draft.js'
let loaded: Promise<void> | undefined

function load(panel: HTMLElement | null): void {
  if (!panel || loaded) return
  panel.textContent = 'Loading …'
  loaded = import(PART).then(
    ({ open }: { open(place: HTMLElement): void }) => open(panel),
    () => {
      panel.textContent = 'This part of the page cannot be loaded. Look at your connection, then choose the tab again.'
      loaded = undefined
    },
  )
}
