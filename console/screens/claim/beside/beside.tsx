import { useComputed, useSignal } from '@preact/signals'
import { h } from 'preact'
import { languages } from '../../../../view/strings/index.ts'
import { language } from '../../../language/say.ts'
import type { Editing } from '../../../working/editing.ts'
import { wellFormed } from '../../../working/well-formed.ts'
import { nameOf } from '../form/texts.tsx'
import { sets } from '../sets.ts'
import { words } from '../words.ts'
import { CardOf } from './card-of.tsx'
import { Pairs } from './pairs.tsx'
import { shown } from './shown.ts'

/** What readers would see of what is typed, at every key: the card, and how every pair is judged. */
export function Beside({ editing, revision }: { readonly editing: Editing; readonly revision: number }) {
  const looks = useSignal<'card' | 'pairs'>('card')
  const isDark = useSignal(false)
  const isPhone = useSignal(false)
  const lang = useSignal<string>(language)
  const now = useComputed(() => shown(wellFormed(editing.claim.value).claim, revision, new Date().toISOString()))
  const { claim, left } = now.value
  const strings = languages[lang.value] ?? languages.en
  const names = left.map((id) => {
    const estimate = editing.claim.value.estimates?.find((one) => one.id === id)
    return estimate?.value?.phrase ?? estimate?.chain?.[0]?.party?.name ?? words.nobody
  })
  return (
    <section class="beside" aria-label={words.cardOf}>
      <div class="chips">
        <Chip name={words.card} isOn={looks.value === 'card'} press={sets(looks, 'card')} />
        <Chip name={words.pairs} isOn={looks.value === 'pairs'} press={sets(looks, 'pairs')} />
        {looks.value === 'card' && (
          <span class="chips">
            <Chip name={words.dark} isOn={isDark.value} press={sets(isDark, !isDark.value)} />
            <Chip name={words.phone} isOn={isPhone.value} press={sets(isPhone, !isPhone.value)} />
            <select
              class="chip"
              aria-label={words.language}
              onChange={({ currentTarget: { value } }) => sets(lang, value)()}
            >
              {Object.keys(languages).map((tag) => (
                <option value={tag} selected={tag === lang.value} key={tag}>
                  {nameOf(tag)}
                </option>
              ))}
            </select>
          </span>
        )}
      </div>
      {!claim ? (
        <p class="soft placeholder">{words.tooLittle}</p>
      ) : looks.value === 'pairs' ? (
        <div class="sheet padded">
          <Pairs claim={claim} />
        </div>
      ) : (
        strings && (
          <div class={`drawn ${isPhone.value ? 'phone' : ''} ${isDark.value ? 'night' : ''}`}>
            <CardOf
              claim={claim}
              setting={{ strings, lang: lang.value, base: '/' }}
              theme={isDark.value ? 'dark' : ''}
            />
          </div>
        )
      )}
      {names.length > 0 && (
        <p class="soft" dir="auto">
          {words.notDrawn} {names.join(', ')}
        </p>
      )}
    </section>
  )
}

function Chip({ name, isOn, press }: { readonly name: string; readonly isOn: boolean; press(): void }) {
  return (
    <button type="button" class="chip" aria-pressed={isOn} onClick={press}>
      {name}
    </button>
  )
}
