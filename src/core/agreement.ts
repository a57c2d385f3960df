import type { Axis } from './label.ts'

/** What the three said about one melding on each axis, in rank order. */
export type Judgement = {
  /** The model that spoke; null when it kept silent on both axes. */
  version: string | null
  suggested: Record<Axis, readonly string[]>
  reporter: Record<Axis, readonly string[]>
  moderator: Record<Axis, readonly string[]>
}

/** A share with its 95 % interval, or only the count when that is too small to show. */
export type Share = { of: number; value: { mean: number; low: number; high: number } | null }

/** How far back is looked: the newest casussen, none of them older than so many months. */
export const agreementWindow = { decisions: 500, months: 12 } as const

/** Below this a figure says little, and could point at one melding. */
export const fewestDecisions = 10

export type LabelAgreement = {
  key: string
  /** Of what the model said, how much the moderator decided; and of what the moderator decided, what the model said. */
  right: Share
  found: Share
}

export type AxisAgreement = {
  /** Where the model spoke: was its first suggestion what the moderator decided (for barrier types: as the first)? */
  first: Share
  overruled: Share
  /** Where the model spoke: was the moderator's first among all that it suggested? */
  among: Share
  /** The model said *weet ik niet*. */
  silent: Share
  /** The moderator's first was among what the reporter chose. */
  reporter: Share
  /** Where the model spoke: the reporter chose its first suggestion. */
  reporterAndModel: Share
  /** All labels together. */
  right: Share
  found: Share
  labels: LabelAgreement[]
}

export type VersionAgreement = { version: string; decisions: number; domain: Share; barrier: Share }

export type Agreement = {
  decisions: number
  domain: AxisAgreement
  barrier: AxisAgreement
  versions: VersionAgreement[]
}

/** Sure to this degree, as a number of standard deviations. */
const sureness = 1.96

/** The interval of Wilson: honest for small counts, and never below 0 or above 1. */
export function shareOf(hits: number, of: number): Share {
  if (of < fewestDecisions) return { of, value: null }
  const mean = hits / of
  const square = sureness ** 2
  const middle = mean + square / (2 * of)
  const reach = sureness * Math.sqrt((mean * (1 - mean)) / of + square / (4 * of ** 2))
  const bounded = (edge: number) => Math.min(1, Math.max(0, edge / (1 + square / of)))
  return { of, value: { mean, low: bounded(middle - reach), high: bounded(middle + reach) } }
}

type Rows = readonly Judgement[]

const sum = (rows: Rows, worth: (row: Judgement) => number): number =>
  rows.reduce((all, row) => all + worth(row), 0)

const share = (of: Rows, holds: (row: Judgement) => boolean): Share =>
  shareOf(of.filter(holds).length, of.length)

/** How often reporter, model and moderator said the same about decided meldingen. */
export function agreementOf(rows: Rows, labels: Record<Axis, readonly string[]>): Agreement {
  const versions = [...new Set(rows.flatMap(({ version }) => version ?? []))].toSorted()
  return {
    decisions: rows.length,
    domain: axisAgreement(rows, 'domain', labels.domain),
    barrier: axisAgreement(rows, 'barrier', labels.barrier),
    versions: versions.map((version) => {
      const own = rows.filter((row) => row.version === version)
      const first = (axis: Axis) => share(spokenIn(own, axis), (row) => isRight(axis, row))
      return { version, decisions: own.length, domain: first('domain'), barrier: first('barrier') }
    }),
  }
}

/** Several domains are true at once, so there the first suggestion is right when it is one of them. */
const isRight = (axis: Axis, { suggested, moderator }: Judgement): boolean => {
  const [said = ''] = suggested[axis]
  return axis === 'domain' ? moderator[axis].includes(said) : moderator[axis][0] === said
}

const spokenIn = (rows: Rows, axis: Axis) => rows.filter(({ suggested }) => suggested[axis].length > 0)

function axisAgreement(rows: Rows, axis: Axis, labels: readonly string[]): AxisAgreement {
  const spoken = spokenIn(rows, axis)
  const decidedBy = ({ moderator }: Judgement) => moderator[axis][0] ?? ''
  return {
    first: share(spoken, (row) => isRight(axis, row)),
    overruled: share(spoken, (row) => !isRight(axis, row)),
    among: share(spoken, (row) => row.suggested[axis].includes(decidedBy(row))),
    silent: share(rows, ({ suggested }) => suggested[axis].length === 0),
    reporter: share(rows, (row) => row.reporter[axis].includes(decidedBy(row))),
    reporterAndModel: share(spoken, ({ suggested, reporter }) =>
      reporter[axis].includes(suggested[axis][0] ?? ''),
    ),
    ...bothWays(rows, axis, null),
    labels: labels.map((key) => ({ key, ...bothWays(rows, axis, key) })),
  }
}

/** Of one label, or of all together. For barrier types only the first counts: that is the one a casus is filed under. */
function bothWays(rows: Rows, axis: Axis, only: string | null): { right: Share; found: Share } {
  const counted = (keys: readonly string[]) => {
    const judged = axis === 'domain' ? keys : keys.slice(0, 1)
    return only === null ? judged : judged.filter((key) => key === only)
  }
  const both = ({ suggested, moderator }: Judgement) => {
    const decided = counted(moderator[axis])
    return counted(suggested[axis]).filter((key) => decided.includes(key)).length
  }
  return {
    right: shareOf(
      sum(rows, both),
      sum(rows, ({ suggested }) => counted(suggested[axis]).length),
    ),
    found: shareOf(
      sum(rows, both),
      sum(rows, ({ moderator }) => counted(moderator[axis]).length),
    ),
  }
}
