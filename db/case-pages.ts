import type { CaseFilter } from '../src/core/filter-table.ts'
import type { PublicCase } from '../src/core/public-case.ts'
import { type CaseList, listCases, olderCases } from './cases.ts'
import type { Database } from './client.ts'

/** Small, so that the file begins at once. */
const firstSize = 100
const pageSize = 500

/** The first page of all casussen of a filter, with how many there are. */
export const firstPage = (db: Database, filter: CaseFilter): Promise<CaseList> =>
  listCases(db, filter, { size: firstSize })

/**
 * From a first page on, page after page and newest first: memory does not grow with the registry, and the next page is
 * read when it is asked for. One round trip a page.
 */
export async function* casePages(
  db: Database,
  filter: CaseFilter,
  first: Pick<CaseList, 'cases' | 'older'>,
): AsyncGenerator<PublicCase[]> {
  for (let page = first; ;) {
    yield page.cases
    if (page.older === null) return
    page = await olderCases(db, filter, { before: page.older, size: pageSize })
  }
}
