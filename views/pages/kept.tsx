import type { FC } from 'hono/jsx'
import { heldDays } from '../../src/core/retention.ts'
import { DataList } from '../components/data-list.tsx'

/** The terms as they are set. */
export type KeptTerms = {
  contactMonths: number
  originalDays: number
  rejectedDays: number
  noticeDays: number
}

const months = (count: number) => (count === 1 ? 'een maand' : `${count} maanden`)

const days = (count: number) => {
  if (count === 1) return 'een dag'
  return count === 365 ? 'een jaar' : `${count} dagen`
}

/** What is kept, and until when: one line a thing, so that it can be held against the code. */
export const Kept: FC<KeptTerms> = ({ contactMonths, originalDays, rejectedDays, noticeDays }) => (
  <DataList
    items={[
      {
        key: 'Je melding',
        value: `Wat je schreef en wat erover heen en weer ging: tot ${days(originalDays)} nadat hij is gepubliceerd of meetelt. Wordt hij samengevoegd met een andere: ook ${days(originalDays)}. Niet gepubliceerd: ${days(rejectedDays)} na het besluit. Vroegen we je eerst je e-mailadres te bevestigen, en deed je dat niet: ${days(heldDays)}. Wat je koos, wanneer je het stuurde en welke suggesties we gaven: tot je de melding intrekt.`,
      },
      { key: 'De casus', value: 'De openbare tekst en de kenmerken. Tot je de melding intrekt.' },
      {
        key: 'Je eigen link',
        value: 'Niet. Alleen een controlegetal. Wie de link heeft, kan je melding zien: deel hem dus niet.',
      },
      {
        key: 'Je e-mailadres',
        value: `Versleuteld, tot ${months(contactMonths)} na het laatste contact, of tot je je melding intrekt. Bevestig je het niet, dan een week.`,
      },
      {
        key: 'Je concept',
        value: 'Alleen op je eigen apparaat, hoogstens 24 uur, of tot je op “Wis concept” drukt.',
      },
      {
        key: '“Klopt dit niet?”',
        value: `Wat je schreef en op welke pagina. Alleen moderatoren lezen het. Tot ${days(noticeDays)} na het besluit.`,
      },
      {
        key: 'Besluiten',
        value:
          'Wie wat wanneer besliste, zonder de tekst zelf. Dat blijft, ook na intrekken: zo is ons werk te controleren.',
      },
      {
        key: 'Accounts',
        value:
          'Naam, e-mailadres en passkeys van moderatoren, beheerders en instanties. Aangemeld blijven duurt twaalf uur.',
      },
      {
        key: 'Brieven',
        value:
          'Dat we een brief stuurden en wanneer, zonder adres en zonder tekst: 90 dagen. Mislukt: een half jaar.',
      },
      { key: 'Je internetadres', value: 'Niet.' },
    ]}
  />
)
