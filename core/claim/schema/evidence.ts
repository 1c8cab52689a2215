import * as v from 'valibot'
import type { Evidence } from '../evidence.ts'
import { LIMITS } from './limits.ts'
import { list, number, slug, text } from './text.ts'

const word = text(LIMITS.phrase)
const words = list(word, LIMITS.terms)
const where = v.picklist(['sentence', 'before', 'headline'])
const agrees = v.boolean()

const meaning = <Schema extends v.GenericSchema>(schema: Schema, says: string) => v.pipe(schema, v.description(says))

/** A code with what was found in the text: whoever shows it words it in the language of whoever reads it. */
export const evidenceSchema = v.variant('code', [
  meaning(
    v.strictObject({ code: v.picklist(['topic', 'words']), words, where }),
    'topic: words of the topic that the claim names; words: those that text and claim share. As the text has them',
  ),
  meaning(
    v.strictObject({ code: v.picklist(['outcome', 'noun', 'population', 'place']), agrees, word }),
    'outcome: what the figure counts; noun: the noun after it; population, place: whom and where. `agrees`: as the claim does',
  ),
  meaning(
    v.strictObject({ code: v.literal('unit'), agrees, unit: text(LIMITS.unit) }),
    'The unit of the figure: a currency, a measure, `1` for a share',
  ),
  meaning(
    v.strictObject({
      code: v.literal('value'),
      likeness: v.picklist(['equal', 'near', 'far']),
      estimateId: v.exactOptional(slug(LIMITS.id)),
    }),
    'The estimate (without id: the question) says this value, or nearly; far: every estimate is of another size',
  ),
  meaning(v.strictObject({ code: v.literal('party'), word, where }), 'Who gave an estimate is named'),
  meaning(
    v.strictObject({ code: v.literal('source'), word, agrees: v.exactOptional(agrees) }),
    'Who the text says said it. `agrees`: gave the estimate, or another one; absent: the claim does not know them',
  ),
  meaning(
    v.strictObject({ code: v.literal('time'), agrees, years: list(number, LIMITS.terms) }),
    'Years inside the time of the claim, or all outside it',
  ),
  meaning(
    v.strictObject({ code: v.picklist(['event', 'doer', 'denied', 'compared', 'other']), word }),
    'What speaks against it. event: something else happened; doer: those counted did it to others; denied: it is not said to be so; ' +
      'compared: it is set beside the story; other: it is about another claim',
  ),
  meaning(
    v.strictObject({ code: v.picklist(['change', 'vague', 'unnamed', 'carried', 'ofWhat']) }),
    'What speaks against it. change: by so much something changed; vague: a word for a size; unnamed: neither people nor place of the claim ' +
      'are named; carried: nothing in the sentence itself speaks of it; ofWhat: the clause does not say that it is a part of it',
  ),
  meaning(
    v.strictObject({ code: v.literal('text'), figures: number }),
    'So many other figures of the text repeat other estimates of the claim',
  ),
  meaning(
    v.strictObject({ code: v.literal('learned'), agrees, words }),
    'Editors have approved (`agrees`) or rejected figures of the claim that stood with these words',
  ),
  meaning(
    v.strictObject({ code: v.literal('note'), text: word }),
    'In words of whoever sent the annotation, or of a time that had no codes',
  ),
]) satisfies v.GenericSchema<unknown, Evidence>
