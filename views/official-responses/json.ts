import { z } from 'zod'
import { type OfficialResponse, responseChannels, responseKinds } from '../../src/core/official-response.ts'
import { paths } from '../../src/paths.ts'
import * as f from '../api/field.ts'

const response = z.object({
  id: f.text('Het kenmerk van de reactie.', '0f8fad5b-d9cb-469f-a165-70867728950e'),
  instantie: z
    .object({
      sleutel: f.text('De sleutel van de instantie op de site.', 'vng'),
      naam: f.text('De naam.', 'Vereniging van Nederlandse Gemeenten'),
      url: f.address('De pagina van de instantie.', 'https://schottenmelder.example/instanties/vng'),
    })
    .meta({ description: 'Wie reageerde: een instantie, nooit een persoon.' }),
  knelpunt: z
    .object({
      titel: f.text('De titel.', 'Ontbijt in het buurthuis'),
      url: f.address('De pagina.', 'https://schottenmelder.example/knelpunten/ontbijt-in-het-buurthuis'),
    })
    .meta({ description: 'Waarop de instantie reageerde.' }),
  soort: z.enum(responseKinds).meta({ description: 'Wat het antwoord is.', examples: ['lossen_op'] }),
  tekst: f.text('Wat de instantie schreef.', 'We passen de regeling aan.'),
  belofteDatum: z.iso
    .date()
    .nullable()
    .meta({
      description: 'De dag waarop het is opgelost, als de instantie dat toezegde.',
      examples: ['2027-01-31'],
    }),
  belofteUitkomst: z
    .enum(['nagekomen', 'niet_nagekomen'])
    .nullable()
    .meta({ description: 'Of de toezegging is nagekomen, als dat is nagekeken.', examples: [null] }),
  wegUrl: f.addressOrNull('Waar de weg staat die er al is.', null),
  doorverwezenNaar: f.textOrNull('Wiens taak dit is volgens de instantie.', null),
  kanaal: z.enum(responseChannels).meta({
    description: 'Zelf geschreven op de site, of door een moderator overgenomen uit een brief.',
    examples: ['account'],
  }),
  reactieDatum: f.day('De dag van de reactie of van de brief.', '2026-03-02'),
  gepubliceerdOp: f.moment('Sinds wanneer deze tekst op de site staat, in UTC.', '2026-03-02T09:30:00.000Z'),
  gecorrigeerd: f.yesNo('Of eerst iets anders stond. Dat is te lezen bij het knelpunt.', false),
  voorbeeld: f.yesNo('Of de reactie verzonnen is, om de site te laten zien.', false),
})

export const responsesSchema = z
  .object({
    reacties: z.array(response).meta({ description: 'Hoogstens 100 reacties, de nieuwste eerst.' }),
    ouder: f.addressOrNull('De volgende pagina, met oudere reacties.', null),
    nieuwer: f.addressOrNull('De vorige pagina, met nieuwere reacties.', null),
  })
  .meta({ description: 'Een pagina met officiële reacties van instanties.' })

type Listed = OfficialResponse & { title: string; slug: string; name: string; demo: boolean }
type Pages = { older: string | null; newer: string | null }

export const responsesJson = (
  responses: readonly Listed[],
  { older, newer }: Pages,
  publicUrl: string,
): z.output<typeof responsesSchema> => ({
  reacties: responses.map((r) => ({
    id: r.id,
    instantie: {
      sleutel: r.organisation,
      naam: r.name,
      url: `${publicUrl}${paths.organisation(r.organisation)}`,
    },
    knelpunt: { titel: r.title, url: `${publicUrl}${paths.bottleneck(r.slug)}` },
    soort: r.kind,
    tekst: r.text,
    belofteDatum: r.promisedOn,
    belofteUitkomst:
      r.promiseOutcome === 'nagekomen' || r.promiseOutcome === 'niet_nagekomen' ? r.promiseOutcome : null,
    wegUrl: r.wayUrl,
    doorverwezenNaar: r.passedOnTo,
    kanaal: r.channel,
    reactieDatum: r.answeredOn,
    gepubliceerdOp: r.at.toISOString(),
    gecorrigeerd: r.corrects !== null,
    voorbeeld: r.demo,
  })),
  ouder: older,
  nieuwer: newer,
})
