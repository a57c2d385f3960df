import { storeChange } from '../../db/taxonomy-changes.ts'
import { termIn } from '../../db/taxonomy-history.ts'
import { readTaxonomy } from '../../db/taxonomy.ts'
import { applyChange, type ChangeRefusal, findTerm, type TaxonomyChange } from '../core/taxonomy-change.ts'
import type { TaxonomyTerm } from '../core/taxonomy-terms.ts'
import type { Services } from '../services.ts'

type Asked = {
  change: TaxonomyChange
  /** The version that the form was opened with. */
  openedWith: string
  accountId: string
}

export type Changed = 'stored' | 'conflict' | { refused: ChangeRefusal }

const attempts = 5

const content = (term: TaxonomyTerm | null | undefined) =>
  term ? JSON.stringify([term.details, term.retired]) : null

/**
 * Makes the next version. Somebody who changed another term in the meantime is no conflict: the change is made again
 * on top of theirs. Somebody who changed this very term is one, and nothing is stored.
 */
export async function changeTaxonomy(services: Services, asked: Asked): Promise<Changed> {
  const { db, now } = services
  const { change, openedWith, accountId } = asked
  const opened = change.kind === 'nieuw' ? null : await termIn(db, openedWith, change)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const current = await readTaxonomy(db)
    if (!current) return 'conflict'
    const term = findTerm(current.rows, change.list, change.key)
    if (change.kind !== 'nieuw' && content(opened) !== content(term)) return 'conflict'
    const next = applyChange(current.rows, change)
    if ('refused' in next) return next
    if ((await storeChange(db, current, { change, next, accountId, now: now() })) === 'stored') {
      services.taxonomyChanged?.()
      return 'stored'
    }
  }
  return 'conflict'
}
