import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { caseJson } from './json.ts'
import { license } from '../data/license.ts'

type Pages = AsyncIterable<PublicCase[]>

/** One case a line, each as the API gives it. */
export async function* casesJsonl(
  pages: Pages,
  taxonomy: Taxonomy,
  publicUrl: string,
): AsyncGenerator<string> {
  for await (const cases of pages)
    yield cases.map((c) => `${JSON.stringify(caseJson(c, taxonomy, publicUrl))}\n`).join('')
}

/** All cases of a filter as one JSON document, written piece by piece. */
export async function* casesDocument(
  pages: Pages,
  total: number,
  taxonomy: Taxonomy,
  publicUrl: string,
): AsyncGenerator<string> {
  const head = JSON.stringify({ totaal: total, taxonomieVersie: taxonomy.version, licentie: license })
  yield `${head.slice(0, -1)},"casussen":[\n`
  let separator = ''
  for await (const cases of pages) {
    if (cases.length === 0) continue
    yield separator + cases.map((c) => JSON.stringify(caseJson(c, taxonomy, publicUrl))).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}
