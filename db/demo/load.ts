import { isPublished } from '../../src/core/decision.ts'
import type { Classifier } from '../../src/core/classifier.ts'
import { toPublicCase } from '../../src/core/public-case.ts'
import { facetsFrom, type Report, type ReportDetails } from '../../src/core/report.ts'
import { noTags } from '../../src/core/tag.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { deriveReceipt } from '../../src/private-link.ts'
import type { Keys } from '../../src/keys.ts'
import type { Head } from '../audit-events.ts'
import { lastCaseNumber } from '../case-numbers.ts'
import { type Database, type Statement, write } from '../client.ts'
import { decisionStatements } from '../decisions.ts'
import { countMissing } from '../missing-counts.ts'
import { withdrawalStatements } from '../withdrawals.ts'
import { facetStatements } from '../reports.ts'
import { stepStatements } from '../report-steps.ts'
import { submissionStatements } from '../submissions.ts'
import cases from './cases.json' with { type: 'json' }
import { demoBottleneckStatements } from './bottlenecks.ts'
import { type DemoCase, parseDemoCases } from './demo-case.ts'
import { demoEvent } from './history.ts'

export type DemoOptions = { keys: Keys; taxonomy: Taxonomy; classify: Classifier; now: Date }

type Loaded = { demo: DemoCase; report: Report; head: Head; receivedAt: Date }

const day = 86_400_000
const later = (from: Date, days: number, now: Date) =>
  new Date(Math.min(from.getTime() + days * day, now.getTime()))

/** Fills an empty database with the fictional cases, through the same statements that real meldingen take. */
export async function loadDemo(db: Database, options: DemoOptions): Promise<number> {
  const demos = parseDemoCases(cases).toSorted((a, b) => b.receivedDaysAgo - a.receivedDaysAgo)
  const loaded: Loaded[] = []
  const statements: Statement[] = []
  for (const [i, demo] of demos.entries()) {
    // Spread over the working day, so that nothing seems to arrive at the same second.
    const receivedAt = new Date(options.now.getTime() - demo.receivedDaysAgo * day - (i % 480) * 60_000)
    const { report, head, statements: own } = await receivedStatements(db, demo, receivedAt, options)
    loaded.push({ demo, report, head, receivedAt })
    statements.push(...own)
  }
  const history = await demoEvent(db, 'demo_geladen', loaded.length, options.now)
  await write(db, [...statements, history.statement])
  await write(db, await ruledStatements(db, loaded, options))
  await write(db, await demoBottleneckStatements(db, options))
  await countMissing(db)
  return loaded.length
}

async function receivedStatements(db: Database, demo: DemoCase, receivedAt: Date, options: DemoOptions) {
  const { keys, taxonomy, classify } = options
  const submission = {
    kind: demo.kind,
    title: demo.title,
    story: demo.story,
    role: demo.role,
    region: demo.region,
    domains: demo.domains,
    barriers: demo.barriers,
    visibility: demo.visibility,
    silenceIsYes: false,
    refusedBy: demo.refusedBy ?? null,
    refusalGround: demo.refusalGround ?? null,
    viaParty: demo.viaParty ?? null,
  }
  const { token: _unused, ...secrets } = await deriveReceipt(keys, demo.id, submission)
  const received = await submissionStatements(db, {
    ...secrets,
    id: demo.id,
    submission,
    suggested: classify(demo.title, demo.story),
    receivedAt,
    taxonomyVersion: taxonomy.version,
    demo: true,
  })
  const details = detailsOf(demo)
  if (!details) return received
  const told = await stepStatements(
    db,
    received,
    { kind: 'melding_aangevuld', at: receivedAt, actor: 'melder', details: {} },
    { tried: details.tried, temporarySince: details.temporarySince },
  )
  return {
    report: { ...received.report, ...details },
    head: told.head,
    statements: [...received.statements, ...told.statements, ...facetStatements(db, demo.id, details)],
  }
}

function detailsOf({ details }: DemoCase): ReportDetails | null {
  if (!details) return null
  const { tried, temporary_since, ...answers } = details
  return {
    tried: tried ?? null,
    temporarySince: temporary_since ?? null,
    facets: facetsFrom((facet) => {
      const answer = answers[facet]
      return answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer
    }),
  }
}

/** Decisions and withdrawals in the order of their dates, so that numbers go up with time. */
async function ruledStatements(db: Database, loaded: Loaded[], options: DemoOptions): Promise<Statement[]> {
  const statements: Statement[] = []
  const decidedAt = (l: Loaded) => later(l.receivedAt, l.demo.decidedAfterDays ?? 0, options.now)
  let published = await lastCaseNumber(db)
  for (const item of loaded.toSorted((a, b) => decidedAt(a).getTime() - decidedAt(b).getTime())) {
    const at = decidedAt(item)
    const ruled = await rulingStatements(db, item, at, options)
    const caseNumber = ruled.publishes ? ++published : null
    statements.push(...ruled.statements)
    if (item.demo.state === 'ingetrokken') {
      const record = { report: { ...item.report, caseNumber }, head: ruled.head }
      const withdrawnAt = later(at, item.demo.withdrawnAfterDays ?? 1, options.now)
      statements.push(...(await withdrawalStatements(db, record, withdrawnAt)))
    }
  }
  return statements
}

async function rulingStatements(db: Database, item: Loaded, at: Date, { taxonomy }: DemoOptions) {
  const { demo, report } = item
  const publicTitle = demo.publicTitle ?? demo.title
  const publicStory = demo.publicStory ?? demo.story
  if (demo.state === 'in_behandeling') {
    const event = { kind: 'tekst_bewerkt', at, actor: 'systeem', details: {} } as const
    const change = { state: 'in_behandeling', publicTitle, publicStory } as const
    return { ...(await stepStatements(db, item, event, change)), publishes: false }
  }
  if (!demo.outcome) return { statements: [], head: item.head, publishes: false }
  const decision = {
    outcome: demo.outcome,
    explanation: demo.explanation ?? '',
    signpost: demo.signpost ?? null,
    domains: demo.domains,
    barriers: demo.barriers,
    region: demo.region,
    publicTitle,
    publicStory,
    publicViaParty: demo.viaParty ?? null,
    organisationReply: null,
    omittedFacets: [],
    tags: noTags(),
    cleared: [],
  }
  const made = toPublicCase(report, decision, { taxonomy, now: at })
  const refused = 'refused' in made ? made.refused : null
  // A count-only one never becomes public; a demo text that may say who somebody is must be put right.
  if (refused === 'personal-data') throw new Error(`demo: personal data in the public text of ${demo.id}`)
  const publicCase = 'refused' in made ? null : made
  const to = isPublished(demo.outcome) ? 'gepubliceerd' : 'afgewezen'
  const ruled = {
    decision,
    to,
    publicCase,
    accountId: null,
    now: at,
    taxonomyVersion: taxonomy.version,
  } as const
  return { ...(await decisionStatements(db, item, ruled)), publishes: publicCase !== null }
}
