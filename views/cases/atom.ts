import type { CaseFilter } from '../../src/core/filter-table.ts'
import { filterSentence } from '../../src/core/case-filter.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { license } from '../data/license.ts'
import { beginning } from './card.tsx'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// XML cannot hold control characters or halves of surrogate pairs, not even escaped.
// oxlint-disable-next-line no-control-regex -- these are the very characters to leave out
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const x = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(unspeakable, '')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)

// Before the first casus; a feed must say when it changed.
const beginningOfTime = new Date('2026-01-01T00:00:00Z')

type Feed = { cases: readonly PublicCase[]; filter: CaseFilter; taxonomy: Taxonomy; publicUrl: string }

/** The newest cases of a filter as an Atom feed (RFC 4287). Ids are tags (RFC 4151), so that a move keeps them. */
export function casesAtom({ cases, filter, taxonomy, publicUrl }: Feed): string {
  const sentence = filterSentence(filter, taxonomy)
  const tag = (rest: string) => x(`tag:${new URL(publicUrl).hostname},2026:${rest}`)
  const updated = cases.reduce((last, c) => (c.updatedAt > last ? c.updatedAt : last), beginningOfTime)
  const page = paths.cases(filter)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${tag(page.slice(1))}</id>
  <title>${x(sentence === '' ? 'Schottenmelder: nieuwe casussen' : `Schottenmelder: casussen ${sentence}`)}</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>Schottenmelder</name><uri>${x(publicUrl)}/</uri></author>
  <rights>CC0 1.0: ${x(license)}</rights>
  <link rel="self" type="application/atom+xml" href="${x(publicUrl + paths.caseFile('.atom', filter))}"/>
  <link rel="alternate" type="text/html" href="${x(publicUrl + page)}"/>
${cases.map((c) => entry(c, taxonomy, tag(`casus/${c.number}`), publicUrl + paths.case(c.number))).join('')}</feed>
`
}

const entry = (c: PublicCase, taxonomy: Taxonomy, id: string, url: string) => `  <entry>
    <id>${id}</id>
    <title>${x(c.demo ? `Voorbeeld: ${c.title}` : c.title)}</title>
    <published>${c.publishedAt.toISOString()}</published>
    <updated>${c.updatedAt.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${x(url)}"/>
${[...c.domains.map((key) => category('domeinen', key, taxonomy.domain.get(key)?.label)), ...c.barriers.map((key) => category('barrieres', key, taxonomy.barrier.get(key)?.label))].join('')}    <summary>${x(beginning(c.story, 500))}</summary>
  </entry>
`

const category = (list: string, key: string, label = key) =>
  `    <category scheme="urn:schottenmelder:${list}" term="${x(key)}" label="${x(label)}"/>\n`
