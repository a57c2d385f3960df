import { sql } from 'drizzle-orm'
import { accountActor, bottleneckSubject } from '../src/core/audit-event.ts'
import { type BottleneckTexts, slugOf } from '../src/core/bottleneck-form.ts'
import { affectedNews } from './affected.ts'
import { appendEvent, beginning, bumpDataVersion, type Head, lostRace } from './audit-events.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import { type Database, isTaken, type Statement, write } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { bottleneckCases, bottlenecks } from './schema/bottlenecks.ts'

type By = { accountId: string; now: Date }

type NewBottleneck = BottleneckTexts & {
  id: number
  slug: string
  cases: readonly number[]
  actor: string
  now: Date
  demo: boolean
}

export async function newBottleneckStatements(
  db: Database,
  { cases, actor, now, ...fields }: NewBottleneck,
): Promise<{ statements: Statement[]; head: Head }> {
  const { statement, head } = await appendEvent(db, beginning, {
    subject: bottleneckSubject(fields.id),
    kind: 'knelpunt_gemaakt',
    at: now,
    actor,
    details: { casussen: cases.map(String), voorbeeld: fields.demo },
  })
  const statements = [
    statement,
    db.orm
      .insert(bottlenecks)
      .values({ ...fields, state: 'open', publishedAt: now, updatedAt: now, version: 1 }),
    ...(cases.length === 0
      ? []
      : [
          db.orm
            .insert(bottleneckCases)
            .values(cases.map((caseNumber) => ({ caseNumber, bottleneckId: fields.id, addedAt: now }))),
        ]),
    bumpDataVersion(db),
    affectedNews(fields.id, now),
  ]
  return { statements, head }
}

/** The next number, and a free address like this one; one round trip. */
export async function nextBottleneckNames(
  db: Database,
  title: string,
): Promise<{ id: number; slug: string }> {
  const wanted = slugOf(title)
  const [row] = await db.orm
    .select({
      // Also above what the history knows: a number stands for one knelpunt, for ever.
      id: sql<number>`1 + max(coalesce((select max(id) from bottlenecks), 0), coalesce((select max(cast(substr(subject, 10) as integer)) from audit_events where subject glob 'knelpunt:*'), 0))`,
      likeIt: sql<string>`coalesce((select group_concat(slug, ' ') from bottlenecks where slug = ${wanted} or slug glob ${`${wanted}-[0-9]*`}), '')`,
    })
    .from(sql`(select 1)`)
  const taken = new Set((row?.likeIt ?? '').split(' '))
  const free = (n: number): string => {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    return taken.has(slug) ? free(n + 1) : slug
  }
  return { id: row?.id ?? 1, slug: free(1) }
}

/** Makes a knelpunt of these cases; `bundled` when one of them went into another meanwhile. */
export async function makeBottleneck(
  db: Database,
  made: BottleneckTexts & { cases: readonly number[]; demo: boolean },
  { accountId, now }: By,
): Promise<{ id: number; slug: string } | 'bundled'> {
  for (;;) {
    const names = await nextBottleneckNames(db, made.title)
    try {
      const actor = accountActor(accountId)
      const { statements } = await newBottleneckStatements(db, { ...made, ...names, actor, now })
      await write(db, statements)
      return names
    } catch (error) {
      if (isTaken(error, 'bottleneck_cases.')) return 'bundled'
      // Somebody else took the number or the address: the next one is free.
      if (!lostRace(error) && !isTaken(error, 'bottlenecks.')) throw error
    }
  }
}

/** Stores other texts; says which fields changed, never what they say. */
export async function editBottleneck(
  db: Database,
  record: BottleneckRecord,
  texts: BottleneckTexts,
  { accountId, now }: By,
): Promise<Stored> {
  const { bottleneck } = record
  const velden = textFields.filter(([key]) => texts[key] !== bottleneck[key]).map(([, name]) => name)
  if (velden.length === 0) return 'stored'
  const event = { kind: 'knelpunt_gewijzigd', details: { velden } } as const
  const by = { actor: accountActor(accountId), now }
  const { statements } = await bottleneckStep(db, record, [event], by, texts)
  return store(db, statements)
}

const textFields = [
  ['title', 'titel'],
  ['summary', 'samenvatting'],
  ['question', 'vraag'],
  ['boundary', 'schot'],
  ['barrier', 'barriere'],
  ['lawArticle', 'artikel'],
  ['lawUrl', 'artikelLink'],
  ['lawReadOn', 'gelezenOp'],
] as const satisfies (readonly [keyof BottleneckTexts, string])[]
