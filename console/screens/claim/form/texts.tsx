import { Fragment, h } from 'preact'
import { language } from '../../../language/say.ts'
import type { Editing } from '../../../working/editing.ts'
import { at, isObject, step } from '../../../working/pointer.ts'
import { words } from '../words.ts'
import type { FieldProps } from './field.tsx'
import { Says } from './field.tsx'
import { TextField } from './leaf.tsx'
import { hintOf, labelOf } from './names.ts'

type Props = FieldProps & { readonly most?: number | undefined; readonly long?: boolean | undefined }

/** A text in each language that the claim is written in. */
export function TextsField(props: Props) {
  const { editing, pointer, label = labelOf(pointer) } = props
  const tags = languagesOf(editing, pointer)
  return (
    <Fragment>
      {tags.map((tag) => (
        <TextField
          {...props}
          key={tag}
          pointer={step(pointer, tag)}
          label={tags.length > 1 ? `${label} (${nameOf(tag)})` : label}
          hint={hintOf(pointer)}
          lang={tag}
        />
      ))}
      <Says editing={editing} pointer={pointer} hint={undefined} />
    </Fragment>
  )
}

/** The same of a name that stands beside a number: in one form, or in those that its language has. */
export function LabelsField(props: Props) {
  const { editing, pointer, label = labelOf(pointer) } = props
  const tags = languagesOf(editing, pointer)
  return (
    <Fragment>
      {tags.flatMap((tag) => {
        const place = step(pointer, tag)
        const name = tags.length > 1 ? `${label} (${nameOf(tag)})` : label
        const now = at(editing.claim.value, place)
        if (!isObject(now))
          return [
            <TextField {...props} key={tag} pointer={place} label={name} lang={tag} />,
            <button
              type="button"
              class="bare"
              key={`${tag}-forms`}
              onClick={() => editing.edit(place, { one: String(now ?? ''), other: String(now ?? '') })}
            >
              {words.plural(name)}
            </button>,
          ]
        return new Intl.PluralRules(tag)
          .resolvedOptions()
          .pluralCategories.map((form) => (
            <TextField
              {...props}
              key={`${tag}-${form}`}
              pointer={step(place, form)}
              label={`${name}, ${words.forms[form]}`}
              lang={tag}
            />
          ))
      })}
      <Says editing={editing} pointer={pointer} hint={undefined} />
    </Fragment>
  )
}

/** Those of the question first: a claim is written in them. */
function languagesOf({ claim }: Editing, pointer: string): readonly string[] {
  const own = at(claim.value, pointer)
  const written = Object.keys(claim.value.question ?? {})
  const tags = [...new Set([...(written.length > 0 ? written : [language]), ...Object.keys(isObject(own) ? own : {})])]
  return tags.filter(isTag)
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export function nameOf(tag: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
}
