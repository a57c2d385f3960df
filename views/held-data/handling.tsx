import { boundaryLabel } from '../../src/core/boundary.ts'
import type { HeldRow } from '../../src/core/held-data.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { DataList } from '../components/data-list.tsx'
import { noticeOutcomeLabels, outcomeLabels } from '../labels.ts'
import { type Chapter, type Held, type Item, labelled, line, said, termed } from './held.ts'
import { facetItems, typed } from './own-words.tsx'

const answers = {
  ja: 'Ja, zo mag het op de site',
  anders: 'Er moet iets anders in',
  nee: 'Nee, niet op de site',
  vervallen: 'Niet meer nodig',
}

/** The edited texts the reporter was asked about. */
export const proposals: Chapter = {
  title: 'Teksten die je te zien kreeg',
  parts: ['voorgelegdeTeksten'],
  tell: ({ rows }) => {
    const told = rows('voorgelegdeTeksten')
    if (told.length === 0) return null
    return (
      <>
        {told.map((row) => {
          const decision = row['besluit']
          const text = (key: string) =>
            typeof decision === 'object' && decision !== null && !Array.isArray(decision)
              ? said(decision[key])
              : ''
          return (
            <DataList
              items={[
                ...line('Gevraagd', said(row['gevraagdOp'])),
                ...typed('Titel', text('publicTitle')),
                ...typed('Tekst', text('publicStory')),
                ...typed('Moest via', text('publicViaParty')),
                ...typed('Uitleg', text('explanation')),
                ...typed('Antwoord van wie genoemd is', text('organisationReply')),
                ...line('Zonder antwoord een ja', said(row['stilteIsJaOp'])),
                ...line('Je antwoord', labelled(answers, row['antwoord']) || 'Nog niet gegeven'),
                ...line('Gegeven', said(row['beantwoordOp'])),
                ...typed('Wat je erbij schreef', said(row['opmerking'])),
              ]}
            />
          )
        })}
      </>
    )
  },
}

export const decisions: Chapter = {
  title: 'Besluiten',
  parts: ['besluiten'],
  tell: ({ rows, taxonomy }) => {
    const told = rows('besluiten')
    if (told.length === 0) return null
    return (
      <>
        {told.map((row) => (
          <DataList
            items={[
              ...line('Besluit', labelled(outcomeLabels, row['uitkomst'])),
              ...line('Besloten', said(row['op'])),
              ...typed('Uitleg', said(row['toelichting'])),
              ...line('Wegwijzer', termed(taxonomy.signpost, row['wegwijzer'])),
            ]}
          />
        ))}
      </>
    )
  },
}

/** Its public form, also when it is off the site again. */
export const publicCase: Chapter = {
  title: 'Je casus',
  parts: [
    'casus',
    'casusDomeinen',
    'casusBarrieres',
    'casusSchotten',
    'casusKenmerken',
    'casusTrefwoorden',
    'casusVoorbeeld',
    'casusInKnelpunt',
  ],
  tell: (held) => {
    const [row] = held.rows('casus')
    return row ? (
      <DataList items={[...textItems(row, held), ...labelItems(held), ...caseDates(row, held)]} />
    ) : null
  },
}

const textItems = (row: HeldRow, { taxonomy: t }: Held): Item[] => [
  ...line('Nummer', said(row['nummer'])),
  ...typed('Titel', said(row['titel'])),
  ...typed('Tekst', said(row['verhaal'])),
  ...line('Oordeel', labelled(outcomeLabels, row['uitkomst'])),
  ...typed('Uitleg', said(row['toelichting'])),
  ...line('Wegwijzer', termed(t.signpost, row['wegwijzer'])),
  ...line('Rol', termed(t.term.reporter_role, row['rol'])),
  ...line('Regio', termed(t.region, row['regio'])),
  ...line('Wie zei nee', termed(t.body, row['geweigerdDoor'])),
  ...line('Reden van nee', termed(t.term.refusal_ground, row['weigeringsgrond'])),
  ...typed('Moest via', said(row['viaPartij'])),
  ...typed('Antwoord van wie genoemd is', said(row['weerwoord'])),
  ...line('Tijdelijk geld sinds', said(row['tijdelijkGeldSinds'])),
]

const labelItems = (held: Held): Item[] => {
  const { rows, taxonomy: t } = held
  return [
    ...line(
      'Wetten of potjes',
      rows('casusDomeinen')
        .map((r) => termed(t.domain, r['domein']))
        .join(', '),
    ),
    ...line(
      'Barrières',
      rows('casusBarrieres')
        .map((r) => termed(t.barrier, r['barriere']))
        .join(', '),
    ),
    ...line(
      'Grens tussen wetten',
      rows('casusSchotten')
        .map((r) => boundaryLabel(said(r['schot']), t))
        .join(', '),
    ),
    ...facetItems(held, rows('casusKenmerken')),
    ...line(
      'Trefwoorden',
      rows('casusTrefwoorden')
        .map((r) => tagName(r, t))
        .join(', '),
    ),
  ]
}

const tagName = (row: HeldRow, t: Taxonomy): string =>
  [...t.iza_bottlenecks, ...t.attention_areas, ...t.collaboration_questions].find(
    ({ key }) => key === row['sleutel'],
  )?.label ?? said(row['sleutel'])

const caseDates = (row: HeldRow, { rows }: Held): Item[] => [
  ...line('Gepubliceerd', said(row['gepubliceerdOp'])),
  ...line('Laatst veranderd', said(row['gewijzigdOp'])),
  ...line('Van de site', said(row['ingetrokkenOp']) || said(row['verborgenOp'])),
  ...line('Samen met casus', said(row['samengevoegdMetCasus'])),
  ...line('Goed voorbeeld sinds', said(rows('casusVoorbeeld')[0]?.['gekozenOp'])),
  ...line('Hoort bij een knelpunt sinds', said(rows('casusInKnelpunt')[0]?.['op'])),
]

/** That readers remarked on it; their words are theirs. */
export const remarks: Chapter = {
  title: 'Opmerkingen van lezers',
  parts: ['opmerkingenOverDeCasus'],
  tell: ({ rows }) => {
    const told = rows('opmerkingenOverDeCasus')
    if (told.length === 0) return null
    return (
      <DataList
        items={told.map((row) => ({
          key: said(row['ontvangenOp']),
          value: labelled(noticeOutcomeLabels, row['uitkomst']) || 'Nog niet bekeken',
        }))}
      />
    )
  },
}

/** What moderators left for each other, and who is at work. */
export const deskWork: Chapter = {
  title: 'Hoe moderatoren eraan werken',
  parts: ['notities', 'inBehandeling', 'eigenBelang'],
  tell: ({ rows }) => {
    const items = [
      ...rows('notities').flatMap((row) =>
        said(row['tekst']) === ''
          ? line('Notitie', said(row['op']))
          : typed(`Notitie, ${said(row['op'])}`, said(row['tekst'])),
      ),
      ...rows('inBehandeling').flatMap((row) => line('Een moderator is ermee bezig tot', said(row['tot']))),
      ...rows('eigenBelang').flatMap((row) =>
        line('Een moderator doet niet mee, want het gaat over het eigen werk', `Sinds ${said(row['op'])}`),
      ),
    ]
    return items.length > 0 ? <DataList items={items} /> : null
  },
}
