import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { addDetails, withdrawReport } from '../../db/follow-ups.ts'
import { mergeReport, unmergeReport } from '../../db/merges.ts'
import { refreshCaseCounts } from '../../db/missing-counts.ts'
import { findNotice, receiveNotice } from '../../db/notices.ts'
import { accounts } from '../../db/schema/accounts.ts'
import { hideCase, settleNotice } from '../../db/settlements.ts'
import type { Settlement } from '../../src/core/settlement.ts'
import { facetsFrom } from '../../src/core/report.ts'
import { jorisSubmission, wilmaSubmission } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'
import { startOfTests as now } from '../support/moment.ts'
import { allCounts, fromScratch } from '../support/recount.ts'
import { decided, recordOf, stored } from '../support/stored.ts'

const accountId = 'bea'
const domains = ['wlz', 'zvw', 'wmo', 'jeugdwet', 'projectgeld']
const barriers = ['afbakening', 'contract', 'tijdelijk']

/** Publishes a melding with labels and answers that the number chooses. */
async function publish(db: Database, id: string, n: number) {
  await stored(db, id, n % 2 === 0 ? wilmaSubmission : jorisSubmission)
  const facets = facetsFrom((facet) => {
    if (facet === 'pays') return n % 3 === 0 ? ['zvw', 'wmo'] : []
    if (facet === 'gains') return n % 3 === 0 ? ['wmo'] : []
    return facet === 'org_size' && n % 2 === 1 ? ['klein'] : []
  })
  await addDetails(
    db,
    await recordOf(db, id),
    { tried: null, temporarySince: n % 4 ? null : 2020, facets },
    now,
  )
  await decided(db, await recordOf(db, id), {
    domains: domains.filter((_, i) => (n >> i) % 2 === 1 || i === n % 5),
    barriers: [barriers[n % 3] ?? 'contract'],
    region: n % 2 ? 'twente' : 'zeeland',
  })
}

const settlements: Record<'correct' | 'restore', Settlement> = {
  correct: {
    outcome: 'gecorrigeerd',
    ground: 'onjuist',
    reason: 'Dit klopte niet.',
    correction: { title: 'Anders', story: 'Een ander verhaal.', explanation: '', viaParty: null },
    cleared: [],
  },
  restore: { outcome: 'hersteld', ground: null, reason: 'Klopt toch.', correction: null, cleared: [] },
}

async function notice(db: Database, number: number) {
  const id = crypto.randomUUID()
  await receiveNotice(db, { id, page: `/casussen/${number}`, message: 'Klopt niet.', now })
  const record = await findNotice(db, id)
  if (!record) throw new Error('the notice is gone')
  return record
}

type Kind = 'publish' | 'correct' | 'hide' | 'restore' | 'merge' | 'unmerge' | 'withdraw'
type Step = { kind: Kind; at: number; other: number }

async function take(db: Database, step: Step, ids: string[]): Promise<void> {
  const { kind, at, other } = step
  if (kind === 'publish' || ids.length === 0) {
    ids.push(`m${ids.length}`)
    return publish(db, ids.at(-1) ?? '', at)
  }
  const record = await recordOf(db, ids[at % ids.length] ?? '')
  const number = record.report.caseNumber ?? 0
  if (kind === 'withdraw') {
    if (record.report.state !== 'ingetrokken') await withdrawReport(db, record, now)
  } else if (kind === 'merge') {
    const target = await recordOf(db, ids[other % ids.length] ?? '')
    if (target.report.id !== record.report.id) await mergeReport(db, record, { target, accountId, now })
  } else if (kind === 'unmerge') {
    await unmergeReport(db, record, { accountId, now })
  } else if (kind === 'hide') {
    await hideCase(db, await notice(db, number), { accountId, now })
  } else {
    await settleNotice(db, await notice(db, number), settlements[kind], { accountId, now })
  }
}

const kinds: Kind[] = ['publish', 'publish', 'correct', 'hide', 'restore', 'merge', 'unmerge', 'withdraw']
const someSteps = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(63), other: fc.nat(63) }),
  { minLength: 4, maxLength: 14 },
)

test('whatever happens to casussen, the counts are those of a count from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(someSteps, async (steps) => {
      const db = await freshDatabase()
      await db.orm.insert(accounts).values({
        id: accountId,
        name: 'Bea',
        email: 'bea@voorbeeld.nl',
        emailVerified: true,
        role: 'moderator',
        createdAt: now,
        updatedAt: now,
      })
      const ids: string[] = []
      for (const step of steps) await take(db, step, ids)
      const kept = await allCounts(db)
      expect(kept).toEqual(await fromScratch(db))
    }),
    { numRuns: 12 },
  )
}, 60_000)

describe('the counts of the demo', () => {
  test('are those that the cases have one by one', async () => {
    const db = await freshDatabase('demo')
    const { rows } = await db.client.execute(`
      select region, count(*) as n from public_cases
      where withdrawn_at is null and hidden_at is null and merged_into is null group by region order by region`)
    const { rows: counted } = await db.client.execute(`
      select value as region, n from case_counts join counted_values on id = value_id
      where facet = 'regio' and by_id = (select id from counted_values where facet = 'alle') order by value`)
    expect(counted).toEqual(rows)
  })

  test('are made at the start when there are none, and left alone when there are', async () => {
    const db = await freshDatabase('demo')
    const kept = await allCounts(db)
    await refreshCaseCounts(db)
    expect(await allCounts(db)).toEqual(kept)
    await db.client.execute('delete from case_value_sets')
    await db.client.execute("delete from registry_state where key = 'case_counts_version'")
    await refreshCaseCounts(db)
    expect(await allCounts(db)).toEqual(kept)
  })
})
