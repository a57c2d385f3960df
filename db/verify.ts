import { and, asc, eq, gt, or } from 'drizzle-orm'
import { chainText, demoSubject } from '../src/core/audit-event.ts'
import type { Finding, Verification } from '../src/core/verification.ts'
import { base64url, hmac } from '../src/keys.ts'
import type { Database } from './client.ts'
import { auditEvents } from './schema/audit-events.ts'
import { findLostRows } from './lost-rows.ts'
import { verifyHeads } from './verify-heads.ts'

const pageSize = 1000
type Row = typeof auditEvents.$inferSelect

/** Checks every chain, what the tables say against it, and every sealed day. Reads by pages and writes nothing. */
export async function verify(db: Database): Promise<Verification> {
  const chains = await verifyChains(db)
  const lost = await findLostRows(db)
  const heads = await verifyHeads(db, chains.demoUntil)
  return {
    subjects: chains.subjects,
    events: chains.events,
    days: heads.days,
    sealedUntil: heads.sealedUntil,
    findings: [...chains.findings, ...lost, ...heads.findings],
  }
}

type Walk = {
  subject: string
  seq: number
  mac: string
  /** One finding a subject is enough: after the first break nothing of it can be trusted. */
  broken: boolean
}

async function verifyChains(db: Database) {
  const findings: Finding[] = []
  let subjects = 0
  let events = 0
  let demoUntil = ''
  let walk: Walk = { subject: '', seq: 0, mac: '', broken: false }
  for (;;) {
    const rows = await nextRows(db, walk)
    for (const row of rows) {
      if (row.subject !== walk.subject) {
        subjects += 1
        walk = { subject: row.subject, seq: 0, mac: '', broken: false }
      }
      const fault = walk.broken ? null : await faultOf(db, walk, row)
      if (fault) findings.push({ fault, subject: row.subject, seq: row.seq })
      walk = { subject: row.subject, seq: row.seq, mac: row.mac, broken: walk.broken || fault !== null }
      if (row.subject === demoSubject && !walk.broken) demoUntil = String(row.details['verzegeldTot'] ?? '')
    }
    events += rows.length
    if (rows.length < pageSize) return { subjects, events, demoUntil, findings }
  }
}

const nextRows = (db: Database, { subject, seq }: Walk): Promise<Row[]> =>
  db.orm
    .select()
    .from(auditEvents)
    .where(
      or(gt(auditEvents.subject, subject), and(eq(auditEvents.subject, subject), gt(auditEvents.seq, seq))),
    )
    .orderBy(asc(auditEvents.subject), asc(auditEvents.seq))
    .limit(pageSize)

async function faultOf(db: Database, before: Walk, row: Row): Promise<'gap' | 'chain' | null> {
  if (row.seq !== before.seq + 1) return 'gap'
  const expected = base64url(await hmac(db.auditKey, chainText(row, before.mac)))
  return row.mac === expected ? null : 'chain'
}
