/** The words of a text in lower case, without those that say nothing. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+(?:\.\d+)?/g) ?? []).filter((word) => !STOP_WORDS.has(word))
}

const STOP_WORDS = new Set(
  `a an the of to in and or is are was were be been it its that this for on with as by at from we i you he she they our my your his her their have
  has had do does did not so but if than then there here what who which would will can could just very about into out up`.split(
    /\s+/,
  ),
)
