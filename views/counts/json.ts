import { z } from 'zod'
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
    soort: f.text('`initiatief` of `uitsluiting`.', 'initiatief').optional(),
    maand: f.text('De maand waarin gemeld is.', '2026-03').optional(),
    uitkomst: f.text('`knelpunt` of `bestaande_route`.', 'knelpunt').optional(),
    rol: keyOf('rollen', 'zorgverlener'),
    doelgroep: keyOf('doelgroepen', 'ouderen'),
    plek: keyOf('plekken', 'thuis'),
    fase: keyOf('fasen', 'pilot'),
    organisatiegrootte: keyOf('organisatiegroottes', 'klein'),
    gevolg: keyOf('gevolgen', 'gestopt'),
    aantalMensen: keyOf('aantallenMensen', 'van_11_tot_100'),
    bedrag: keyOf('bedragen', 'van_10k_tot_50k'),
    betaalt: keyOf('geldpartijen', 'zvw'),
    heeftVoordeel: keyOf('geldpartijen', 'wmo'),
    tijdelijkSinds: f.text('Het jaar waarin het tijdelijke geld begon.', '2020').optional(),
    geweigerdDoor: keyOf('instanties', 'gemeente'),
    weigeringsgrond: keyOf('weigeringsgronden', 'te_klein'),
    wegwijzer: keyOf('wegwijzers', 'r01_nza_innovatie'),
    iza: keyOf('izaKnelpunten', 'iza_baten'),
    aandachtsgebied: keyOf('aandachtsgebieden', 'werkvloer'),
    samenwerkingsvraag: keyOf('samenwerkingsvraagstukken', 'sv1_nieuw'),
    aantal: f.whole('Hoeveel casussen.', 3),
  })
  .meta({ description: 'Eén getal, met de kenmerken waarnaar geteld is.' })

export const countsSchema = z
  .object({
    totaal: f.whole('Hoeveel casussen er in alle getallen samen zitten; elke casus telt hier één keer.', 3),
    waarvanVoorbeeld: f.whole('Hoeveel daarvan verzonnen zijn, om de site te laten zien.', 0),
    taxonomieVersie: f.taxonomyVersion(),
    per: f.text('Waarnaar geteld is.', 'patroon'),
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
  per: per.join(','),
  tellingen: counts.map(({ keys, count: aantal }) => ({ ...keys, aantal })),
})
