/** A list of single words, written with spaces between them. */
export function words(list: string): string[] {
  return list.split(' ')
}
