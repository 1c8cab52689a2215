/** Formats of `Intl`, each made once: making one takes a browser longer than writing a hundred numbers with it. */
export const numberFormat = kept(Intl.NumberFormat)
export const dateFormat = kept(Intl.DateTimeFormat)

function kept<Options, Format>(Made: new (lang: string, options?: Options) => Format) {
  const formats: Record<string, Format> = {}
  return (lang: string, options?: Options): Format => {
    const key = lang + JSON.stringify(options)
    const format = formats[key] ?? new Made(lang, options)
    formats[key] = format
    return format
  }
}
