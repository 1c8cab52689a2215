import { h, render } from 'preact'
import { showText } from './article.ts'
import { ask, isHtml } from './ask.ts'
import { Findings } from './findings.tsx'
import { judge } from './judge.ts'
import { mark } from './marks.ts'
import { openTabs } from './tabs.ts'

/** `/examples/try`: what the embed would mark in a text of the visitor's own. Nothing of it is ever read as markup here. */
const form = part('ask', HTMLFormElement)
const text = part('text', HTMLTextAreaElement)
const language = part('language', HTMLSelectElement)
const said = part('said', HTMLElement)
const result = part('result', HTMLElement)

const SAMPLE = `South Korea’s intelligence service said on 13 January 2025 that about 300 North Korean soldiers had been killed in Kursk. According to other reports, some 1,000 North Korean soldiers have been killed there.

President Zelensky puts the casualties of the North Korean force at 3,800, out of about 11,000 troops who were sent to Russia. His interview lasted 20 minutes.`

openTabs()

/** Of checks, so that an answer that comes late is not shown. */
let latest = 0

form.addEventListener('submit', (event) => {
  event.preventDefault()
  check()
})
text.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
  if (key === 'Enter' && (ctrlKey || metaKey)) form.requestSubmit()
})
part('sample', HTMLElement).addEventListener('click', () => {
  text.value = SAMPLE
  language.value = 'en'
  check()
})

async function check(): Promise<void> {
  const pasted = text.value
  const lang = language.value
  if (!pasted.trim()) {
    said.textContent = 'Paste a text first.'
    text.focus()
    return
  }
  const turn = ++latest
  said.textContent = 'Checking …'
  const answer = await ask(pasted, lang)
  if (turn !== latest) return
  if ('trouble' in answer) {
    said.textContent = answer.trouble
    return
  }
  const findings = judge(answer)
  const shown = showText(part('article', HTMLElement), answer.text, answer.figures, lang || 'en')
  render(h(Findings, { findings, text: shown }), part('findings', HTMLElement))
  said.textContent = inSum(
    findings.length,
    findings.filter(({ fate }) => fate !== 'silent').length,
    isHtml(pasted) ? 'HTML' : 'text',
  )
  result.hidden = false
  await mark(findings, shown, lang || 'en')
  part('found', HTMLElement).focus()
}

function inSum(figures: number, claimed: number, form: string): string {
  if (!figures) return `Read as ${form}. There is no figure in it; dates, years, ages and scores are none.`
  const nothing = claimed ? '' : ' The embed would add nothing.'
  if (figures === 1) return `Read as ${form}. One figure, about ${claimed ? 'a' : 'no'} published claim.${nothing}`
  return `Read as ${form}. ${figures} figures, ${claimed || 'none'} of them about a published claim.${nothing}`
}

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new Error(`the page has no #${id}`)
  return element
}
