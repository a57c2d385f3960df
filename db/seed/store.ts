import { sql } from 'drizzle-orm'
import { bumpDataVersion } from '../audit-events.ts'
import { searchWords } from '../case-search.ts'
import { type Database, type Statement, statement, write } from '../client.ts'
import { shippedTaxonomy } from '../taxonomy.ts'
import type { Invented } from './invent.ts'

type Row = Record<string, string | number | null>

/** All rows as one parameter: some hundred times fewer than a parameter a value. */
function insert(table: string, rows: readonly Row[]): Statement[] {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return []
  const names = columns.map((column) => sql.identifier(column))
  const values = columns.map((column) => sql.raw(`value ->> '$.${column}'`))
  return [
    statement(
      sql`insert into ${sql.identifier(table)} (${sql.join(names, sql`, `)})
        select ${sql.join(values, sql`, `)} from json_each(${JSON.stringify(rows)})`,
    ),
  ]
}

type Numbered = { number: number; made: Invented; reportId: string }

/** Writes a page of invented cases, with the meldingen behind them and without their history. */
export async function storeInvented(
  db: Database,
  first: number,
  page: readonly Invented[],
  { search }: { search: boolean },
): Promise<void> {
  const numbered = page.map((made, i) => ({ number: first + i, made, reportId: reportIdOf(first + i) }))
  const told = numbered.filter(({ made }) => made.state !== 'withdrawn')
  await write(db, [
    ...insert('reports', numbered.map(reportRow)),
    ...insert('public_cases', numbered.map(caseRow)),
    ...partStatements(told),
    ...(search ? insert('case_search', told.map(wordRow)) : []),
    bumpDataVersion(db),
  ])
}

const reportIdOf = (number: number) => `zaad-${number}`
const storyOf = ({ sentences }: Invented) => sentences.join(' ')
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

const dayMs = 86_400_000

/** What is withdrawn keeps its number and its dates. */
const publicPart = (made: Invented): Row =>
  made.state === 'withdrawn'
    ? { title: '', story: '', role: '', region: '' }
    : {
        title: made.title,
        story: storyOf(made),
        role: made.role,
        region: made.region,
        refused_by: made.refusedBy,
        refusal_ground: made.refusalGround,
        temporary_since: made.temporarySince,
      }

function reportRow({ reportId, made, number }: Numbered): Row {
  const at = made.reportedAt.getTime()
  const publishedAt = made.publishedAt.getTime()
  return {
    // The same columns in every row: the first row says which there are.
    refused_by: null,
    refusal_ground: null,
    temporary_since: null,
    ...publicPart(made),
    id: reportId,
    reference: reportId,
    submission_key: reportId,
    submission_mac: reportId,
    link_hash: reportId,
    kind: made.kind,
    visibility: 'openbaar',
    state: made.state === 'withdrawn' ? 'ingetrokken' : 'gepubliceerd',
    version: 1,
    consent_at: at,
    first_look_at: Math.min(at + dayMs, publishedAt),
    received_at: at,
    updated_at: publishedAt,
    merged_into: made.state === 'merged' ? reportIdOf(number - 1) : null,
    demo: 1,
  }
}

function caseRow({ reportId, made, number }: Numbered): Row {
  const at = made.publishedAt.getTime()
  return {
    refused_by: null,
    refusal_ground: null,
    temporary_since: null,
    ...publicPart(made),
    number,
    report_id: reportId,
    kind: made.kind,
    primary_barrier: made.barriers[0] ?? '',
    outcome: made.outcome,
    explanation: '',
    signpost: made.state === 'withdrawn' ? null : made.signpost,
    reported_on: dayOf(made.reportedAt),
    published_at: at,
    updated_at: at,
    withdrawn_at: made.state === 'withdrawn' ? at : null,
    hidden_at: made.state === 'hidden' ? at : null,
    merged_into: made.state === 'merged' ? number - 1 : null,
    taxonomy_version: shippedTaxonomy.version,
    demo: 1,
  }
}

function partStatements(told: readonly Numbered[]): Statement[] {
  const each = (table: string, rows: (made: Invented) => Row[]) =>
    insert(
      table,
      told.flatMap(({ number, made }) => rows(made).map((row) => ({ case_number: number, ...row }))),
    )
  return [
    ...each('case_domains', ({ domains }) => domains.map((domain) => ({ domain }))),
    ...each('case_barriers', ({ barriers }) => barriers.map((barrier, rank) => ({ barrier, rank }))),
    ...each('case_boundaries', ({ boundaries, barriers }) =>
      boundaries.map((boundary) => ({ boundary, primary_barrier: barriers[0] ?? '' })),
    ),
    ...each('case_facets', ({ facets }) => facets.map(([facet, key]) => ({ facet, key }))),
    ...each('case_tags', ({ tags }) => tags.map(([list, key]) => ({ list, key }))),
  ]
}

const known = new Map<string, ReturnType<typeof searchWords>>()

/** The words of a sentence are looked up once: the same sentences come back in many cases. */
function wordsOf(sentence: string) {
  const found = known.get(sentence) ?? searchWords({ title: '', story: sentence })
  known.set(sentence, found)
  return found
}

function wordRow({ number, made }: Numbered): Row {
  const words = [made.title, ...made.sentences].map(wordsOf)
  const list = (key: 'stems' | 'ideas') => words.flatMap((one) => one[key]).join(' ')
  return { rowid: number, stems: list('stems'), ideas: list('ideas') }
}
