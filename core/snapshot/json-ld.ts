import { plainForm } from '../claim/label.ts'
import type { LabelMap } from '../claim/types.ts'
import type { ArticleSnapshot, ClaimSnapshot, PublicEstimate } from './types.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * A claim as schema.org `Claim` and `Observation`: each estimate is a claim by its party about one observation. Never `ClaimReview`: nobody is rated.
 * A one-sided bound is `minValue` or `maxValue` alone. `url` is the record's own address.
 */
export function claimJsonLd(claim: ClaimSnapshot, url: string): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': url,
    name: texts(claim.question),
    ...(claim.reason ? { description: texts(claim.reason) } : {}),
    dateModified: claim.updatedAt,
    version: claim.revision,
    hasPart: claim.estimates.map((estimate) => estimateNode(estimate, claim, url)),
  }
}

/** An article's figures as W3C Web Annotations, each with a TextQuoteSelector. `origin` is this deployment's. */
export function articleJsonLd(article: ArticleSnapshot, origin: string): Node {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    id: `${origin}/v1/articles/${article.key}.jsonld`,
    total: article.annotations.length,
    first: {
      type: 'AnnotationPage',
      items: article.annotations.map(({ claimId, estimateId, quote }, i) => ({
        type: 'Annotation',
        id: `${origin}/v1/articles/${article.key}.jsonld#${i + 1}`,
        motivation: 'assessing',
        body: `${origin}/v1/claims/${claimId}${estimateId === undefined ? '' : `#${estimateId}`}`,
        target: { source: article.url, selector: { type: 'TextQuoteSelector', ...quote } },
      })),
    },
  }
}

function estimateNode(estimate: PublicEstimate, claim: ClaimSnapshot, url: string): Node {
  const [origin] = estimate.chain
  const appearances = estimate.chain.flatMap((link) =>
    link.url
      ? [{ '@type': 'CreativeWork', url: link.url, publisher: { '@type': 'Organization', name: link.party.name } }]
      : [],
  )
  return {
    '@type': 'Claim',
    '@id': `${url}#${estimate.id}`,
    text: { '@value': estimate.value.phrase, '@language': estimate.value.lang ?? 'en' },
    datePublished: estimate.saidAt,
    ...(origin
      ? { author: { '@type': origin.party.kind === 'person' ? 'Person' : 'Organization', name: origin.party.name } }
      : {}),
    ...(appearances.length > 0 ? { appearance: appearances } : {}),
    about: {
      '@type': 'Observation',
      ...asserted(estimate),
      unitCode: estimate.unit ?? claim.measure.unit,
      measuredProperty: estimate.counts.flatMap((outcome) => texts(labelOf(outcome, claim))),
      ...about(estimate, claim),
      ...(estimate.period ? { observationDate: estimate.period.to } : {}),
      ...qualified(estimate),
    },
  }
}

/** What the value itself states: a number, two bounds, or one bound alone. */
function asserted({ value, reading }: PublicEstimate): Node {
  if (value.form === 'exact' || value.form === 'point') return { value: value.x }
  const [low, high] = reading.narrow ?? reading.wide ?? [null, null]
  // "up to x" states no minimum: the zero below it is the reading's, not the source's
  const stated = value.form === 'atMost' || value.form === 'upTo' || value.form === 'lessThan' ? null : low
  return { ...(stated === null ? {} : { minValue: stated }), ...(high === null ? {} : { maxValue: high }) }
}

function labelOf(outcome: string, { measure }: ClaimSnapshot): LabelMap {
  return Object.hasOwn(measure.outcomes, outcome) ? (measure.outcomes[outcome] ?? {}) : {}
}

/** What else tells the observation from others; that it was none yet when it was stated. */
function qualified({ variant = {}, forecast }: PublicEstimate): Node {
  const codes = Object.entries(variant).map(([dimension, code]) => `${dimension}: ${code}`)
  return {
    ...(codes.length > 0 ? { measurementQualifier: codes.join(', ') } : {}),
    ...(forecast ? { description: `A forecast made ${forecast.madeAt}` } : {}),
  }
}

function about(estimate: PublicEstimate, claim: ClaimSnapshot): Node {
  const place = estimate.place ?? claim.place
  const population = estimate.population ?? claim.population
  const things = [
    ...(population ? [{ '@type': 'Thing', identifier: population.code, name: texts(population.label) }] : []),
    ...(place ? [{ '@type': 'Place', identifier: place.code, name: texts(place.label) }] : []),
  ]
  return things.length > 0 ? { observationAbout: things } : {}
}

function texts(map: LabelMap): Node[] {
  return Object.entries(map).map(([language, value]) => ({ '@value': plainForm(value), '@language': language }))
}
