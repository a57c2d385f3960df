import { z } from 'zod'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import * as f from '../api/field.ts'

const body = z.object({
  sleutel: f.text('Vaste sleutel van de instantie.', 'nza'),
  naam: f.text('De naam.', 'Nederlandse Zorgautoriteit'),
  kort: f.text('De naam zoals die in een zin staat.', 'NZa'),
  type: f.text('Wat voor instantie het is.', 'toezichthouder'),
  taak: f.text('Wat de instantie doet als het om geld en regels gaat.', 'Maakt de regels voor het betalen.'),
  isSoort: f.yesNo('Of dit een soort is (zoals “gemeente”) en niet één instantie.', false),
  vervallen: f.yesNo('Of de instantie niet meer te kiezen is. Oude casussen houden haar.', false),
})

export const bodiesSchema = z
  .object({
    taxonomieVersie: f.taxonomyVersion(),
    instanties: z.array(body).meta({ description: 'Landelijke instanties en soorten instanties.' }),
  })
  .meta({ description: 'Alle instanties.' })

export const bodiesJson = (t: Taxonomy): z.output<typeof bodiesSchema> => ({
  taxonomieVersie: t.version,
  instanties: [...new Set(t.body.values())].map((b) => ({
    sleutel: b.key,
    naam: b.name,
    kort: b.short,
    type: b.type,
    taak: b.role,
    isSoort: b.is_kind,
    vervallen: b.retired === true,
  })),
})
