import type { HeldRow } from '../../src/core/held-data.ts'
import { DataList } from '../components/data-list.tsx'
import { letterLabels } from '../outbox/labels.ts'
import { type Chapter, labelled, line, said } from './held.ts'

const purposes = {
  bevestigen: 'Link om je e-mailadres te bevestigen',
  openen: 'Link om je melding te openen',
  stop: 'Link om te stoppen met mail',
}

/** That there is an address, and what was sent to it; never the address. */
export const contact: Chapter = {
  title: 'Je e-mailadres en onze mail',
  parts: ['emailadres', 'linksInBrieven', 'brieven'],
  tell: ({ rows }) => {
    const items = [
      ...rows('emailadres').flatMap((row) => [
        ...line('E-mailadres gegeven', said(row['achtergelatenOp'])),
        ...line('E-mailadres bevestigd', said(row['bevestigdOp'])),
        ...line('Laatste mail', said(row['laatsteBriefOp'])),
        ...line('Teruggekomen na een mail', said(row['teruggekomenOp'])),
      ]),
      ...rows('brieven').map((row) => ({
        key: `Mail “${labelled(letterLabels, row['brief'])}”`,
        value: sending(row),
      })),
      ...rows('linksInBrieven').map((row) => ({ key: labelled(purposes, row['doel']), value: using(row) })),
    ]
    return items.length > 0 ? <DataList items={items} /> : null
  },
}

const sending = (row: HeldRow): string => {
  if (row['verstuurdOp']) return `Verstuurd op ${said(row['verstuurdOp'])}`
  if (row['misluktOp']) return `Mislukt op ${said(row['misluktOp'])}`
  return `Gaat weg vanaf ${said(row['teVersturenOp'])}`
}

const using = (row: HeldRow): string =>
  row['gebruiktOp'] ? `Gebruikt op ${said(row['gebruiktOp'])}` : `Werkt tot ${said(row['geldigTot'])}`

const answers = { ja: 'Ja', deels: 'Deels', nee: 'Nee' }

/** What was asked and said about the knelpunt it is in. */
export const solved: Chapter = {
  title: 'Is het opgelost?',
  parts: ['isHetOpgelost'],
  tell: ({ rows }) => {
    const items = rows('isHetOpgelost').flatMap((row) => [
      ...line('Je antwoord', labelled(answers, row['antwoord']) || 'Nog niet gegeven'),
      ...line('Gegeven', said(row['beantwoordOp'])),
      ...line('Toch niet opgelost, zei je', said(row['weersprokenOp'])),
    ])
    return items.length > 0 ? <DataList items={items} /> : null
  },
}
