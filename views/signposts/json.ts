import { z } from 'zod'
import { signpostStatuses } from '../../src/core/taxonomy-data.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import * as f from '../api/field.ts'

const signpost = z.object({
  sleutel: f.text('Vaste sleutel van de wegwijzer.', 'r01_nza_innovatie'),
  url: f.address('De wegwijzer op de site.', 'https://schottenmelder.example/wegwijzers#r01_nza_innovatie'),
  naam: f.text('De naam.', 'NZa-regel voor kleine experimenten'),
  samenvatting: f.text('Wat er kan, en voor wie.', 'Met deze regel mag een aanbieder …'),
  schotten: f.keys('schotten', ['zvw-wmo']),
  alleSchotten: f.yesNo('Of de wegwijzer bij elk schot past; `schotten` is dan leeg.', false),
  barrieres: f.keys('barrieres', ['betaaltitel']),
  beslissers: f.keys('instanties', ['nza']),
  grondslag: f.textOrNull('De wet of regel waar het op steunt.', 'Wet marktordening gezondheidszorg'),
  bronUrl: f.addressOrNull('Waar je het kunt nalezen.', 'https://puc.overheid.nl/nza/doc/PUC_289778_22'),
  bronJaar: z
    .int()
    .nullable()
    .meta({ description: 'Het jaar van de bron.', examples: [2019] }),
  status: z.enum(signpostStatuses).meta({ description: 'Of de weg nu open is.', examples: ['open'] }),
  controle: f.text('Of de bron is nagekeken.', 'bron gelezen'),
  aandachtspunt: f.textOrNull('Waar je op moet letten.', 'De regel kreeg mogelijk een nieuw nummer.'),
  vervallen: f.yesNo('Of moderatoren de wegwijzer niet meer kiezen. Oude casussen houden hem.', false),
})

export const signpostsSchema = z
  .object({
    taxonomieVersie: f.taxonomyVersion(),
    wegwijzers: z.array(signpost).meta({ description: 'Wegen die in wet, regels of subsidies al bestaan.' }),
  })
  .meta({ description: 'Alle wegwijzers.' })

export const signpostsJson = (t: Taxonomy, publicUrl: string): z.output<typeof signpostsSchema> => ({
  taxonomieVersie: t.version,
  wegwijzers: [...new Set(t.signpost.values())].map((s) => ({
    sleutel: s.key,
    url: `${publicUrl}${paths.signpost(s.key)}`,
    naam: s.name,
    samenvatting: s.summary,
    schotten: s.boundaries.filter((key) => key !== '*'),
    alleSchotten: s.boundaries.includes('*'),
    barrieres: s.barriers,
    beslissers: s.decider,
    grondslag: s.basis,
    bronUrl: s.source_url,
    bronJaar: s.source_year,
    status: s.status,
    controle: s.checked,
    aandachtspunt: s.caution,
    vervallen: s.retired === true,
  })),
})
