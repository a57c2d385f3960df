import { boundariesOf, inOrder } from '../../src/core/boundary.ts'
import { detailFacets } from '../../src/core/report.ts'
import { tagChoices, tagLists } from '../../src/core/tag.ts'
import { shippedTaxonomy as taxonomy } from '../taxonomy.ts'
import type { DemoCase } from '../demo/demo-case.ts'

/** Numbers from 0 to 1, the same each time. */
type Random = () => number

/** The public demo cases to vary on, and sentences to tell them with. */
export type Material = { cases: readonly DemoCase[]; titles: readonly string[]; sentences: readonly string[] }

export type Invented = {
  kind: DemoCase['kind']
  title: string
  sentences: string[]
  role: string
  region: string
  domains: string[]
  boundaries: string[]
  barriers: string[]
  outcome: 'knelpunt' | 'bestaande_route'
  signpost: string | null
  refusedBy: string | null
  refusalGround: string | null
  temporarySince: number | null
  reportedAt: Date
  publishedAt: Date
  state: 'visible' | 'withdrawn' | 'hidden' | 'merged'
  facets: (readonly [facet: string, key: string])[]
  tags: (readonly [list: string, key: string])[]
}

const day = 86_400_000
const years = 4

/** Few things are common and many are rare: the first of a list is chosen most, the last hardly ever. */
const skewed = <T>(items: readonly T[], random: Random, skew = 2): T | undefined =>
  items[Math.floor(items.length * random() ** skew)]

const chance = (random: Random, share: number): boolean => random() < share

/** The case at this share (0 to 1) of the way from four years ago to now; there are more of them each year. */
export function inventCase(share: number, material: Material, random: Random, now: Date): Invented {
  const model = skewed(material.cases, random)
  if (!model) throw new Error('there are no demo cases to vary on')
  const publishedAt = new Date(now.getTime() - (1 - share ** 0.6) * years * 365 * day)
  const reportedAt = new Date(publishedAt.getTime() - (0.2 + random() ** 3 * 40) * day)
  const barriers = chance(random, 0.15)
    ? [skewed(taxonomy.barriers, random, 1.5)?.key ?? 'afbakening']
    : model.barriers
  const domains = inOrder(chance(random, 0.1) ? ['zvw', 'wmo'] : model.domains, taxonomy)
  return {
    kind: model.kind,
    ...textsOf(material, random),
    role: model.role,
    region: skewed(taxonomy.regions, random, 1.6)?.key ?? model.region,
    domains,
    boundaries: boundariesOf(domains, taxonomy),
    barriers,
    outcome: model.outcome === 'bestaande_route' ? 'bestaande_route' : 'knelpunt',
    signpost: model.signpost ?? null,
    refusedBy: model.refusedBy ?? null,
    refusalGround: model.refusalGround ?? null,
    temporarySince: model.details?.temporary_since ?? null,
    reportedAt,
    publishedAt,
    state: stateOf(random()),
    facets: facetsOf(model, random),
    tags: tagsOf(barriers, random),
  }
}

function stateOf(at: number): Invented['state'] {
  if (at < 0.01) return 'withdrawn'
  if (at < 0.013) return 'hidden'
  return at < 0.023 ? 'merged' : 'visible'
}

function textsOf({ titles, sentences }: Material, random: Random) {
  const any = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] ?? ''
  return {
    title: any(titles),
    sentences: Array.from({ length: 3 + Math.floor(random() * 4) }, () => any(sentences)),
  }
}

function facetsOf({ details }: DemoCase, random: Random): Invented['facets'] {
  return detailFacets.flatMap((facet) => {
    const answer = details?.[facet]
    if (answer === undefined || chance(random, 0.2)) return []
    return [answer].flat().map((key) => [facet, key] as const)
  })
}

const tagsOf = (barriers: readonly string[], random: Random): Invented['tags'] =>
  tagLists.flatMap((list) => {
    if (!chance(random, 0.25)) return []
    const hinted = tagChoices(list, barriers, taxonomy).filter((choice) => choice.hinted)
    const tag = skewed(hinted, random)
    return tag ? [[list, tag.key] as const] : []
  })
