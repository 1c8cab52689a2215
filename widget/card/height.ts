/**
 * Keeps an open card as high as the browser has made it. Whenever something in it changes, the browser tries it in other places, some of
 * them higher, where less of it can be scrolled; and a reader who had scrolled down finds it scrolled back.
 */
export function keepHeight(card: HTMLElement): void {
  // Placed by measure, it has its height already.
  if (card.style.position) return
  const { scrollTop } = card
  card.style.maxHeight = ''
  if (card.scrollHeight > card.clientHeight) card.style.maxHeight = `${card.offsetHeight}px`
  card.scrollTop = scrollTop
}
