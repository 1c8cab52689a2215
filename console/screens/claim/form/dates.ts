import { daysOf } from '../../../../core/claim/index.ts'

/** "5 Jan 2025", "5.1.2025", "January 2025" or EDTF itself, as EDTF; nothing where no day is named. What reads dates is loaded when the first is typed. */
export async function dateIn(text: string, lang: string): Promise<string | undefined> {
  const plain = text.trim()
  if (plain === '') return undefined
  if (daysOf(plain)) return plain
  const numbers = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(plain)
  if (numbers) {
    const [, day = '', month = '', year = ''] = numbers
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return daysOf(date) ? date : undefined
  }
  const { readTimes } = await import('../../../../core/time/index.ts')
  const publishedAt = new Date().toISOString().slice(0, 10)
  const [time] = [lang, 'en'].flatMap((tag) =>
    readTimes(plain, [{ start: 0, end: plain.length }], { lang: tag, publishedAt }),
  )
  return time?.to ?? time?.from
}
