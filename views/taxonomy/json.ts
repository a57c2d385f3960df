import type { z } from 'zod'
import { allBoundaries, boundaryLabel } from '../../src/core/boundary.ts'
import { outcomes } from '../../src/core/decision.ts'
import { reportKinds } from '../../src/core/report.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { kindLabels, outcomeLabels } from '../labels.ts'
import type { taxonomySchema } from './json-schema.ts'

type Row = { key: string; label?: string; name?: string; retired?: true | undefined }

const termJson = (row: Row) => ({
  sleutel: row.key,
  naam: row.label ?? row.name ?? row.key,
  vervallen: row.retired === true,
})

/** Every term once, retired ones too: the look-ups also hold former keys, which lead to the same term. */
const termsOf = (terms: ReadonlyMap<string, Row>) => [...new Set(terms.values())].map(termJson)

const boundariesJson = (t: Taxonomy) => {
  const ready = t.boundaries.filter((b) => b.ready_filter).map((b) => b.key)
  return [...allBoundaries(t), ...ready].map((key) => ({
    ...termJson({ key, label: boundaryLabel(key, t) }),
    domeinen: [...new Set(key.split('-'))].filter((domain) => t.domain.get(domain)?.is_law),
    omschrijving: t.boundaries.find((b) => b.key === key)?.description ?? null,
    isFilter: ready.includes(key),
  }))
}

const barriersJson = (t: Taxonomy) =>
  [...new Set(t.barrier.values())].map((b) => ({
    ...termJson(b),
    kort: b.short,
    vraag: b.question,
    definitie: b.definition,
    voorbeelden: b.examples,
    nietVoor: b.not.map(({ key, why }) => ({ sleutel: key, reden: why })),
  }))

const domainsJson = (t: Taxonomy) =>
  [...new Set(t.domain.values())].map((d) => ({
    ...termJson(d),
    kort: d.short,
    betaler: d.payer,
    omschrijving: d.description,
    isWet: d.is_law,
  }))

/** How the lists are called here; those that were never renamed in stay out of sight. */
const listNames: Readonly<Record<string, string>> = {
  domain: 'domeinen',
  barrier: 'barrieres',
  boundary: 'schotten',
  region: 'regios',
  body: 'instanties',
  signpost: 'wegwijzers',
  reporter_role: 'rollen',
  target_group: 'doelgroepen',
  setting: 'plekken',
  stage: 'fasen',
  org_size: 'organisatiegroottes',
  consequence: 'gevolgen',
  people_affected: 'aantallenMensen',
  money_at_stake: 'bedragen',
  money_party: 'geldpartijen',
  refusal_ground: 'weigeringsgronden',
}

const renamedJson = ({ mappings }: Taxonomy) =>
  mappings.map((m) => ({
    lijst: listNames[m.list] ?? m.list,
    oud: m.old,
    nieuw: m.new,
    vanVersie: m.from,
    naarVersie: m.to,
  }))

/** The whole taxonomy in the words of the API. The signal words stay inside: they are how, not what. */
export const taxonomyJson = (t: Taxonomy): z.output<typeof taxonomySchema> => ({
  versie: t.version,
  domeinen: domainsJson(t),
  barrieres: barriersJson(t),
  barriereVolgorde: t.barrier_order,
  schotten: boundariesJson(t),
  soorten: reportKinds.map((key) => termJson({ key, label: kindLabels[key] })),
  uitkomsten: outcomes.map((key) => termJson({ key, label: outcomeLabels[key] })),
  rollen: termsOf(t.term.reporter_role),
  doelgroepen: termsOf(t.term.target_group),
  plekken: termsOf(t.term.setting),
  fasen: termsOf(t.term.stage),
  organisatiegroottes: termsOf(t.term.org_size),
  gevolgen: termsOf(t.term.consequence),
  aantallenMensen: termsOf(t.term.people_affected),
  bedragen: termsOf(t.term.money_at_stake),
  geldpartijen: termsOf(t.term.money_party),
  weigeringsgronden: termsOf(t.term.refusal_ground),
  izaKnelpunten: t.iza_bottlenecks.map(termJson),
  aandachtsgebieden: t.attention_areas.map(termJson),
  samenwerkingsvraagstukken: t.collaboration_questions.map(termJson),
  regios: termsOf(t.region),
  instanties: termsOf(t.body),
  wegwijzers: termsOf(t.signpost),
  omzettingen: renamedJson(t),
})
