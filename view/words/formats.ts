/** Formats of `Intl`, each made once: making one takes a browser longer than writing a hundred numbers with it. */
export const numberFormat = kept(Intl.NumberFormat)
export const dateFormat = kept(Intl.DateTimeFormat)
export const listFormat = kept(Intl.ListFormat)
export const pluralRules = kept(Intl.PluralRules)

function kept<Options, Format>(Made: new (lang: string, options?: Options) => Format) {
  const formats: Record<string, Format> = {}
  return (lang: string, options?: Options): Format => {
    const key = lang + JSON.stringify(options)
    const format = formats[key] ?? made(Made, lang, options)
    formats[key] = format
    return format
  }
}

/** What `Intl` refuses, a tag or a unit of a later release, is left as it is in English. */
function made<Options, Format>(
  Made: new (lang: string, options?: Options) => Format,
  lang: string,
  options?: Options,
): Format {
  try {
    return new Made(lang, options)
  } catch {
    return new Made('en')
  }
}
