import { eq } from 'drizzle-orm'
import type { AuditEvent } from '../../src/core/audit-event.ts'
import { slugOf } from '../../src/core/bottleneck-form.ts'
import { termFor } from '../../src/core/response-term.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { addWorkingDays, dayOf } from '../../src/core/working-days.ts'
import { nextBottleneckNames, newBottleneckStatements } from '../bottleneck-edits.ts'
import { bottleneckStep } from '../bottleneck-steps.ts'
import type { Database, Statement } from '../client.ts'
import { addressReminders, addresses, bottleneckCases, officialResponses } from '../schema/bottlenecks.ts'
import { publicCases } from '../schema/cases.ts'
import { organisations } from '../schema/organisations.ts'
import { type DemoBottleneck, demoBottlenecks, demoOrganisations } from './demo-bottlenecks.ts'

type Options = { taxonomy: Taxonomy; now: Date }
type Happened = { at: Date; event: Pick<AuditEvent, 'kind' | 'details'>; rows: Statement[] }
type Numbers = ReadonlyMap<string, number>

const dayMs = 86_400_000

/** Three fictional knelpunten over the fictional cases, in the order in which things happened to them. */
export async function demoBottleneckStatements(db: Database, options: Options): Promise<Statement[]> {
  const rows = await db.orm
    .select({ number: publicCases.number, reportId: publicCases.reportId })
    .from(publicCases)
    .where(eq(publicCases.demo, true))
    .limit(1000)
  const numbers: Numbers = new Map(rows.map(({ number, reportId }) => [reportId, number]))
  const { id: first } = await nextBottleneckNames(db, '')
  const createdAt = new Date(options.now.getTime() - 400 * dayMs)
  const statements: Statement[] = demoOrganisations.map((organisation) =>
    db.orm.insert(organisations).values({
      ...organisation,
      contactMail: `post@${organisation.key}.example`,
      createdAt,
      version: 0,
      demo: true,
    }),
  )
  for (const [i, demo] of demoBottlenecks.entries())
    statements.push(...(await oneStatements(db, { ...demo, id: first + i }, numbers, options)))
  return statements
}

const numbersOf = (ids: readonly string[], numbers: Numbers): number[] =>
  ids.flatMap((id) => numbers.get(id) ?? [])

async function oneStatements(
  db: Database,
  demo: DemoBottleneck & { id: number },
  numbers: Numbers,
  options: Options,
): Promise<Statement[]> {
  const { id, law, title, summary, question, boundary, barrier } = demo
  const ago = (days: number) => new Date(options.now.getTime() - days * dayMs)
  const made = await newBottleneckStatements(db, {
    id,
    title,
    summary,
    question,
    boundary,
    barrier,
    slug: slugOf(title),
    lawArticle: law?.article ?? null,
    lawUrl: law?.url ?? null,
    lawReadOn: law ? dayOf(ago(demo.madeDaysAgo)) : null,
    cases: numbersOf(demo.cases, numbers),
    actor: 'systeem',
    now: ago(demo.madeDaysAgo),
    demo: true,
  })
  const happened = [...laterCases(db, demo, numbers, ago), ...asked(db, demo, options, ago)].toSorted(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )
  const statements = [...made.statements]
  let { head } = made
  for (const { at, event, rows } of happened) {
    const step = await bottleneckStep(db, { bottleneck: { id }, head }, [event], {
      actor: 'systeem',
      now: at,
    })
    statements.push(...step.statements, ...rows)
    head = step.head
  }
  return statements
}

type Ago = (days: number) => Date
type Numbered = DemoBottleneck & { id: number }

const laterCases = (db: Database, demo: Numbered, numbers: Numbers, ago: Ago): Happened[] =>
  demo.laterCases.flatMap(({ id, daysAgo }) =>
    numbersOf([id], numbers).map((caseNumber) => ({
      at: ago(daysAgo),
      event: { kind: 'casus_gebundeld' as const, details: { casus: caseNumber } },
      rows: [
        db.orm.insert(bottleneckCases).values({ caseNumber, bottleneckId: demo.id, addedAt: ago(daysAgo) }),
      ],
    })),
  )

/** What happened with each instantie that was asked: the question, the answer, and the silence. */
function asked(
  db: Database,
  { id, addresses: all }: Numbered,
  { taxonomy, now }: Options,
  ago: Ago,
): Happened[] {
  return all.flatMap(({ organisation, askedDaysAgo, state, takenUpDaysAgo, response }) => {
    const { body } = demoOrganisations.find(({ key }) => key === organisation) ?? demoOrganisations[0]
    const askedOn = dayOf(ago(askedDaysAgo))
    const term = termFor({ termDays: null }, taxonomy.body.get(body) ?? { type: 'overig' })
    const dueOn = addWorkingDays(askedOn, term.days)
    const answeredOn = response ? dayOf(ago(response.daysAgo)) : null
    const row = {
      bottleneckId: id,
      organisation,
      state,
      askedOn,
      dueOn,
      answeredOn,
      passedOnTo: response?.passedOnTo ?? null,
    }
    const happened: Happened[] = [
      {
        at: ago(askedDaysAgo),
        event: { kind: 'instantie_gevraagd', details: { instantie: organisation, uiterlijk: dueOn } },
        rows: [db.orm.insert(addresses).values(row)],
      },
    ]
    if (takenUpDaysAgo !== undefined)
      happened.push({
        at: ago(takenUpDaysAgo),
        event: { kind: 'in_behandeling_genomen', details: { instantie: organisation } },
        rows: [],
      })
    if (response) happened.push(...said(db, { id, organisation, ...response }, ago))
    else if (dueOn < dayOf(now))
      happened.push({
        at: later(dueOn),
        event: { kind: 'termijn_verlopen', details: { instantie: organisation, uiterlijk: dueOn } },
        rows: [reminder(db, { bottleneckId: id, organisation, mark: `verlopen:${dueOn}` }, later(dueOn))],
      })
    return happened
  })
}

/** The morning after a day. */
const later = (day: string) => new Date(Date.parse(`${day}T06:00:00Z`) + dayMs)

const reminder = (
  db: Database,
  row: { bottleneckId: number; organisation: string; mark: string },
  at: Date,
): Statement => db.orm.insert(addressReminders).values({ ...row, at })

type Said = { id: number; organisation: string } & NonNullable<
  DemoBottleneck['addresses'][number]['response']
>

function said(db: Database, { id, organisation, daysAgo, ...response }: Said, ago: Ago): Happened[] {
  const at = ago(daysAgo)
  const responseId = `demo-reactie-${id}-${organisation}`
  const { promisedInDays } = response
  const promisedOn = promisedInDays === undefined ? null : dayOf(ago(-promisedInDays))
  const row = {
    id: responseId,
    bottleneckId: id,
    organisation,
    kind: response.kind,
    text: response.text,
    promisedOn,
    passedOnTo: response.passedOnTo ?? null,
    channel: response.byLetter ? ('brief' as const) : ('account' as const),
    answeredOn: dayOf(at),
    at,
  }
  const happened: Happened[] = [
    {
      at,
      event: {
        kind: 'officieel_gereageerd',
        details: { instantie: organisation, reactie: responseId, soort: response.kind },
      },
      rows: [db.orm.insert(officialResponses).values(row)],
    },
  ]
  if (promisedOn === null || promisedInDays === undefined || promisedInDays >= 0) return happened
  const mark = `belofte_verlopen:${promisedOn}:${responseId}`
  const details = { instantie: organisation, reactie: responseId, uiterlijk: promisedOn }
  const lapsed = later(promisedOn)
  happened.push({
    at: lapsed,
    event: { kind: 'belofte_verlopen', details },
    rows: [reminder(db, { bottleneckId: id, organisation, mark }, lapsed)],
  })
  return happened
}
