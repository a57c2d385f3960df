import { z } from 'zod'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import * as f from '../api/field.ts'

const region = z.object({
  sleutel: f.text('Vaste sleutel van de regio.', 'achterhoek'),
  naam: f.text('De naam.', 'Achterhoek'),
  mandaatgemeente: f.textOrNull('De gemeente die namens de regio tekent.', 'Doetinchem'),
})

export const regionsSchema = z
  .object({
    taxonomieVersie: f.taxonomyVersion(),
    regios: z.array(region).meta({ description: 'De IZA-regio’s, en één voor heel Nederland.' }),
  })
  .meta({ description: 'Alle regio’s.' })

export const regionsJson = (t: Taxonomy): z.output<typeof regionsSchema> => ({
  taxonomieVersie: t.version,
  regios: t.regions.map((r) => ({ sleutel: r.key, naam: r.name, mandaatgemeente: r.mandate_municipality })),
})
