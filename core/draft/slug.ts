import { LIMITS } from '../claim/schema/limits.ts'

/** "Libyan Red Crescent" is `libyan-red-crescent`; a name in another script than Latin is written in it. */
export function slugOf(text: string, otherwise: string, longest = 40): string {
  const words = romanised(text.slice(0, 200).toLowerCase())
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    if (slug !== '' && slug.length + 1 + word.length > longest) break
    slug = slug === '' ? word.slice(0, longest) : `${slug}-${word}`
  }
  return slug || otherwise
}

/** The first of `id`, `id-2`, `id-3` ... that is not taken; takes it. */
export function unique(id: string, taken: Set<string>): string {
  let name = id
  for (let n = 2; taken.has(name); n++) name = `${id.slice(0, LIMITS.id - 5)}-${n}`
  taken.add(name)
  return name
}

/** Ukrainian by the national table, nearly; ß as ss. */
function romanised(text: string): string {
  return text.replace(/[а-яґєіїьßэыё’ʼ]/g, (letter) => ROMAN[letter] ?? '')
}

const ROMAN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  э: 'e',
  ы: 'y',
  ё: 'e',
  ß: 'ss',
  '’': '-',
  ʼ: '-',
}
