/** What pages say besides what a card says (view/strings). `#` stands for what is put in. */
export interface RecordWords {
  readonly all: string
  readonly estimates: string
  readonly conflicts: string
  readonly noConflicts: string
  readonly rule: string
  readonly notCompared: string
  readonly morePairs: string
  readonly history: string
  readonly revision: string
  readonly change: Readonly<Record<'published' | 'revised' | 'corrected' | 'withdrawn' | 'paused', string>>
  readonly difference: Readonly<Record<'added' | 'removed' | 'changed', string>>
  readonly field: Readonly<Record<'question' | 'reason' | 'measure' | 'population' | 'place' | 'corrections', string>>
  readonly more: string
  readonly earlier: string
  readonly asKnown: string
  readonly shownAsKnown: string
  readonly shownRevision: string
  readonly toCurrent: string
  readonly judgedBy: string
  readonly signed: string
  readonly unsigned: string
  readonly archived: string
  readonly seenOn: string
  readonly reuse: string
  readonly cite: string
  readonly cited: string
  readonly embed: string
  readonly download: string
  readonly publishedBy: string
  readonly licence: string
  readonly correctionsPolicy: string
  readonly contact: string
  readonly withdrawn: string
  readonly withdrawnLead: string
  readonly paused: string
  readonly pausedLead: string
  readonly listTitle: string
  readonly search: string
  readonly found: string
  readonly nothingFound: string
  readonly nothingYet: string
  readonly next: string
  readonly articleTitle: string
  readonly articleLead: string
  readonly nothingHere: string
  readonly nothingHereLead: string
}
