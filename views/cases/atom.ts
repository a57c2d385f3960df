import type { CaseFilter } from '../../src/core/filter-table.ts'
import { filterSentence } from '../../src/core/case-filter.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { atomFeed, atomTag, xmlText } from '../atom.ts'
import { license } from '../data/license.ts'
import { beginning } from './card.tsx'

type Feed = { cases: readonly PublicCase[]; filter: CaseFilter; taxonomy: Taxonomy; publicUrl: string }

/** The newest cases of a filter as an Atom feed (RFC 4287). */
export function casesAtom({ cases, filter, taxonomy, publicUrl }: Feed): string {
  const sentence = filterSentence(filter, taxonomy)
  return atomFeed({
    publicUrl,
    page: paths.cases(filter),
    self: paths.caseFile('.atom', filter),
    title: sentence === '' ? 'Schottenmelder: nieuwe casussen' : `Schottenmelder: casussen ${sentence}`,
    rights: `CC0 1.0: ${license}`,
    entries: cases.map((c) => ({
      updatedAt: c.updatedAt,
      xml: entry(c, taxonomy, atomTag(publicUrl, `casus/${c.number}`), publicUrl + paths.case(c.number)),
    })),
  })
}

const entry = (c: PublicCase, taxonomy: Taxonomy, id: string, url: string) => `  <entry>
    <id>${id}</id>
    <title>${xmlText(c.demo ? `Voorbeeld: ${c.title}` : c.title)}</title>
    <published>${c.publishedAt.toISOString()}</published>
    <updated>${c.updatedAt.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(url)}"/>
${[...c.domains.map((key) => category('domeinen', key, taxonomy.domain.get(key)?.label)), ...c.barriers.map((key) => category('barrieres', key, taxonomy.barrier.get(key)?.label))].join('')}    <summary>${xmlText(beginning(c.story, 500))}</summary>
  </entry>
`

const category = (list: string, key: string, label = key) =>
  `    <category scheme="urn:schottenmelder:${list}" term="${xmlText(key)}" label="${xmlText(label)}"/>\n`
