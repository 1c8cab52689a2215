import { h } from 'preact'
import { textIn } from '../../../view/words/text-in.ts'
import { language } from '../../language/say.ts'
import { words } from './words.ts'

interface Props {
  readonly id: string
  readonly question: Readonly<Record<string, string>> | undefined
}

/** What a claim asks, as a link to it. */
export function Question({ id, question }: Props) {
  const { text, lang } = textIn(language, question)
  return <a href={`/console/claims/${id}`}>{text === '' ? <i>{words.untitled}</i> : <bdi lang={lang}>{text}</bdi>}</a>
}
