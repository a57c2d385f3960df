import { z } from 'zod'
import { countAxes } from '../../src/core/api-query.ts'
import type { CaseCounts } from '../../src/core/case-count.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import * as f from '../api/field.ts'

const keyOf = (list: string, example: string) => f.key(list, example).optional()

const count = z
  .object({
    schot: keyOf('schotten', 'zvw-wmo'),
    domein: keyOf('domeinen', 'zvw'),
    barriere: keyOf('barrieres', 'afbakening'),
    regio: keyOf('regios', 'achterhoek'),
    soort: keyOf('soorten', 'initiatief'),
    aantal: f.whole('Hoeveel casussen.', 3),
  })
  .meta({ description: 'Eén getal, met de kenmerken waarnaar geteld is.' })

export const countsSchema = z
  .object({
    totaal: f.whole('Hoeveel casussen er in alle getallen samen zitten; elke casus telt hier één keer.', 3),
    waarvanVoorbeeld: f.whole('Hoeveel daarvan verzonnen zijn, om de site te laten zien.', 0),
    taxonomieVersie: f.taxonomyVersion(),
    per: z.enum(countAxes).meta({ description: 'Waarnaar geteld is.', examples: ['patroon'] }),
    tellingen: z.array(count).meta({
      description: 'De getallen, de grootste eerst. Wat niet voorkomt, staat er niet in.',
      examples: [[{ schot: 'zvw-wmo', barriere: 'afbakening', aantal: 3 }]],
    }),
  })
  .meta({ description: 'Aantallen openbare casussen.' })

export const countsJson = (
  { per, total, demo, counts }: CaseCounts,
  taxonomy: Taxonomy,
): z.output<typeof countsSchema> => ({
  totaal: total,
  waarvanVoorbeeld: demo,
  taxonomieVersie: taxonomy.version,
  per,
  tellingen: counts.map(({ keys, count: aantal }) => ({ ...keys, aantal })),
})
