import { h } from 'preact'
import { language } from '../../../language/say.ts'
import type { Editing } from '../../../working/editing.ts'
import { words } from '../words.ts'
import { Says } from './field.tsx'
import { OutcomeWords } from './outcome-words.tsx'
import { Part, PartsOf } from './part.tsx'
import { ScopeField } from './scope-field.tsx'
import { claim as fields, measure } from './shape.ts'
import { nameOf, TextsField } from './texts.tsx'
import { UnitField } from './unit-field.tsx'

/** Of the measure, what has no field of its own above. */
const { unit: _, ...rare } = measure

/** What is asked, and of what. `asked`: the editor has left the question. */
export function ClaimForm({ editing, asked }: { readonly editing: Editing; asked(): void }) {
  const folded = { ...editing, suffix: '-again' }
  return (
    <section class="sheet form-sheet" aria-label={words.claim}>
      <div onFocusOut={asked}>
        <TextsField editing={editing} pointer="/question" most={fields.question.most} />
      </div>
      <TextsField editing={editing} pointer="/reason" most={fields.reason.most} />
      <div class="two">
        <OutcomeWords of="claim" editing={editing} pointer="/measure/outcomes" />
        <UnitField editing={editing} pointer="/measure/unit" />
        <ScopeField kind="population" editing={editing} pointer="/population" />
        <ScopeField kind="place" editing={editing} pointer="/place" />
      </div>
      <Says editing={editing} pointer="/measure" hint={undefined} />
      <Languages editing={editing} />
      <details>
        <summary class="soft">{words.rare}</summary>
        <div class="two">
          <PartsOf editing={folded} pointer="/measure" parts={rare} />
        </div>
        <Part editing={folded} pointer="/population" shape={fields.population} />
        <Part editing={folded} pointer="/place" shape={fields.place} />
        <Part editing={folded} pointer="/topic" shape={fields.topic} />
        <div class="two">
          <Part editing={folded} pointer="/embargoUntil" shape={fields.embargoUntil} />
          <Part editing={folded} pointer="/expiresAt" shape={fields.expiresAt} />
        </div>
        <Part editing={folded} pointer="/corrections" shape={fields.corrections} />
      </details>
      <details>
        <summary class="soft">{words.json}</summary>
        <textarea
          class="json"
          readOnly
          rows={12}
          aria-label={words.json}
          value={JSON.stringify(editing.claim.value, undefined, 2)}
        />
      </details>
    </section>
  )
}

const OFFERED = ['en', 'de', 'fr', 'es', 'uk', 'ar', 'ko', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'zh']

/** The languages that the claim is written in: each text has a field for each. */
function Languages({ editing }: { readonly editing: Editing }) {
  const written = Object.keys(editing.claim.value.question ?? {})
  const missing = OFFERED.filter((tag) => !written.includes(tag) && (written.length > 0 || tag !== language))
  return (
    <label class="inline">
      {words.addLanguage}
      <select
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '') editing.edit(`/question/${currentTarget.value}`, '')
          currentTarget.value = ''
        }}
      >
        <option value="" />
        {missing.map((tag) => (
          <option value={tag} key={tag}>
            {nameOf(tag)}
          </option>
        ))}
      </select>
    </label>
  )
}
