import { language } from './say.ts'

const locale = language === 'en' ? 'en-GB' : language
const TIME = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
const MOMENT = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
const WEEKDAY = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })

/** A moment in the editor's own time: `09:41` where it was today, else with its day. */
export function moment(iso: string, now: Date): string {
  const at = new Date(iso)
  return at.toDateString() === now.toDateString() ? TIME.format(at) : MOMENT.format(at)
}

/** `Saturday 28 November`. */
export function weekday(now: Date): string {
  return WEEKDAY.format(now)
}
