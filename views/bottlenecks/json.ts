import { z } from 'zod'
import { addressStates } from '../../src/core/address.ts'
import { boundaryLabel } from '../../src/core/boundary.ts'
import { type Bottleneck, bottleneckStates } from '../../src/core/bottleneck.ts'
import { isWaiting, lastDayOf, standingOf } from '../../src/core/response-term.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import * as f from '../api/field.ts'
import type { NamedAddress } from './address-list.tsx'
import type { BottleneckCardProps } from './card.tsx'

const dayOrNull = (description: string, example: string | null) =>
  z.iso
    .date()
    .nullable()
    .meta({ description, examples: [example] })

const boundary = z
  .object({ sleutel: f.key('schotten', 'zvw-wmo'), naam: f.text('Het schot in woorden.', 'Zvw en Wmo') })
  .meta({ description: 'Het schot.' })

const article = z
  .object({
    naam: f.text('Welk artikel.', 'Artikel 2.6.4 Wmo 2015'),
    url: f.address('Waar het staat.', 'https://wetten.overheid.nl/BWBR0035362'),
    gelezenDatum: f.day('Op welke dag het is gelezen.', '2026-02-18'),
  })
  .nullable()
  .meta({ description: 'Het wetsartikel waar het aan hangt.', examples: [null] })

const address = z.object({
  sleutel: f.text('De sleutel van de instantie.', 'gemeente-lindedal'),
  naam: f.text('De naam van de instantie.', 'Gemeente Lindedal'),
  stand: z.enum(addressStates).meta({ description: 'Wat de instantie deed.', examples: ['gevraagd'] }),
  gevraagdDatum: f.day('Op welke dag de vraag is gesteld.', '2026-02-18'),
  uiterlijkDatum: f.day('De laatste dag voor een antwoord.', '2026-03-18'),
  antwoordDatum: dayOrNull('Op welke dag het antwoord kwam.', null),
  dagenTeLaat: f.whole('Hoeveel dagen de instantie vandaag langer wacht dan de termijn.', 0),
})

const fields = {
  nummer: f.whole('Het nummer van het knelpunt. Dat verandert nooit.', 3),
  adres: f.text('Het laatste deel van het webadres.', 'ontbijt-in-het-buurthuis'),
  url: f.address(
    'De pagina van het knelpunt.',
    'https://schottenmelder.example/knelpunten/ontbijt-in-het-buurthuis',
  ),
  titel: f.text('De titel.', 'Ontbijt in het buurthuis'),
  samenvatting: f.text('Wat er misgaat.', 'Twee betalers wijzen naar elkaar …'),
  vraag: f.text('Wat er aan de instanties is gevraagd.', 'Wie van jullie betaalt dit?'),
  schot: boundary,
  barriere: f.key('barrieres', 'afbakening'),
  wetsartikel: article,
  stand: z.enum(bottleneckStates).meta({ description: 'Hoe het ervoor staat.', examples: ['open'] }),
  instanties: z.array(address).meta({ description: 'Aan wie het is gevraagd, elk met een eigen klok.' }),
  aantalCasussen: f.whole('Hoeveel zichtbare casussen erbij horen.', 3),
  gepubliceerdOp: f.moment('Sinds wanneer het openbaar is, in UTC.', '2026-03-02T09:30:00.000Z'),
  gewijzigdOp: f.moment('Wanneer er het laatst iets gebeurde, in UTC.', '2026-03-02T09:30:00.000Z'),
  voorbeeld: f.yesNo('Of het knelpunt verzonnen is, om de site te laten zien.', false),
}

const happening = z.object({
  gebeurdOp: f.moment('Wanneer het gebeurde, in UTC.', '2026-03-02T09:30:00.000Z'),
  soort: f.text('Wat voor gebeurtenis het is.', 'instantie_gevraagd'),
  tekst: f.text('De gebeurtenis in een zin.', 'Gemeente Lindedal is gevraagd om een antwoord.'),
})

export const bottleneckSchema = z
  .object({
    ...fields,
    casussen: z
      .array(z.int())
      .meta({ description: 'De nummers van de casussen die erbij horen.', examples: [[12, 14]] }),
    samengevoegdMet: f.textOrNull('Het adres van het knelpunt dat hetzelfde vertelt.', null),
    wijOok: f.whole('Hoeveel anderen “wij ook” zeiden, hier en bij wat erbij hoort.', 12),
    tijdlijn: z.array(happening).meta({ description: 'Alles wat er gebeurde, het nieuwste eerst.' }),
  })
  .meta({ description: 'Een knelpunt met alles wat ermee gebeurde.' })

export const bottlenecksSchema = z
  .object({
    totaal: f.whole('Hoeveel knelpunten bij het filter passen, op alle pagina’s samen.', 1),
    taxonomieVersie: f.taxonomyVersion(),
    knelpunten: z
      .array(z.object(fields))
      .meta({ description: 'Hoogstens 50 knelpunten, de nieuwste eerst.' }),
    ouder: f.addressOrNull('De volgende pagina, met oudere knelpunten.', null),
    nieuwer: f.addressOrNull('De vorige pagina, met nieuwere knelpunten.', null),
  })
  .meta({ description: 'Een pagina met knelpunten.' })

type Where = { taxonomy: Taxonomy; publicUrl: string; today: Day }

function summaryJson({ bottleneck: b, addresses, cases }: BottleneckCardProps, where: Where) {
  const { taxonomy, publicUrl, today } = where
  return {
    nummer: b.id,
    adres: b.slug,
    url: `${publicUrl}${paths.bottleneck(b.slug)}`,
    titel: b.title,
    samenvatting: b.summary,
    vraag: b.question,
    schot: { sleutel: b.boundary, naam: boundaryLabel(b.boundary, taxonomy) },
    barriere: b.barrier,
    wetsartikel: articleJson(b),
    stand: b.state,
    instanties: addresses.map((one) => addressJson(one, today)),
    aantalCasussen: cases,
    gepubliceerdOp: b.publishedAt.toISOString(),
    gewijzigdOp: b.updatedAt.toISOString(),
    voorbeeld: b.demo,
  }
}

const articleJson = ({ lawArticle, lawUrl, lawReadOn }: Bottleneck) =>
  lawArticle === null || lawUrl === null || lawReadOn === null
    ? null
    : { naam: lawArticle, url: lawUrl, gelezenDatum: lawReadOn }

function addressJson(one: NamedAddress, today: Day) {
  const standing = standingOf(one, today)
  return {
    sleutel: one.organisation,
    naam: one.name,
    stand: one.state,
    gevraagdDatum: one.askedOn,
    uiterlijkDatum: lastDayOf(one),
    antwoordDatum: one.answeredOn,
    dagenTeLaat: isWaiting(one) && standing.is === 'over' ? standing.days : 0,
  }
}

type Whole = BottleneckCardProps & {
  numbers: number[]
  endorsed: number
  twin: string | null
  timeline: readonly { kind: string; at: Date; sentence: string }[]
}

export const bottleneckJson = (
  { numbers, endorsed, twin, timeline, ...summary }: Whole,
  where: Where,
): z.output<typeof bottleneckSchema> => ({
  ...summaryJson(summary, where),
  casussen: numbers,
  samengevoegdMet: twin,
  wijOok: endorsed,
  tijdlijn: timeline.map(({ kind, at, sentence }) => ({
    gebeurdOp: at.toISOString(),
    soort: kind,
    tekst: sentence,
  })),
})

/** One page of knelpunten, with the addresses of the pages beside it. */
export const bottlenecksJson = (
  list: { items: BottleneckCardProps[]; total: number },
  pages: { older: string | null; newer: string | null },
  where: Where,
): z.output<typeof bottlenecksSchema> => ({
  totaal: list.total,
  taxonomieVersie: where.taxonomy.version,
  knelpunten: list.items.map((item) => summaryJson(item, where)),
  ouder: pages.older,
  nieuwer: pages.newer,
})
