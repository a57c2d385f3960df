import { z } from 'zod'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import { reportKinds } from '../../src/core/report.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import * as f from '../api/field.ts'

const boundary = z.object({
  sleutel: f.key('schotten', 'zvw-wmo'),
  naam: f.text('Het schot in woorden.', 'Zvw en Wmo'),
})

const asked = {
  doelgroepen: f.keys('doelgroepen', ['ouderen']),
  plek: f.keyOrNull('plekken', 'wijk_buurt'),
  fase: f.keyOrNull('fasen', 'pilot'),
  organisatiegrootte: f.keyOrNull('organisatiegroottes', 'klein'),
  gevolgen: f.keys('gevolgen', ['gestopt']),
  aantalMensen: f.keyOrNull('aantallenMensen', 'van_11_tot_100'),
  bedrag: f.keyOrNull('bedragen', 'van_10k_tot_50k'),
  betaalt: f.keys('geldpartijen', ['zvw']),
  heeftVoordeel: f.keys('geldpartijen', ['wmo']),
}

const tagged = {
  izaKnelpunten: f.keys('izaKnelpunten', ['iza_baten']),
  aandachtsgebieden: f.keys('aandachtsgebieden', []),
  samenwerkingsvraagstukken: f.keys('samenwerkingsvraagstukken', ['sv1_nieuw']),
}

export const caseSchema = z
  .object({
    nummer: f.whole('Het nummer van de casus. Dat verandert nooit.', 12),
    url: f.address('De pagina van de casus.', 'https://schottenmelder.example/casussen/12'),
    soort: z.enum(reportKinds).meta({ description: 'Wat er gemeld is.', examples: ['initiatief'] }),
    titel: f.text('De titel.', 'Ontbijt in het buurthuis'),
    verhaal: f.text('Wat er vastloopt, zo bewerkt dat niemand te herkennen is.', 'Een team wil ontbijten …'),
    rol: f.key('rollen', 'zorgverlener'),
    regio: f.key('regios', 'achterhoek'),
    domeinen: f.keys('domeinen', ['zvw', 'wmo']),
    schotten: z.array(boundary).meta({ description: 'Alle paren van wetten waar de casus tussen valt.' }),
    barrieres: f
      .keys('barrieres', ['afbakening'])
      .describe('Sleutels uit `barrieres` van de taxonomie. De eerste is de belangrijkste, hoogstens drie.'),
    uitkomst: z
      .enum(['knelpunt', 'bestaande_route'])
      .meta({ description: 'Wat de moderator besloot.', examples: ['bestaande_route'] }),
    toelichting: f.text('Uitleg van de moderator, soms leeg.', 'Dit kan met een experiment.'),
    wegwijzer: f.keyOrNull('wegwijzers', 'r01_nza_innovatie'),
    organisatieReactie: f.textOrNull('Wat een organisatie uit het verhaal erover zegt.', null),
    geweigerdDoor: f.keyOrNull('instanties', null),
    weigeringsgrond: f.keyOrNull('weigeringsgronden', null),
    viaPartij: f.textOrNull('Via welk soort grotere partij het moest.', null),
    tijdelijkSinds: z
      .int()
      .nullable()
      .meta({ description: 'Het jaar waarin iets tijdelijks begon.', examples: [2023] }),
    ...asked,
    ...tagged,
    meldDatum: f.day('De dag van de melding.', '2026-02-18'),
    gepubliceerdOp: f.moment('Sinds wanneer de casus openbaar is, in UTC.', '2026-03-02T09:30:00.000Z'),
    gewijzigdOp: f.moment('Wanneer de casus het laatst veranderde, in UTC.', '2026-03-02T09:30:00.000Z'),
    taxonomieVersie: f.taxonomyVersion(),
    samengevoegdMet: z
      .int()
      .nullable()
      .meta({
        description: 'De casus die hetzelfde vertelt. Alleen die telt dan nog mee.',
        examples: [null],
      }),
    voorbeeld: f.yesNo('Of de casus verzonnen is, om de site te laten zien.', false),
  })
  .meta({ description: 'Een openbare casus.' })

/** One casus by itself also says how many others run into it; lists and files do not. */
export const wholeCaseSchema = caseSchema
  .extend({ wijOok: f.whole('Hoeveel anderen “wij ook” zeiden, ook bij wat hiermee is samengevoegd.', 4) })
  .meta({ description: 'Een openbare casus, met hoeveel anderen ertegenaan lopen.' })

export const casesSchema = z
  .object({
    totaal: f.whole('Hoeveel casussen bij het filter passen, op alle pagina’s samen.', 1),
    taxonomieVersie: f.taxonomyVersion(),
    casussen: z.array(caseSchema).meta({
      description: 'Hoogstens 50 casussen, de nieuwste eerst; wie zoekt, krijgt eerst wat het best past.',
    }),
    ouder: f.addressOrNull('De volgende pagina, met oudere of minder passende casussen.', null),
    nieuwer: f.addressOrNull('De vorige pagina, met nieuwere of beter passende casussen.', null),
  })
  .meta({ description: 'Een pagina met casussen.' })

const first = (keys: readonly string[]) => keys[0] ?? null

/** A public case as the API gives it: Dutch names, keys of the taxonomy, days as dates and moments in UTC. */
export const caseJson = (
  c: PublicCase,
  taxonomy: Taxonomy,
  publicUrl: string,
  mergedInto: number | null = null,
): z.output<typeof caseSchema> => ({
  nummer: c.number,
  url: `${publicUrl}${paths.case(c.number)}`,
  soort: c.kind,
  titel: c.title,
  verhaal: c.story,
  rol: c.role,
  regio: c.region,
  domeinen: c.domains,
  schotten: c.boundaries.map((key) => ({ sleutel: key, naam: boundaryLabel(key, taxonomy) })),
  barrieres: c.barriers,
  uitkomst: c.outcome,
  toelichting: c.explanation,
  wegwijzer: c.signpost,
  organisatieReactie: c.organisationReply,
  geweigerdDoor: c.refusedBy,
  weigeringsgrond: c.refusalGround,
  viaPartij: c.viaParty,
  tijdelijkSinds: c.temporarySince,
  doelgroepen: c.facets.target_group,
  plek: first(c.facets.setting),
  fase: first(c.facets.stage),
  organisatiegrootte: first(c.facets.org_size),
  gevolgen: c.facets.consequence,
  aantalMensen: first(c.facets.people_affected),
  bedrag: first(c.facets.money_at_stake),
  betaalt: c.facets.pays,
  heeftVoordeel: c.facets.gains,
  izaKnelpunten: c.tags.iza_bottleneck,
  aandachtsgebieden: c.tags.attention_area,
  samenwerkingsvraagstukken: c.tags.collaboration_question,
  meldDatum: c.reportedOn,
  gepubliceerdOp: c.publishedAt.toISOString(),
  gewijzigdOp: c.updatedAt.toISOString(),
  taxonomieVersie: c.taxonomyVersion,
  samengevoegdMet: mergedInto,
  voorbeeld: c.demo,
})

export const wholeCaseJson = (
  {
    publicCase,
    mergedInto,
    endorsements,
  }: { publicCase: PublicCase; mergedInto: number | null; endorsements: { total: number } },
  taxonomy: Taxonomy,
  publicUrl: string,
): z.output<typeof wholeCaseSchema> => ({
  ...caseJson(publicCase, taxonomy, publicUrl, mergedInto),
  wijOok: endorsements.total,
})

/** One page of cases, with the addresses of the pages beside it. */
export const casesJson = (
  list: { cases: PublicCase[]; total: number },
  pages: { older: string | null; newer: string | null },
  taxonomy: Taxonomy,
  publicUrl: string,
): z.output<typeof casesSchema> => ({
  totaal: list.total,
  taxonomieVersie: taxonomy.version,
  casussen: list.cases.map((found) => caseJson(found, taxonomy, publicUrl)),
  ouder: pages.older,
  nieuwer: pages.newer,
})
