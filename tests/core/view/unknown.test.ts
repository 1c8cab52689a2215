import fc from 'fast-check'
import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import type { ArticleSnapshot } from '../../../core/snapshot/types.ts'
import { Card } from '../../../view/card/card.tsx'
import { viewOf } from '../../../view/card/context.ts'
import { MarginNote } from '../../../view/card/margin-note.tsx'
import type { Kind } from '../../../view/figure.ts'
import { Icon } from '../../../view/icon.tsx'
import { languages } from '../../../view/strings/index.ts'
import { verdictIn } from '../../../view/words/verdict.ts'
import { kurskSnapshot } from '../../browser/samples.ts'
import { states } from '../../browser/states.ts'
import { textOf } from './text-of.ts'

/** What a later release may put in the place of a code of today. Some of these are names that every object has. */
const LATER = ['constructor', '__proto__', 'toString', 'quiteNew', '[new_u]/{thing}', 'XXX', '2025-21', '']

/** The keys whose values are codes of today's release, in what readers are told. */
const CODES =
  /^(?:verdict|code|how|why|form|means|basis|role|about|kind|unit|evidence|reason|toBasis|countsBasis|scale|dimension|taken|saidAt|to|from|madeAt|lang)$/

/** A snapshot in which some codes are ones that nobody here knows, and some objects have fields more. */
const later = (snapshot: ArticleSnapshot) =>
  fc
    .infiniteStream(fc.record({ changes: fc.boolean(), to: fc.constantFrom(...LATER) }))
    .map((choices): ArticleSnapshot => {
      const changed = (value: unknown, key: string): unknown => {
        if (Array.isArray(value)) return value.map((each) => changed(each, key))
        if (typeof value === 'object' && value !== null) {
          const entries = Object.entries(value).map(([name, each]) => [name, changed(each, name)])
          return { ...Object.fromEntries(entries), later: { constructor: ['x'] } }
        }
        if (typeof value !== 'string' || !CODES.test(key)) return value
        const { value: choice } = choices.next()
        return choice?.changes ? choice.to : value
      }
      const article: ArticleSnapshot = JSON.parse(JSON.stringify(changed(snapshot, '')))
      return article
    })

const settings = (lang: string) => ({ strings: languages[lang] ?? fail(lang), lang, base: '/' })
const fail = (lang: string): never => {
  throw new Error(lang)
}

/** Everything that is said about an article's figures. */
function saidOf(article: ArticleSnapshot, lang: string): string[] {
  return article.annotations.flatMap((annotation) => {
    const claim = article.claims[annotation.claimId]
    if (!claim || !('estimates' in claim)) return []
    const kind: Kind = annotation.line.verdict
    const card = h(Card, { view: viewOf(settings(lang), { annotation, claim }) })
    return [
      card,
      h(MarginNote, { setting: settings(lang), figure: { annotation, claim, kind } }),
      h(Icon, { kind }),
      verdictIn(settings(lang).strings, kind),
    ].map(textOf)
  })
}

const samples = [kurskSnapshot, ...Object.values(states)]

describe('what a later release says', () => {
  it('is drawn without what is not known, and never thrown on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples).chain(later),
        fc.constantFrom(...Object.keys(languages)),
        (article, lang) => {
          for (const words of saidOf(article, lang)) {
            expect(words).not.toMatch(/undefined|NaN|\[object|function |Invalid Date|#/)
          }
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)

  it('leaves neutral words where a verdict is not known', () => {
    const [first] = kurskSnapshot.annotations
    if (!first) throw new Error('no figure')
    const annotation = JSON.parse(JSON.stringify({ ...first, line: { ...first.line, verdict: 'disputedInPart' } }))
    const words = saidOf({ ...kurskSnapshot, annotations: [annotation] }, 'en')
    expect(words[0]).toMatch(/^ ?There is more about this figure/)
    expect(words.at(-1)).toBe('There is more about this figure')
  })

  it('is as before where all is known', () => {
    expect(saidOf(kurskSnapshot, 'en')).toContainEqual(
      expect.stringMatching(/Sources conflict +×1.2 on: killed or wounded/),
    )
  })
})
