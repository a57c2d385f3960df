import type { AddressState } from '../../src/core/address.ts'
import type { ResponseKind } from '../../src/core/official-response.ts'

/** All of these are invented: nothing is said here in the name of an organisation that exists. */
export const demoOrganisations = [
  { key: 'gemeente-lindedal', name: 'Gemeente Lindedal', body: 'gemeente', region: 'haaglanden' },
  { key: 'gemeente-heidebroek', name: 'Gemeente Heidebroek', body: 'gemeente', region: 'twente' },
  { key: 'de-linde', name: 'Zorgverzekeraar De Linde', body: 'zorgverzekeraar', region: null },
  { key: 'zorgkantoor-veenland', name: 'Zorgkantoor Veenland', body: 'zorgkantoor', region: 'drenthe' },
] as const

type DemoAddress = {
  organisation: (typeof demoOrganisations)[number]['key']
  askedDaysAgo: number
  state: AddressState
  /** For what is not answered: how many days ago it was taken up. */
  takenUpDaysAgo?: number
  response?: {
    daysAgo: number
    kind: ResponseKind
    text: string
    /** Below zero when that day is over. */
    promisedInDays?: number
    passedOnTo?: string
    byLetter?: true
  }
}

export type DemoBottleneck = {
  title: string
  summary: string
  question: string
  boundary: string
  barrier: string
  law: { article: string; url: string } | null
  madeDaysAgo: number
  /** The demo cases it was made of, and those that came later. */
  cases: string[]
  laterCases: { id: string; daysAgo: number }[]
  addresses: DemoAddress[]
}

export const demoBottlenecks: readonly DemoBottleneck[] = [
  {
    title: 'Kleine logeer- en dagplekken komen niet aan een contract',
    summary:
      'Logeerhuizen en dagplekken met een handvol plaatsen krijgen geen eigen contract. Ze moeten onderaannemer worden van een grote aanbieder, of stoppen. De eisen in de inkoop zijn gemaakt voor organisaties met honderd plekken.',
    question:
      'Kunnen jullie in de eerstvolgende inkoop een apart perceel maken voor aanbieders met minder dan twintig plekken, met eisen die daarbij passen?',
    boundary: 'wlz-wmo',
    barrier: 'kleine_partij',
    law: null,
    madeDaysAgo: 200,
    cases: ['demo-048', 'demo-092', 'demo-149'],
    laterCases: [],
    addresses: [
      {
        organisation: 'gemeente-heidebroek',
        askedDaysAgo: 190,
        state: 'beantwoord',
        response: {
          daysAgo: 171,
          kind: 'lossen_op',
          text: 'We maken in de nieuwe inkoop een perceel voor kleine aanbieders. De eisen over omvang en nachtdienst gelden daar niet.',
          promisedInDays: -20,
        },
      },
      {
        organisation: 'zorgkantoor-veenland',
        askedDaysAgo: 190,
        state: 'niet_onze_taak',
        response: {
          daysAgo: 176,
          kind: 'niet_onze_taak',
          text: 'Logeren zonder indicatie kopen wij niet in. Dat is aan de gemeente.',
          passedOnTo: 'de gemeenten in de regio',
          byLetter: true,
        },
      },
    ],
  },
  {
    title: 'Een bed om te herstellen voor wie geen huis heeft',
    summary:
      'Wie dakloos is en uit het ziekenhuis komt, heeft een bed en verzorging nodig. De gemeente zegt: dit is zorg. De zorgverzekeraar zegt: dit is opvang. Intussen gaan mensen na een operatie terug naar de straat.',
    question:
      'Wie betaalt het bed en wie de verzorging? En kunnen jullie dat samen vastleggen, zodat een ziekenhuis één adres kan bellen?',
    boundary: 'zvw-wmo',
    barrier: 'afbakening',
    law: {
      article: 'Artikel 2.3.5 Wet maatschappelijke ondersteuning 2015',
      url: 'https://wetten.overheid.nl/BWBR0035362/',
    },
    madeDaysAgo: 65,
    cases: ['demo-119', 'demo-224'],
    laterCases: [{ id: 'demo-270', daysAgo: 29 }],
    addresses: [
      { organisation: 'gemeente-lindedal', askedDaysAgo: 63, state: 'gevraagd' },
      {
        organisation: 'de-linde',
        askedDaysAgo: 63,
        state: 'beantwoord',
        response: {
          daysAgo: 44,
          kind: 'lossen_op',
          text: 'We betalen de verpleging op een herstelbed vanuit de wijkverpleging. Met de gemeente maken we een afspraak over het bed zelf.',
          promisedInDays: 60,
        },
      },
    ],
  },
  {
    title: 'Casemanager verdwijnt als het project stopt',
    summary:
      'Een vaste begeleider na hersenletsel of bij digitale zorg werkt, en iedereen wil ermee door. Maar het project loopt af. Daarna past het in geen enkele betaaltitel, en begint alles opnieuw met een ander project.',
    question:
      'Hoe wordt dit werk na het project betaald? Wie besluit daarover, en voor welke datum horen de teams dat?',
    boundary: 'zvw-wmo',
    barrier: 'tijdelijk',
    law: null,
    madeDaysAgo: 22,
    cases: ['demo-220', 'demo-223', 'demo-240'],
    laterCases: [],
    addresses: [
      { organisation: 'zorgkantoor-veenland', askedDaysAgo: 20, state: 'in_behandeling', takenUpDaysAgo: 14 },
      { organisation: 'de-linde', askedDaysAgo: 20, state: 'gevraagd' },
    ],
  },
]
