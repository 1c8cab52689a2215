/**
 * Verbs behind a figure that say nothing about what it counts: auxiliaries, and verbs of being so many. What else ends like a verb
 * there ("marched", "demonstrierten") is what those counted did. Folded; `*` stands for any ending.
 */
export const plainVerbs = `reached stood totalled totaled amounted remained included involved needed used based related united combined compared dated ended added linked confirmed reported registered recorded
  estimated counted documented verified affected feared presumed believed known published released issued updated revised expected projected claimed held seen made given
  lebte* wohnte* blieben wurde* wurden worden hatte* hatten konnte* konnten sollte* sollten musste* mussten mochte* wollte* durfte* machte* bestatigt* gemeldet* geschatzt* erwartet* gerechnet* betroffen* gezahlt* genannt* registriert* dokumentiert* seiten heute leute erste erreicht* beziffert* veranschlagt* gekommen* gegeben* gewesen gemacht
  ete etaient etait avaient avait seraient auraient estime* recens* confirme* signale* enregistre* comptabilise* annonce* prevu* touche* concerne*
  vivian vivieron quedaron hubo estado estaban habian habria* serian tenian registrad* confirmad* estimad* contabilizad* reportad* calculad* previst* afectad* llegaron alcanz* sido resultaron resultado
  жили мешкали проживали залишилися були було була мали мало стали стало зареєстрован* підтверджен* повідомил* становил* склал* більшіст* постраждал*`

/** How a verb in the past ends behind its subject, by language. */
export const pastEndings: Readonly<Record<string, RegExp>> = {
  en: /^[a-z]{3,}ed$|^(?:went|came|took|gave|left|ran|built|sold|bought|won|sang|drank|ate|sat|slept|flew|swam|shot|threw|wrote|rode|drove|fought|sought|voted|struck|met|spent|sent|knew|felt|kept|paid|lost|grew|fell|rose)$/,
  de: /^[a-z]{4,}te(?:n)?$|^(?:[a-z]{2,})?ge[a-z]{3,}(?:t|en)$/,
  fr: /^[a-z]{3,}(?:erent|irent|urent|aient)$/,
  es: /^[a-z]{3,}(?:aron|ieron|aban)$/,
  uk: /^[а-яіїєґ]{2,}(?:ли|лися|лись|ло|лося)$/,
}

/** Before a participle, which then is the verb: "ont manifesté", "han firmado". */
export const perfects = 'ont avaient a avait han habian ha habia'
