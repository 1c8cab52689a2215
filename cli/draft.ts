import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { DraftClaim } from '../core/claim/types.ts'
import { type DraftArticle, draftClaims } from '../core/draft/index.ts'
import { BOUNDS } from '../worker/bounds.ts'
import { readHtml } from '../worker/reading/read-html.ts'
import { type Answer, type Api, problemOf, refusal, wording } from './api.ts'
import type { Command } from './command.ts'
import { EXIT, Stop } from './exit.ts'
import { fetchPage } from './fetch-page.ts'
import type { Printer } from './printer.ts'

const { articles: MOST, article: LARGEST } = BOUNDS.drafted

/**
 * Drafts claims of files and addresses, here: the deployment is asked only where a draft is to be kept, as the working copy of its claim. What it knows of an article
 * besides its text is what the page says.
 */
export const draft: Command = {
  takes: ['out'],
  reaches: 'whereTold',
  async run({ values, words, api, print }) {
    if (words.length === 0) throw new Stop(EXIT.usage, 'say which files or addresses to draft a claim of')
    if (words.length > MOST)
      throw new Stop(EXIT.usage, `at most ${MOST} articles are drafted at a time; these are ${words.length}`)
    const articles: DraftArticle[] = []
    for (const [n, word] of words.entries()) {
      print.note(`reading ${n + 1} of ${words.length}: ${word}`)
      articles.push(await articleOf(word))
    }
    const drafted = draftClaims({ articles })
    if (values.out !== undefined) await writeWhole(values.out, `${JSON.stringify(drafted, null, 2)}\n`)
    let refused = 0
    if (api) for (const { claim } of drafted.claims) if (!(await keep(api, claim, print))) refused++
    const lines = drafted.claims.flatMap(({ claim, doubts }) => [
      `${claim.id}: ${claim.estimates?.length ?? 0} estimates, ${doubts.length} doubts`,
      ...(claim.estimates ?? []).map(
        ({ value, chain, saidAt }) =>
          `  ${value?.phrase ?? ''}\t${chain?.find(({ role }) => role === 'origin')?.party?.name ?? '(nobody named)'}\t${saidAt ?? '(no day)'}`,
      ),
    ])
    print.result([...lines, `${drafted.claims.length} claims, ${drafted.unused.length} figures left out`], drafted)
    return refused > 0 ? EXIT.someRefused : EXIT.ok
  },
}

const HTML = /^\s*<(?:!doctype|html|head|body|article|main|div|p)\b/i

async function articleOf(word: string): Promise<DraftArticle> {
  const isAddress = /^https?:\/\//i.test(word)
  const content = isAddress ? await fetchPage(word) : await fileOf(word)
  const isPage = isAddress || ['.html', '.htm', '.xhtml'].includes(extname(word).toLowerCase()) || HTML.test(content)
  if (!isPage) return { text: bounded(content, word) }
  const { text, title, lang, publishedAt, canonical } = readHtml(content, LARGEST)
  const url = isAddress ? word : canonical !== undefined && URL.canParse(canonical) ? canonical : undefined
  return {
    text: bounded(text, word),
    ...(url === undefined ? {} : { url, outlet: new URL(url).hostname.replace(/^www\./, '') }),
    ...(title === undefined ? {} : { title: title.slice(0, 300) }),
    ...(lang === undefined ? {} : { lang }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }
}

async function fileOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Stop(EXIT.usage, missing ? `no such file: ${path}` : `cannot read ${path}`)
  }
}

function bounded(text: string, word: string): string {
  const size = Buffer.byteLength(text)
  if (size > LARGEST) throw new Stop(EXIT.usage, `an article may have ${LARGEST} bytes; ${word} has ${size}`)
  if (text.trim() === '') throw new Stop(EXIT.usage, `there is no text in ${word}`)
  return text
}

/** A copy that somebody has begun under this name is left alone, and the refusal named. */
async function keep(api: Api, claim: DraftClaim, print: Printer): Promise<boolean> {
  const answer = await api.v1.claims[':id'].working.$put(
    { param: { id: claim.id }, query: {}, json: claim },
    { headers: { 'If-None-Match': '*' } },
  )
  const { status }: Answer = answer
  if (status === 201 || status === 200) {
    print.note(`kept as the working copy of ${claim.id}`)
    return true
  }
  if (status === 401 || status === 403) throw await refusal(answer)
  print.note(`${claim.id}: ${wording(answer, await problemOf(answer))}`)
  return false
}

async function writeWhole(file: string, content: string): Promise<void> {
  const part = `${file}.part`
  try {
    await writeFile(part, content)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw new Stop(EXIT.usage, `cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
