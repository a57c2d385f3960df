import type { AuditEventKind } from '../../src/core/audit-event.ts'
import type { HeldRow, HeldValue } from '../../src/core/held-data.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { DataList } from '../components/data-list.tsx'
import { ownErasureGroundLabels, lowerFirst, noticeOutcomeLabels, outcomeLabels } from '../labels.ts'
import { type Chapter, labelled, many, said, termed } from './held.ts'

/** Everything that happened, oldest first. */
export const events: Chapter = {
  title: 'Wat er gebeurde',
  parts: ['geschiedenis'],
  tell: ({ rows, taxonomy }) => {
    const told = rows('geschiedenis').toSorted((a, b) => Number(a['versie']) - Number(b['versie']))
    if (told.length === 0) return null
    return (
      <DataList items={told.map((row) => ({ key: said(row['op']), value: eventSentence(row, taxonomy) }))} />
    )
  },
}

type Facts = { [key: string]: HeldValue }
type Sentence = (facts: Facts, by: { actor: HeldValue | undefined; taxonomy: Taxonomy }) => string

const withCase: Sentence = ({ metCasus }) =>
  `Een moderator voegde je melding samen met ${said(metCasus) === '' ? 'een andere melding' : `casus ${said(metCasus)}`}.`

const decided: Sentence = ({ uitkomst, domeinen, barrieres }, { taxonomy: t }) =>
  [
    `Een moderator besloot: ${lowerFirst(labelled(outcomeLabels, uitkomst))}.`,
    ...(many(domeinen).length > 0
      ? [
          `Wetten of potjes: ${many(domeinen)
            .map((key) => termed(t.domain, key))
            .join(', ')}.`,
        ]
      : []),
    ...(many(barrieres).length > 0
      ? [
          `Barrières: ${many(barrieres)
            .map((key) => termed(t.barrier, key))
            .join(', ')}.`,
        ]
      : []),
  ].join(' ')

/** What can happen to a melding, said to who sent it. */
const sentences: Partial<Record<AuditEventKind, Sentence>> = {
  melding_ontvangen: ({ aangehouden }) =>
    aangehouden ? 'Je stuurde je melding. Die wachtte op je e-mailadres.' : 'Je stuurde je melding.',
  melding_vrijgegeven: () => 'Je melding ging door naar de moderatoren.',
  melding_gecorrigeerd: () => 'Je verbeterde je melding.',
  melding_aangevuld: () => 'Je vertelde er meer bij.',
  melding_ingetrokken: (_, { actor }) =>
    actor === 'melder' ? 'Je trok je melding in.' : 'We haalden je melding weg.',
  melding_gewist: ({ grond }, { actor }) =>
    `${actor === 'systeem' ? 'We hebben' : 'Een beheerder heeft'} je melding gewist. De reden: ${lowerFirst(labelled(ownErasureGroundLabels, grond))}.`,
  tekst_gewist: () => 'We hebben je tekst gewist. De tijd dat we die bewaren, was voorbij.',
  tekst_bewerkt: () => 'Een moderator paste de tekst voor de site aan.',
  beslist: decided,
  vraag_gesteld: () => 'Een moderator stelde je een vraag.',
  vraag_beantwoord: () => 'Je gaf antwoord.',
  akkoord_gevraagd: () => 'Een moderator vroeg of de tekst zo goed is.',
  akkoord_gegeven: ({ stilzwijgend }) =>
    stilzwijgend ? 'Je zei niets over de tekst. Dat was een ja, zoals je koos.' : 'Je zei ja tegen de tekst.',
  akkoord_geweigerd: ({ antwoord }) =>
    antwoord === 'nee' ? 'Je zei nee tegen de tekst.' : 'Je wilde iets anders in de tekst.',
  akkoord_vervallen: () => 'De vraag over de tekst was niet meer nodig.',
  samengevoegd: withCase,
  samenvoeging_ongedaan: () => 'Een moderator zette je melding weer los.',
  voorbeeld_gekozen: () => 'Een moderator koos je casus als goed voorbeeld.',
  voorbeeld_vervallen: () => 'Je casus was geen goed voorbeeld meer.',
  casus_verborgen: () => 'Een moderator haalde je casus van de site.',
  casus_hersteld: () => 'Een moderator zette je casus weer op de site.',
  casus_gecorrigeerd: () => 'Een moderator verbeterde de tekst van je casus.',
  klopt_niet_ontvangen: () => 'Een lezer schreef dat er iets niet klopt aan je casus.',
  klopt_niet_afgehandeld: ({ uitkomst }) =>
    `Een moderator bekeek die opmerking: ${lowerFirst(labelled(noticeOutcomeLabels, uitkomst))}.`,
  contact_bevestigd: () => 'Je bevestigde je e-mailadres.',
  contact_verwijderd: (_, { actor }) =>
    actor === 'melder' ? 'Je haalde je e-mailadres weg.' : 'We haalden je e-mailadres weg.',
  link_vernieuwd: () => 'Je kreeg een nieuwe link.',
}

const byKind: Readonly<Record<string, Sentence | undefined>> = sentences

/** What happened, in a sentence; a kind that came later says its own name. */
export function eventSentence(row: HeldRow, taxonomy: Taxonomy): string {
  const facts = row['gegevens']
  const details = typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? facts : {}
  const kind = said(row['gebeurtenis'])
  const sentence = byKind[kind]
  if (sentence) return sentence(details, { actor: row['door'], taxonomy })
  const words = kind.replaceAll('_', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
