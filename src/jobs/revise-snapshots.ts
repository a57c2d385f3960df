import { findCase } from '../../db/cases.ts'
import { type Change, changesSince, listSnapshots, reviseSnapshot } from '../../db/snapshots.ts'
import { keyCells } from '../core/case-cells.ts'
import { csvLine, csvRecords } from '../core/csv.ts'
import {
  endOfQuarter,
  type Erratum,
  type Snapshot,
  settled,
  snapshotFile,
  type SnapshotStore,
} from '../core/snapshot.ts'
import { paths } from '../paths.ts'
import type { Services } from '../services.ts'
import { writeMeasured } from './measured-file.ts'

// Each that was put right is read on its own, and a Worker on the free plan may ask fifty times.
const atOnce = 25

const dayMs = 86_400_000

/**
 * Takes what was withdrawn or hidden out of the snapshots, and puts in the new words of what was corrected. All other
 * rows stay as they were. Each time it happens is told with the file.
 */
export async function reviseSnapshots(services: Services): Promise<void> {
  const { db, snapshots: store, now } = services
  if (!store) return
  for (const snapshot of await listSnapshots(db)) {
    const until = settled(now())
    const changes = await changesSince(db, snapshot.revisedAt, endOfQuarter(snapshot.quarter), atOnce)
    const last = changes.at(-1)
    // Cut off: the others of that same moment come with the next turn.
    const revisedAt = last && changes.length === atOnce ? new Date(last.updatedAt.getTime() - 1) : until
    if (last) await revise(services, store, { ...snapshot, revisedAt }, changes)
    else if (until.getTime() - snapshot.revisedAt.getTime() > dayMs)
      await reviseSnapshot(db, { ...snapshot, revisedAt })
  }
}

async function revise(
  services: Services,
  store: SnapshotStore,
  snapshot: Snapshot,
  changes: readonly Change[],
): Promise<void> {
  const { db, now, log } = services
  const old = snapshotFile(snapshot)
  const pieces = await store.read(old)
  if (!pieces) return log(`snapshot ${snapshot.quarter} is not where it was stored`)
  const erratum: Erratum = { at: now().getTime(), removed: [], corrected: [], sha256: snapshot.sha256 }
  const errata = [...snapshot.errata, erratum]
  const file = snapshotFile({ ...snapshot, errata })
  const { records, ...measured } = await writeMeasured(
    store,
    file,
    revised(services, pieces, changes, erratum),
  )
  const changed = erratum.removed.length + erratum.corrected.length > 0
  await reviseSnapshot(db, changed ? { ...snapshot, ...measured, rows: records - 1, errata } : snapshot)
  await store.remove(changed ? old : file)
}

/** The records of a file without those that are gone; says in the erratum what it did. */
async function* revised(
  { db, config }: Services,
  pieces: AsyncIterable<Uint8Array>,
  changes: readonly Change[],
  erratum: Erratum,
): AsyncGenerator<string> {
  const at = { caseUrl: (number: number) => `${config.publicUrl}${paths.case(number)}` }
  const changed = new Map(changes.map((change) => [change.number, change]))
  for await (const record of csvRecords(decoded(pieces))) {
    const change = changed.get(Number.parseInt(record, 10))
    const found = change && !change.gone ? await findCase(db, change.number) : null
    const now = found && 'publicCase' in found ? csvLine(keyCells(found.publicCase, at), 'open') : null
    if (!change) yield record
    else if (now === null) erratum.removed.push(change.number)
    else {
      if (now !== record) erratum.corrected.push(change.number)
      yield now
    }
  }
}

async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
