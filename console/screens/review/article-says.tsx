import { h } from 'preact'
import { useMemo } from 'preact/hooks'
import { webAddress } from '../../../view/card/sources.tsx'
import { dateIn } from '../../../view/words/dates.ts'
import type { Entry } from '../../decisions/types.ts'
import { siteOf } from '../../language/addresses.ts'
import { language } from '../../language/say.ts'
import { passageOf } from './passage.ts'
import { words } from './words.ts'

/** The sentence with the figure, in its paragraph where that is kept, and which article it is. */
export function ArticleSays({ entry }: { readonly entry: Entry }) {
  const { annotation, article, paragraph } = entry
  const { ahead, before, figure, after, behind } = useMemo(
    () => passageOf(annotation, paragraph),
    [annotation, paragraph],
  )
  const address = webAddress(article.url)
  return (
    <div>
      <h2 class="eyebrow">{words.says}</h2>
      <p class="says" dir="auto">
        <span class="dim">{ahead}</span>
        {before}
        <mark>{figure}</mark>
        {after}
        <span class="dim">{behind}</span>
      </p>
      <p class="about soft" dir="auto">
        <span>
          {article.title !== undefined && (
            <span>
              <q>
                <bdi>{article.title}</bdi>
              </q>
              {' · '}
            </span>
          )}
          {[siteOf(article.url), article.publishedAt && dateIn(language, article.publishedAt)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {address && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {words.open}
          </a>
        )}
      </p>
    </div>
  )
}
