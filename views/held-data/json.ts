import type { HeldData, HeldFor } from '../../src/core/held-data.ts'

type Said = { operator: string | null; contact: string; now: Date }

/** What is in the file, and what is not. */
export const leftOut = (reader: HeldFor): string[] => [
  'Sleutels en controlegetallen: daarmee zou iemand bij je melding kunnen.',
  `Wat anderen schreven, zoals een opmerking over je casus${reader === 'melder' ? ' of een notitie van een moderator' : ''}, en hun namen: die zijn van hen. Bij een moderator staat alleen “moderator”.`,
  'Je e-mailadres zelf: dat bewaren we versleuteld. Wel of en wanneer je het achterliet.',
]

/** The whole file; every part is there, also when it is empty. */
export const heldDataJson = ({ parts, reader }: HeldData, { operator, contact, now }: Said): string =>
  `${JSON.stringify(
    {
      uitleg: 'Alles wat de Schottenmelder van deze melding bewaart. Tijden zijn in UTC.',
      gemaaktOp: now.toISOString(),
      verantwoordelijke: operator ?? 'de beheerder van deze site',
      vragen: contact,
      nietInDitBestand: leftOut(reader),
      ...Object.fromEntries(parts.map(({ name, rows }) => [name, rows])),
    },
    null,
    2,
  )}\n`
