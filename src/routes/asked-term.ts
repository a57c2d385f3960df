import { readTaxonomy, type TaxonomyRecord } from '../../db/taxonomy.ts'
import { formerKeys } from '../core/former-key.ts'
import { findTerm } from '../core/taxonomy-change.ts'
import { type EditableList, listOfSlug } from '../core/taxonomy-list.ts'
import { type TaxonomyTerm, taxonomyOf } from '../core/taxonomy-terms.ts'
import type { Taxonomy } from '../core/taxonomy.ts'
import type { Services } from '../services.ts'

export type AskedList = { list: EditableList; current: TaxonomyRecord; taxonomy: Taxonomy }
export type AskedTerm = AskedList & { term: TaxonomyTerm }

/** The list an address names, with the taxonomy as the database has it now. */
export async function findAskedList({ db }: Services, slug: string): Promise<AskedList | null> {
  const list = listOfSlug(slug)
  const current = list && (await readTaxonomy(db))
  return list && current ? { list, current, taxonomy: taxonomyOf(current.rows) } : null
}

/** The term an address names, also by a key it had before. */
export async function findAskedTerm(
  services: Services,
  slug: string,
  key: string,
): Promise<AskedTerm | null> {
  const asked = await findAskedList(services, slug)
  if (!asked) return null
  const { list, current } = asked
  const now = formerKeys(current.rows.mappings, list).get(key) ?? key
  const term = findTerm(current.rows, list, now)
  return term ? { ...asked, term } : null
}
