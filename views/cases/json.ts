import { boundaryLabel } from '../../src/core/boundary.ts'
import { detailFields } from '../../src/core/details.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'

/** A public case as the API gives it: Dutch names, keys of the taxonomy, days as dates and moments in UTC. */
export const caseJson = (c: PublicCase, taxonomy: Taxonomy, publicUrl: string) => ({
  nummer: c.number,
  url: `${publicUrl}${paths.case(c.number)}`,
  soort: c.kind,
  titel: c.title,
  verhaal: c.story,
  rol: c.role,
  regio: c.region,
  domeinen: c.domains,
  schotten: c.boundaries.map((key) => ({ sleutel: key, naam: boundaryLabel(key, taxonomy) })),
  barrieres: c.barriers,
  uitkomst: c.outcome,
  toelichting: c.explanation,
  wegwijzer: c.signpost,
  geweigerdDoor: c.refusedBy,
  weigeringsgrond: c.refusalGround,
  viaPartij: c.viaParty,
  tijdelijkSinds: c.temporarySince,
  ...Object.fromEntries(
    detailFields.map(({ facet, field, many }) => [
      field,
      many ? c.facets[facet] : (c.facets[facet][0] ?? null),
    ]),
  ),
  meldDatum: c.reportedOn,
  gepubliceerdOp: c.publishedAt.toISOString(),
  gewijzigdOp: c.updatedAt.toISOString(),
  taxonomieVersie: c.taxonomyVersion,
  voorbeeld: c.demo,
})
