import { casePages, firstPage } from '../../db/case-pages.ts'
import { findSnapshot, hasPublished, storeSnapshot } from '../../db/snapshots.ts'
import { keyCells } from '../core/case-cells.ts'
import { caseColumns } from '../core/case-columns.ts'
import { csvLine } from '../core/csv.ts'
import { endOfQuarter, lastQuarter, settled, snapshotFile } from '../core/snapshot.ts'
import { paths } from '../paths.ts'
import type { Services } from '../services.ts'
import { writeMeasured } from './measured-file.ts'

/** Makes the file of the last quarter, when that is over and nobody made it yet. Examples are never in it. */
export async function freezeQuarter(services: Services): Promise<void> {
  const { db, snapshots: store, now, taxonomy } = services
  const at = now()
  const quarter = lastQuarter(at)
  const end = endOfQuarter(quarter)
  if (!store || (await findSnapshot(db, quarter)) || !(await hasPublished(db, end))) return
  const file = snapshotFile({ quarter, errata: [] })
  const { records, ...measured } = await writeMeasured(store, file, recordsUntil(services, end))
  await storeSnapshot(db, {
    quarter,
    rows: records - 1,
    ...measured,
    taxonomyVersion: taxonomy.version,
    madeAt: at,
    revisedAt: settled(at),
    errata: [],
  })
}

async function* recordsUntil({ db, config }: Services, end: Date): AsyncGenerator<string> {
  const at = { caseUrl: (number: number) => `${config.publicUrl}${paths.case(number)}` }
  const names = caseColumns.map(({ name }) => name)
  yield csvLine(names, 'open')
  for await (const cases of casePages(db, {}, await firstPage(db, {})))
    for (const c of cases) if (!c.demo && c.publishedAt < end) yield csvLine(keyCells(c, at), 'open')
}
