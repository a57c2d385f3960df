import type { HeldRow } from '../../src/core/held-data.ts'
import { detailFields } from '../../src/core/details.ts'
import { DataList } from '../components/data-list.tsx'
import { MessageList } from '../components/message-list.tsx'
import { ownErasureGroundLabels, facetLabels, kindLabels, stateLabels, visibilityLabels } from '../labels.ts'
import { type Chapter, type Held, type Item, labelled, line, momentOf, said, termed } from './held.ts'

/** Free text as it was typed. */
export const typed = (key: string, text: string): Item[] =>
  text === '' ? [] : [{ key, value: <p class="story told">{text}</p> }]

export const report: Chapter = {
  title: 'Je melding',
  parts: ['melding'],
  tell: ({ rows, taxonomy: t }) => {
    const [row] = rows('melding')
    if (!row) return null
    return (
      <DataList
        items={[
          ...line('Nummer', said(row['nummer'])),
          ...typed('Titel', said(row['titel'])),
          ...typed('Verhaal', said(row['verhaal'])),
          ...line('Soort melding', labelled(kindLabels, row['soort'])),
          ...line('Stand', row['redenVanWissen'] ? 'Gewist' : labelled(stateLabels, row['stand'])),
          ...line('Je koos', labelled(visibilityLabels, row['openbaarheid'])),
          ...line('Je rol', termed(t.term.reporter_role, row['rol'])),
          ...line('Regio', termed(t.region, row['regio'])),
          ...line('Wie zei nee', termed(t.body, row['geweigerdDoor'])),
          ...line('Reden van nee', termed(t.term.refusal_ground, row['weigeringsgrond'])),
          ...typed('Je moest via', said(row['viaPartij'])),
          ...typed('Wat je al probeerde', said(row['geprobeerd'])),
          ...line('Tijdelijk geld sinds', said(row['tijdelijkGeldSinds'])),
          ...datesOf(row),
        ]}
      />
    )
  },
}

const datesOf = (row: HeldRow): Item[] => [
  ...line('We mogen dit bewaren', `Ja, dat koos je op ${said(row['toestemmingOp'])}.`),
  ...line(
    'Zeg je niets over de tekst?',
    row['stilteIsJa'] ? 'Dan mag die op de site.' : 'Dan komt die niet op de site.',
  ),
  ...line('Ontvangen', said(row['ontvangenOp'])),
  ...line('Voor het eerst bekeken', said(row['eersteBlikOp'])),
  ...line('Laatst veranderd', said(row['gewijzigdOp'])),
  ...line('Tekst gewist', said(row['tekstGewistOp'])),
  ...line('Reden van wissen', labelled(ownErasureGroundLabels, row['redenVanWissen'])),
  ...line('Voorbeeld', row['voorbeeld'] ? 'Ja, deze melding is bedacht.' : ''),
  ...typed('Titel voor de site', said(row['bewerkteTitel'])),
  ...typed('Tekst voor de site', said(row['bewerktVerhaal'])),
]

const labelsOf = ({ rows }: Held, source: string, axis: string): HeldRow[] =>
  rows('indeling')
    .filter((row) => row['bron'] === source && row['lijst'] === axis)
    .toSorted((a, b) => Number(a['plaats']) - Number(b['plaats']))

/** Both lists of one who chose, in the order that was chosen. */
const chosen = (held: Held, source: string): Item[] => [
  ...line(
    'Wetten of potjes',
    labelsOf(held, source, 'domain')
      .map((row) => termed(held.taxonomy.domain, row['sleutel']))
      .join(', '),
  ),
  ...line(
    'Barrières',
    labelsOf(held, source, 'barrier')
      .map((row) => termed(held.taxonomy.barrier, row['sleutel']))
      .join(', '),
  ),
]

const choices = (title: string, source: string): Chapter => ({
  title,
  parts: ['indeling'],
  tell: (held) => {
    const items = chosen(held, source)
    return items.length > 0 ? <DataList items={items} /> : null
  },
})

export const ownChoice = choices('Wat jij koos', 'reporter')
export const moderatorsChoice = choices('Wat de moderator koos', 'moderator')
export const refusedChoice = choices('Wat je niet overnam van het rekenmodel', 'rejected')

/** What the model suggested, how sure it was, and by which words. */
export const suggestions: Chapter = {
  title: 'Wat het rekenmodel voorstelde',
  parts: ['indeling'],
  tell: (held) => {
    const [own] = held.rows('melding')
    const text = `${said(own?.['titel'])}\n${said(own?.['verhaal'])}`
    const told = (axis: 'domain' | 'barrier') =>
      labelsOf(held, 'suggested', axis).map((row) => ({
        key: `${termed(held.taxonomy[axis], row['sleutel'])} (${percent(row['kans'])})`,
        value: wordsOf(row, text),
      }))
    const items = [...told('domain'), ...told('barrier')]
    if (items.length === 0) return null
    return (
      <>
        <p class="nl-paragraph">Achter elk voorstel staat de kans die het model zelf gaf.</p>
        <DataList items={items} />
      </>
    )
  },
}

const percent = (p: HeldRow[string] | undefined): string =>
  `${Math.min(99, Math.max(1, Math.round(Number(p) * 100)))} %`

function wordsOf(row: HeldRow, text: string): string {
  const places = row['plekkenInDeTekst']
  const words = (Array.isArray(places) ? places : []).flatMap((place) =>
    Array.isArray(place) ? [text.slice(Number(place[0]), Number(place[1])).toLowerCase()] : [],
  )
  const found = [...new Set(words)].filter(Boolean)
  return found.length === 0 ? 'Om de hele tekst' : `Om ${found.map((word) => `“${word}”`).join(', ')}`
}

/** The answers of "Vertel meer", of a melding or of its casus. */
export const facetItems = ({ taxonomy }: Held, rows: HeldRow[]): Item[] =>
  detailFields.flatMap(({ facet, vocabulary }) =>
    line(
      facetLabels[facet],
      rows
        .filter((row) => row['vraag'] === facet)
        .map((row) => termed(taxonomy.term[vocabulary], row['antwoord']))
        .join(', '),
    ),
  )

export const details: Chapter = {
  title: 'Wat je er verder bij vertelde',
  parts: ['antwoorden'],
  tell: (held) => {
    const items = facetItems(held, held.rows('antwoorden'))
    return items.length > 0 ? <DataList items={items} /> : null
  },
}

export const messages: Chapter = {
  title: 'Vragen en antwoorden',
  parts: ['vragenEnAntwoorden'],
  tell: ({ rows }) => {
    const told = rows('vragenEnAntwoorden').map((row) => ({
      seq: Number(row['versie']),
      author: row['schrijver'] === 'moderator' ? ('moderator' as const) : ('melder' as const),
      text: said(row['tekst']),
      at: momentOf(row['op']),
    }))
    return told.length > 0 ? <MessageList messages={told} reader="melder" /> : null
  },
}
