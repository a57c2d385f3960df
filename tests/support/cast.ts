import type { ReportSubmission } from '../../src/core/report.ts'

/** The fields of a form, as a browser sends them. */
export type Fields = Record<string, string | readonly string[]>

/** Wilma, district nurse: an initiative between Zvw and Wmo. */
export const wilma = {
  soort: 'initiatief',
  titel: 'Samen ontbijten met de wijkverpleging',
  verhaal:
    'Wij willen met cliënten ontbijten in het buurthuis. De zorgverzekeraar en de gemeente wijzen naar elkaar: niemand betaalt het.',
  rol: 'zorgverlener',
  regio: 'Achterhoek',
  domeinen: ['zvw', 'wmo'],
  barrieres: ['afbakening'],
  openbaarheid: 'openbaar',
  toestemming: 'ja',
} as const satisfies Fields

/** The same melding of Wilma, parsed. */
export const wilmaSubmission: ReportSubmission = {
  kind: 'initiatief',
  title: wilma.titel,
  story: wilma.verhaal,
  role: 'zorgverlener',
  region: 'achterhoek',
  domains: ['zvw', 'wmo'],
  barriers: ['afbakening'],
  visibility: 'openbaar',
  silenceIsYes: false,
  refusedBy: null,
  refusalGround: null,
  viaParty: null,
}

/** Joris, of a small walk-in house: shut out because of its size. */
export const joris = {
  soort: 'uitsluiting',
  titel: 'Inloophuis te klein voor een contract',
  verhaal:
    'Ons inloophuis vangt kwartiermakers op. De gemeente wil alleen grote aanbieders. Wij moeten onderaannemer worden.',
  rol: 'zorgorganisatie',
  regio: 'Twente',
  domeinen: ['wmo'],
  barrieres: ['kleine_partij'],
  openbaarheid: 'openbaar',
  toestemming: 'ja',
  geweigerdDoor: 'gemeente',
  weigeringsgrond: 'te_klein',
  viaPartij: 'een grote thuiszorgketen',
} as const satisfies Fields

export const jorisSubmission: ReportSubmission = {
  kind: 'uitsluiting',
  title: joris.titel,
  story: joris.verhaal,
  role: 'zorgorganisatie',
  region: 'twente',
  domains: ['wmo'],
  barriers: ['kleine_partij'],
  visibility: 'openbaar',
  silenceIsYes: false,
  refusedBy: 'gemeente',
  refusalGround: 'te_klein',
  viaParty: 'een grote thuiszorgketen',
}

/** What a moderator sends to publish Wilma's melding word for word, but for the version. */
export const published = {
  titel: wilma.titel,
  verhaal: wilma.verhaal,
  viaPartij: '',
  regio: 'Achterhoek',
  domeinen: ['zvw', 'wmo'],
  barriere: 'afbakening',
  ookBarrieres: [],
  uitkomst: 'knelpunt',
  wegwijzer: '',
  toelichting: '',
} as const satisfies Fields

/** The same with a wording of the moderator's own: the reporter is asked first. */
export const reworded = {
  ...published,
  titel: 'Ontbijt in het buurthuis',
  verhaal: 'Een team wil ontbijten met mensen in een buurthuis. Twee betalers wijzen naar elkaar.',
} as const satisfies Fields

/** A form as JSON for the API. */
export const asJson = ({ toestemming, ...fields }: Fields): Record<string, unknown> => ({
  ...fields,
  toestemming: toestemming === 'ja',
})
