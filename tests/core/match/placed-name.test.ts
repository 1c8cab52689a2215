import { describe, expect, it } from 'vitest'
import { before, marksOf300 } from './rivers.ts'

/** Names that neither a claim nor the gazetteer knows. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Engineers on the Mulde counted 300 destroyed bridges.',
    'Along the Saale, 300 bridges are destroyed, the army said.',
    'In Torgau the army counted 300 destroyed bridges.',
    'The mayor of Grimma says 300 bridges are destroyed.',
    'There are 300 destroyed bridges, engineers on the Mulde said.',
    'On the Mulde, the picture is worse: 300 bridges are destroyed.',
    'A survey of the Havel found 300 destroyed bridges.',
    'Saxony lost 300 bridges, all of them destroyed.',
    'Grimma has 300 destroyed bridges.',
  ],
  de: [
    'Am Rhein zählten Ingenieure 300 zerstörte Brücken.',
    'Die Mosel zerstörte 300 Brücken.',
    'Die Oder hat 300 Brücken zerstört.',
    'Das Wasser der Donau hat 300 Brücken zerstört.',
    'Entlang der Saale sind 300 Brücken zerstört, sagte die Armee.',
    'Helfer an der Ems meldeten 300 zerstörte Brücken.',
    'Zerstört sind 300 Brücken, wie Helfer am Main zählten.',
    'Eine Begehung der Havel ergab 300 zerstörte Brücken.',
    'Grimma hat 300 zerstörte Brücken.',
  ],
  fr: [
    'Des ingénieurs sur la Moselle ont compté 300 ponts détruits.',
    'Au bord de la Garonne, 300 ponts sont détruits.',
    'À Orléans, 300 ponts sont détruits.',
    "Le long de l'Isère, l'armée a compté 300 ponts détruits.",
    'On compte 300 ponts détruits sur la Meuse.',
    'Orléans a 300 ponts détruits.',
  ],
  es: [
    'Ingenieros en el Duero contaron 300 puentes destruidos.',
    'A orillas del Tajo hay 300 puentes destruidos.',
    'En Zaragoza el ejército contó 300 puentes destruidos.',
    'El Guadiana ha destruido 300 puentes.',
    'Hay 300 puentes destruidos sobre el Júcar, según el ejército.',
    'Zaragoza perdió 300 puentes, todos destruidos.',
  ],
  uk: [
    'Інженери на Дністрі нарахували 300 зруйнованих мостів.',
    'У Хусті армія нарахувала 300 зруйнованих мостів.',
    'Біля Самбора зруйновано 300 мостів.',
    'Повінь на Тисі зруйнувала 300 мостів.',
    'Над Бугом зруйновано 300 мостів, каже армія.',
    'Прут зруйнував 300 мостів.',
    'Десна зруйнувала 300 мостів.',
  ],
}

/** No name of somewhere else, though German writes each noun like one. */
const here: Readonly<Record<string, readonly string[]>> = {
  en: [
    'On Monday the army counted 300 destroyed bridges.',
    'Engineers from the Red Cross counted 300 destroyed bridges.',
    'Officials in Berlin said that 300 bridges were destroyed.',
    'According to Anna Weber of the River Survey, 300 bridges are destroyed.',
    'A survey of the bridges found 300 destroyed.',
    'Flooding destroyed 300 bridges.',
    'The water rose all night. Water destroyed 300 bridges.',
    'Altogether the water destroyed 300 bridges.',
    'Engineers counted 300 destroyed bridges.',
  ],
  de: [
    'Am Ufer sind 300 Brücken zerstört.',
    'Das Hochwasser hat 300 Brücken zerstört.',
    'In den Dörfern sind 300 Brücken zerstört.',
    'In der Nacht stieg die Zahl auf 300 zerstörte Brücken.',
    'Am Freitagabend meldete die Feuerwehr 300 zerstörte Brücken.',
    'Das Rote Kreuz zählt 300 zerstörte Brücken.',
    'Hochwasser zerstörte 300 Brücken.',
  ],
  fr: ['Dans la vallée, 300 ponts sont détruits.', 'La Croix-Rouge compte 300 ponts détruits.'],
  es: ['En la región hay 300 puentes destruidos.', 'El lunes el ejército contó 300 puentes destruidos.'],
  uk: [
    'Повінь зруйнувала 300 мостів.',
    'Учора зруйновано 300 мостів.',
    'У долині зруйновано 300 мостів.',
    'У понеділок армія нарахувала 300 зруйнованих мостів.',
  ],
}

const each = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([lang, sentences]) => sentences.map((text) => [lang, text] as const))

describe.each([true, false])('after a sentence about a claim (with a topic: %s)', (hasTopic) => {
  it.each(each(elsewhere))('a name of somewhere else ends what is carried over (%s: %s)', (lang, text) => {
    expect(marksOf300(`${before[lang]} ${text}`, lang, hasTopic)).toEqual([])
  })

  it.each(each(here))('what only looks like one does not (%s: %s)', (lang, text) => {
    expect(marksOf300(`${before[lang]} ${text}`, lang, hasTopic)).toEqual(['elbe'])
  })

  it.each([
    'The flood on the Elbe has destroyed 120 bridges. Rain fell on the Mulde. On the Mulde 300 bridges are destroyed.',
    'The flood on the Elbe and the Mulde has destroyed 120 bridges. On the Mulde 300 bridges are destroyed.',
  ])('not even where the text before has it, since it may be a part only: %s', (text) => {
    expect(marksOf300(text, 'en', hasTopic)).toEqual([])
  })
})
