import { abortAllDurableObjects, reset, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Annotation } from '../../core/claim/types.ts'
import casualties from '../../examples/claims/dprk-casualties-kursk.json'
import deployed from '../../examples/claims/dprk-deployed.json'
import type { Ledger } from '../../worker/index.ts'
import type { Learned } from '../../worker/ledger/types.ts'
import { type Answer, edit, published, registered, tokenFor } from './editors.ts'
import { allOfKv, anna } from './ledger-world.ts'

const ONE = 'https://one.example'
const CLAIM = casualties.id
/** A wrong neighbour of the claim, in so many articles. */
const DIARIES = [
  'North Korean soldiers killed in Kursk left behind 3,700 diaries, officers say.',
  'Ukraine has 3,650 diaries of North Korean soldiers killed in Kursk.',
  'Some 3,750 diaries of North Korean soldiers killed near Kursk lie in a vault.',
]
const LATER = 'In Kursk 3,780 diaries were found on North Korean soldiers who were killed.'
/** Right, in a word that the claim does not have. */
const CONSCRIPTS = [
  'Among North Korean soldiers, 2,450 conscripts were wounded in Kursk.',
  'In Kursk 2,350 conscripts died as North Korean soldiers.',
]

type Entry = { annotation: Annotation; tag: string }

beforeEach(async () => {
  await reset()
  await registered(ONE, 'suggest')
  for (const claim of [casualties, deployed]) {
    await edit('POST', '/v1/claims', { body: claim })
    await edit('POST', `/v1/claims/${claim.id}/publish`)
  }
  await published()
})

/** Hands in an article; gives what is suggested in it. */
async function suggested(name: string, text: string): Promise<Entry[]> {
  const { body } = await edit('POST', '/v1/articles', { body: { url: `${ONE}/${name}`, text } })
  return (await edit('GET', `/v1/annotations?status=suggested&article=${body.key}`)).body.annotations
}
const decide = (id: string, body: object, tag: string, token?: string): Promise<Answer> =>
  edit('PUT', `/v1/annotations/${id}/decision`, {
    body,
    headers: { 'If-Match': tag },
    ...(token === undefined ? {} : { token }),
  })
async function decideIn(name: string, text: string, status: string, token?: string): Promise<Answer> {
  const [entry] = await suggested(name, text)
  if (!entry) throw new Error(`nothing is suggested in: ${text}`)
  return decide(entry.annotation.id, { status }, entry.tag, token)
}
const learned = async (id = CLAIM): Promise<Learned> => (await edit('GET', `/v1/claims/${id}/learned`)).body
const countsOf = async (term: string, kind: string, id = CLAIM) => {
  const found = (await learned(id)).terms.find((one) => one.term === term && one.kind === kind)
  return found ? [found.approved, found.rejected] : undefined
}
const undo = ({ body }: Answer): Promise<Answer> => {
  const { status, claimId, estimateId = null } = body.before
  return decide(body.annotation.id, { status, claimId, estimateId }, body.tag)
}
const NOTHING = { decisions: { approved: 0, rejected: 0 }, isFull: false, terms: [], total: 0 }
const importing = (record: object) =>
  edit('POST', '/v1/import', {
    body: `${JSON.stringify(record)}\n`,
    headers: { 'Content-Type': 'application/x-ndjson' },
  })

describe('a newsroom that rejects the same wrong neighbour three times', () => {
  it('is not offered it again, and is again once it forgets: the index is then as if nothing had been learned', async () => {
    const index = async () => Object.entries(await allOfKv()).filter(([key]) => key.startsWith('v1:i:'))
    const before = await index()
    for (const [n, text] of DIARIES.entries()) await decideIn(`diaries-${n}`, text, 'rejected')
    await published()
    expect(await suggested('later', LATER)).toEqual([])
    expect(await learned()).toMatchObject({ decisions: { approved: 0, rejected: 3 } })
    expect(await countsOf('diaries', 'noun')).toEqual([0, 3])
    expect(await index()).not.toEqual(before)
    await edit('DELETE', `/v1/claims/${CLAIM}/learned`)
    await published()
    expect(await index()).toEqual(before)
    expect(await suggested('later', LATER)).toMatchObject([{ annotation: { claimId: CLAIM } }])
  })

  it('and approves a synonym is offered the next one with a higher score', async () => {
    const text = 'Of North Korean soldiers in Kursk 2,400 conscripts were killed.'
    const [before] = await suggested('before', text)
    for (const [n, one] of CONSCRIPTS.entries()) await decideIn(`conscripts-${n}`, one, 'approved')
    await published()
    const [after] = await suggested('after', text)
    expect(after?.annotation.score).toBeGreaterThan(before?.annotation.score ?? 1)
    expect(after?.annotation.evidence).toContainEqual({ code: 'learned', agrees: true, words: ['conscripts'] })
  })

  it('sees with each claim what it has taught, the most telling first, and of a check why', async () => {
    for (const [n, text] of DIARIES.entries()) await decideIn(`diaries-${n}`, text, 'rejected')
    const { terms, total } = await learned()
    expect(terms[0]).toEqual({ kind: 'noun', term: 'diaries', approved: 0, rejected: 3, speaks: 'against' })
    expect(terms).toHaveLength(total)
    await published()
    // a check may be half a minute behind; an article that is handed in asks for what is published now
    await suggested('later', LATER)
    const { body } = await edit('POST', '/v1/check', {
      body: { text: 'In Kursk 3,800 diaries of North Korean soldiers killed or wounded were read.' },
    })
    expect(body.figures[0].claims[0]).not.toHaveProperty('untaught')
    expect(body.figures[0].claims[0].evidence).toContainEqual({ code: 'learned', agrees: false, words: ['diaries'] })
  })
})

describe('what a decision teaches', () => {
  it('is taken back exactly by its undo, whatever was decided in between', async () => {
    const first = await decideIn('diaries-0', DIARIES[0] ?? '', 'rejected')
    const afterOne = await learned()
    const second = await decideIn('diaries-1', DIARIES[1] ?? '', 'rejected')
    await undo(second)
    expect(await learned()).toEqual(afterOne)
    const approved = await decide(first.body.annotation.id, { status: 'approved' }, first.body.tag)
    expect(await countsOf('diaries', 'noun')).toEqual([1, 0])
    await undo(approved)
    expect(await learned()).toEqual(afterOne)
    const rejected = await edit('GET', `/v1/annotations?status=rejected`)
    const [entry] = rejected.body.annotations
    await decide(entry.annotation.id, { status: 'suggested' }, entry.tag)
    expect(await learned()).toEqual(NOTHING)
  })

  it('is of the claim that was meant, and against the one that the matcher had suggested', async () => {
    const [entry] = await suggested('diaries-0', DIARIES[0] ?? '')
    const moved = await decide(
      entry?.annotation.id ?? '',
      { status: 'approved', claimId: deployed.id },
      entry?.tag ?? '',
    )
    expect([await countsOf('diaries', 'noun'), await countsOf('diaries', 'noun', deployed.id)]).toEqual([
      [0, 1],
      [1, 0],
    ])
    const back = await decide(moved.body.annotation.id, { status: 'approved', claimId: CLAIM }, moved.body.tag)
    expect([await countsOf('diaries', 'noun'), await learned(deployed.id)]).toEqual([[1, 0], NOTHING])
    await undo(back)
    expect([await countsOf('diaries', 'noun'), await countsOf('diaries', 'noun', deployed.id)]).toEqual([
      [0, 1],
      [1, 0],
    ])
    await undo(moved)
    const { annotations } = (await edit('GET', '/v1/annotations?status=all')).body
    await decide(annotations[0].annotation.id, { status: 'suggested', claimId: CLAIM }, annotations[0].tag)
    expect([await learned(), await learned(deployed.id)]).toEqual([NOTHING, NOTHING])
  })

  it('is nothing where it is left alone, or where the matcher decides', async () => {
    await decideIn('diaries-0', DIARIES[0] ?? '', 'seen')
    await registered('https://auto.example', 'publish')
    const text = 'In Kursk 3,800 North Korean soldiers were killed or wounded, Zelensky says.'
    const { body } = await edit('POST', '/v1/articles', { body: { url: 'https://auto.example/a', text } })
    expect(body.annotations).toMatchObject([{ status: 'approved', by: 'matcher' }])
    expect(await learned()).toEqual(NOTHING)
  })

  it('counts only from somebody who may publish, and is not undone by anybody else', async () => {
    const writer = await tokenFor('claims:write')
    const junior = await decideIn('diaries-0', DIARIES[0] ?? '', 'rejected', writer)
    expect([junior.status, await learned()]).toEqual([200, NOTHING])
    const senior = await decideIn('diaries-1', DIARIES[1] ?? '', 'rejected')
    const taught = await learned()
    await decide(senior.body.annotation.id, { status: 'seen' }, senior.body.tag, writer)
    expect(await learned()).toEqual(taught)
  })

  it('comes from the review of a whole article too, and goes with what is taken out of it', async () => {
    const [entry] = await suggested('diaries-0', DIARIES[0] ?? '')
    const key = (await edit('GET', '/v1/articles')).body.articles[0].key
    const put = async (annotations: object[]) => {
      const { headers } = await edit('GET', `/v1/articles/${key}/annotations`)
      const IfMatch = { 'If-Match': headers.get('ETag') ?? '' }
      return edit('PUT', `/v1/articles/${key}/annotations`, { body: { annotations }, headers: IfMatch })
    }
    if (!entry) throw new Error('nothing is suggested')
    const { by: _, state: __, stateAt: ___, ...annotation } = entry.annotation
    expect((await put([{ ...annotation, status: 'rejected' }])).status).toBe(200)
    expect(await countsOf('diaries', 'noun')).toEqual([0, 1])
    await put([])
    expect(await learned()).toEqual(NOTHING)
  })

  it('stays when the article goes, and when the claim is withdrawn and brought back', async () => {
    await decideIn('diaries-0', DIARIES[0] ?? '', 'rejected')
    const taught = await learned()
    const { key, revision } = (await edit('GET', '/v1/articles')).body.articles[0]
    await edit('DELETE', `/v1/articles/${key}`, { headers: { 'If-Match': `"${revision}"` } })
    await edit('DELETE', `/v1/claims/${CLAIM}`, { headers: { 'If-Match': '"2"' } })
    expect(await learned()).toEqual(taught)
    await edit('POST', `/v1/claims/${CLAIM}/revert/2`)
    await edit('POST', `/v1/claims/${CLAIM}/publish`)
    expect(await learned()).toEqual(taught)
  })

  it('stands where the figure is moved on, however often, and is undone step by step', async () => {
    const [entry] = await suggested('diaries-0', DIARIES[0] ?? '')
    const states = [
      { status: 'approved', claimId: deployed.id },
      { status: 'rejected', claimId: deployed.id },
      { status: 'approved', claimId: CLAIM },
      { status: 'seen', claimId: CLAIM },
      { status: 'approved', claimId: deployed.id },
      { status: 'rejected', claimId: CLAIM },
    ]
    const both = async () => [await learned(), await learned(deployed.id)]
    const taught = [await both()]
    let tag = entry?.tag ?? ''
    const id = entry?.annotation.id ?? ''
    const to = async (state: object) => {
      tag = (await decide(id, { ...state, estimateId: null }, tag)).body.tag
    }
    for (const state of states) {
      await to(state)
      taught.push(await both())
    }
    for (const state of [{ status: 'suggested', claimId: CLAIM }, ...states].slice(0, -1).toReversed()) {
      taught.pop()
      await to(state)
      expect(await both()).toEqual(taught.at(-1))
    }
    expect(await both()).toEqual([NOTHING, NOTHING])
  })

  it('is counted right when editors decide at once', async () => {
    const entries = await Promise.all(DIARIES.map((text, n) => suggested(`diaries-${n}`, text)))
    await Promise.all(entries.flat().map(({ annotation, tag }) => decide(annotation.id, { status: 'rejected' }, tag)))
    expect([await countsOf('diaries', 'noun'), (await learned()).decisions.rejected]).toEqual([[0, 3], 3])
  })
})

describe('a decision that is not stored', () => {
  it('teaches nothing, and one that cannot teach is not stored', async () => {
    const [entry] = await suggested('diaries-0', DIARIES[0] ?? '')
    if (!entry) throw new Error('nothing is suggested')
    const { annotation: expected } = entry
    const inLedger = <T>(work: (ledger: Ledger, state: DurableObjectState) => T | Promise<T>) =>
      runInDurableObject(env.LEDGER.getByName('ledger'), work)
    const failed = await inLedger(async (ledger, { storage }) => {
      storage.sql.exec('ALTER TABLE lesson RENAME TO elsewhere')
      const decision = { id: expected.id, expected, status: 'rejected', teaches: true, actor: anna } as const
      const outcome = await ledger.decideAnnotation(decision).catch((error: Error) => error.message)
      storage.sql.exec('ALTER TABLE elsewhere RENAME TO lesson')
      return outcome
    })
    expect(failed).toMatch(/no such table/)
    expect((await edit('GET', '/v1/annotations')).body.annotations).toEqual([
      expect.objectContaining({ annotation: expected }),
    ])
    await decide(expected.id, { status: 'rejected' }, entry.tag)
    await abortAllDurableObjects()
    expect(await countsOf('diaries', 'noun')).toEqual([0, 1])
  })
})

describe('forgetting', () => {
  beforeEach(async () => {
    for (const [n, text] of DIARIES.entries()) await decideIn(`diaries-${n}`, text, 'rejected')
    await published()
  })

  it('takes one term out of every lesson, so that an undo later counts it no more', async () => {
    const { body } = await edit('DELETE', `/v1/claims/${CLAIM}/learned?kind=noun&term=diaries`)
    expect(body).toEqual(await learned())
    expect([await countsOf('diaries', 'noun'), await countsOf('behind', 'word')]).toEqual([undefined, [0, 1]])
    const [entry] = (await edit('GET', '/v1/annotations?status=rejected')).body.annotations
    await decide(entry.annotation.id, { status: 'suggested' }, entry.tag)
    expect([await countsOf('diaries', 'noun'), await countsOf('behind', 'word')]).toEqual([undefined, [0, 1]])
  })

  it('is noted with who did it, once, and changes nothing where there is nothing', async () => {
    await edit('DELETE', `/v1/claims/${CLAIM}/learned`)
    await edit('DELETE', `/v1/claims/${CLAIM}/learned`)
    expect((await edit('DELETE', `/v1/claims/${CLAIM}/learned?kind=word&term=nobody`)).status).toBe(200)
    const { entries } = (await edit('GET', '/v1/audit')).body
    expect(entries.filter(({ action }: { action: string }) => action === 'forget')).toMatchObject([
      { subject: `claim:${CLAIM}` },
    ])
  })

  it('is for those who may publish, of claims that there are, of terms that are said whole', async () => {
    const writer = await tokenFor('claims:read', 'claims:write')
    const forget = async (query: string, token?: string) =>
      (await edit('DELETE', `/v1/claims/${query}`, token === undefined ? {} : { token })).status
    const before = await learned()
    expect(await forget(`${CLAIM}/learned`, writer)).toBe(403)
    expect(await forget('nobody/learned')).toBe(404)
    for (const query of [
      '?kind=noun',
      '?term=diaries',
      '?kind=verb&term=x',
      '?kind=noun&term=',
      `?kind=noun&term=${'x'.repeat(81)}`,
    ])
      expect(await forget(`${CLAIM}/learned${query}`)).toBe(400)
    expect((await edit('GET', '/v1/claims/nobody/learned')).status).toBe(404)
    expect(await learned()).toEqual(before)
  })
})

describe('the index of published claims', () => {
  it('is published anew only where what it carries changes, and is the same after a rebuild', async () => {
    const waiting = async () => (await edit('GET', '/v1/outbox')).body.entries.map(({ key }: { key: string }) => key)
    await decideIn('diaries-0', DIARIES[0] ?? '', 'rejected')
    expect(await waiting()).toEqual([])
    await decideIn('diaries-1', DIARIES[1] ?? '', 'rejected')
    expect(await waiting()).toEqual(['v1:i:0'])
    await published()
    const before = await allOfKv()
    await edit('POST', '/v1/rebuild')
    await published()
    expect(await allOfKv()).toEqual(before)
  })
})

describe('a claim that is taught without end', () => {
  it('learns from 500 decisions, says so, and shows 200 terms', async () => {
    const lessons = Array.from({ length: 500 }, (_, n) => ({
      annotation: `an-${n}`,
      approved: n % 2 === 0,
      terms: [{ kind: 'word', term: `w${'abcdefghij'[n % 10]}${'abcdefghij'[Math.floor(n / 10) % 10]}${n}` }],
    }))
    await importing({ type: 'lessons', claimId: CLAIM, lessons })
    const full = await learned()
    expect([full.decisions, full.isFull, full.terms.length, full.total]).toEqual([
      { approved: 250, rejected: 250 },
      true,
      200,
      500,
    ])
    const more = await decideIn('diaries-0', DIARIES[0] ?? '', 'rejected')
    expect([more.status, await learned()]).toEqual([200, full])
    await undo(more)
    expect(await learned()).toEqual(full)
  })
})

describe('an export', () => {
  it('carries what was learned: brought into an empty ledger it is the same, and again it changes nothing', async () => {
    for (const [n, text] of DIARIES.entries()) await decideIn(`diaries-${n}`, text, 'rejected')
    await published()
    const [taught, kv] = [await learned(), await allOfKv()]
    const text = (await edit('GET', '/v1/export')).body
    await reset()
    const headers = { 'Content-Type': 'application/x-ndjson' }
    const first = (await edit('POST', '/v1/import', { body: text, headers })).body
    expect(first.rejected ?? first.failures ?? []).toEqual([])
    await published()
    expect([await learned(), await allOfKv()]).toEqual([taught, kv])
    expect((await edit('POST', '/v1/import', { body: text, headers })).body).toMatchObject({ created: 0, changed: 0 })
    const [entry] = (await edit('GET', '/v1/annotations?status=rejected')).body.annotations
    await decide(entry.annotation.id, { status: 'suggested' }, entry.tag)
    expect(await countsOf('diaries', 'noun')).toEqual([0, 2])
  })

  it('that was written by somebody else is refused where it is wrong, and keeps nothing of it', async () => {
    const lesson = { annotation: 'an-1', approved: true, terms: [{ kind: 'word', term: 'x' }] }
    for (const [record, pointer] of [
      [{ claimId: 'nobody', lessons: [lesson] }, '/claimId'],
      [{ claimId: CLAIM, lessons: [{ ...lesson, terms: [{ kind: 'verb', term: 'x' }] }] }, '/lessons/0/terms/0/kind'],
      [
        { claimId: CLAIM, lessons: [{ ...lesson, terms: Array.from({ length: 17 }, () => lesson.terms[0]) }] },
        '/lessons/0/terms',
      ],
      [{ claimId: CLAIM, lessons: Array.from({ length: 501 }, () => lesson) }, '/lessons'],
      [
        { claimId: CLAIM, lessons: [{ ...lesson, terms: [{ kind: 'word', term: 'x\u0000' }] }] },
        '/lessons/0/terms/0/term',
      ],
    ] as const) {
      const { body } = await importing({ type: 'lessons', ...record })
      expect(JSON.stringify(body)).toContain(`"${pointer}"`)
    }
    expect(await learned()).toEqual(NOTHING)
  })
})
