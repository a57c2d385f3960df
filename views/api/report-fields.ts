import { silentWorkingDays } from '../../src/core/approval.ts'
import { inWords } from '../numbers.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { JsonSchema } from './schemas.ts'

const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key)

/** What the schema of a melding does not say by itself: what each field is for, and which keys it takes. */
export const reportFields = (t: Taxonomy): Record<string, JsonSchema> => ({
  soort: { description: 'Wat je meldt.', examples: ['initiatief'] },
  titel: { description: 'Een korte titel.', examples: ['Samen ontbijten met de wijkverpleging'] },
  verhaal: {
    description: 'Wat er vastloopt, en waardoor. Schrijf niets op waaraan iemand te herkennen is.',
    examples: [
      'Wij willen met cliënten ontbijten in het buurthuis. De verzekeraar en de gemeente wijzen naar elkaar.',
    ],
  },
  geweigerdDoor: {
    description: 'Het soort instantie dat nee zei. Moet bij `uitsluiting`, telt anders niet.',
    enum: [...keysOf(t.bodies.filter((body) => body.is_kind)), null],
    examples: [null],
  },
  weigeringsgrond: {
    description: 'De reden die je kreeg. Moet bij `uitsluiting`, telt anders niet.',
    enum: [...keysOf(t.facets.refusal_ground), null],
    examples: [null],
  },
  viaPartij: {
    description: 'Via welk soort grotere partij het moest. Alleen bij `uitsluiting`.',
    examples: [null],
  },
  domeinen: {
    description: 'De domeinen waar het om gaat. Weet je het niet? Stuur `overig`.',
    items: { type: 'string', enum: keysOf(t.domains) },
    examples: [['zvw', 'wmo']],
  },
  barrieres: {
    description: 'De soorten barrières, de belangrijkste eerst. Mag leeg zijn.',
    items: { type: 'string', enum: keysOf(t.barriers) },
    examples: [['afbakening']],
  },
  rol: {
    description: 'Vanuit welke rol je meldt.',
    enum: keysOf(t.facets.reporter_role),
    examples: ['zorgverlener'],
  },
  regio: { description: 'De sleutel of de naam van je regio.', examples: ['achterhoek'] },
  geenPersoonsgegevens: {
    description:
      'Of je hebt nagekeken dat er geen gegevens van een persoon in staan. Nodig als de dienst iets vindt dat daarop lijkt.',
    examples: [false],
  },
  stilzwijgendAkkoord: {
    description: `Of de aangepaste tekst mag verschijnen als je daar ${inWords(silentWorkingDays)} werkdagen niets over zegt.`,
    examples: [false],
  },
  openbaarheid: {
    description: 'Of de melding een openbare casus mag worden, of alleen meetelt.',
    examples: ['openbaar'],
  },
  toestemming: {
    description: 'Of een moderator de melding mag lezen en gebruiken zoals je koos. Moet `true` zijn.',
    examples: [true],
  },
})
