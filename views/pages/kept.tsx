import type { FC } from 'hono/jsx'
import { DataList } from '../components/data-list.tsx'

const month = (count: number) => (count === 1 ? 'een maand' : `${count} maanden`)

/** What is kept, and until when: one line a thing, so that it can be held against the code. */
export const Kept: FC<{ contactMonths: number }> = ({ contactMonths }) => (
  <DataList
    items={[
      {
        key: 'Je melding',
        value:
          'Wat je invult, wanneer je het stuurde, welke suggesties we gaven en welke je afwees. Tot je de melding intrekt.',
      },
      { key: 'De casus', value: 'De openbare tekst en de kenmerken. Tot je de melding intrekt.' },
      {
        key: 'Je eigen link',
        value: 'Niet. Alleen een controlegetal. Wie de link heeft, kan je melding zien: deel hem dus niet.',
      },
      {
        key: 'Je e-mailadres',
        value: `Versleuteld, tot ${month(contactMonths)} na het laatste contact, of tot je je melding intrekt. Bevestig je het niet, dan een week.`,
      },
      {
        key: 'Je concept',
        value: 'Alleen op je eigen apparaat, hoogstens 24 uur, of tot je op “Wis concept” drukt.',
      },
      {
        key: '“Klopt dit niet?”',
        value: 'Wat je schreef en op welke pagina. Alleen moderatoren lezen het.',
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
      { key: 'Je internetadres', value: 'Niet.' },
    ]}
  />
)
