import { type Day, dayOf, endOf } from './working-days.ts'

/** A quarter of a year, `2026-k3`. */
export type Quarter = string

/** What was taken out of a file, or put right in it, after it was made. */
export type Erratum = {
  at: number
  removed: number[]
  corrected: number[]
  /** What the file was before. */
  sha256: string
}

/** All public cases as they were at the end of a quarter, as one file that stays as it is. */
export type Snapshot = {
  quarter: Quarter
  rows: number
  bytes: number
  sha256: string
  taxonomyVersion: string
  madeAt: Date
  revisedAt: Date
  errata: Erratum[]
}

/** Where the files are kept: a folder, or a bucket. */
export type SnapshotStore = {
  write: (name: string, pieces: AsyncIterable<Uint8Array>) => Promise<void>
  read: (name: string) => Promise<AsyncIterable<Uint8Array> | null>
  remove: (name: string) => Promise<void>
}

/** The last quarter that is over, by the calendar of the Netherlands. */
export function lastQuarter(now: Date): Quarter {
  const [year = 0, month = 1] = dayOf(now).split('-').map(Number)
  const current = Math.ceil(month / 3)
  return current === 1 ? `${year - 1}-k4` : `${year}-k${current - 1}`
}

const partsOf = (quarter: Quarter): [year: number, quarter: number] => [
  Number(quarter.slice(0, 4)),
  Number(quarter.slice(6)),
]

const lastDays = ['', '03-31', '06-30', '09-30', '12-31']

export function lastDay(quarter: Quarter): Day {
  const [year, number] = partsOf(quarter)
  return `${year}-${lastDays[number]}`
}

/** The first moment after it. */
export const endOfQuarter = (quarter: Quarter): Date => endOf(lastDay(quarter))

const ordinals = ['', 'Eerste', 'Tweede', 'Derde', 'Vierde']

/** "Derde kwartaal van 2026". */
export function quarterLabel(quarter: Quarter): string {
  const [year, number] = partsOf(quarter)
  return `${ordinals[number]} kwartaal van ${year}`
}

/**
 * Up to when all that happened can be read. What is being stored carries a moment that has passed already, so the last
 * minute is looked at again.
 */
export const settled = (now: Date): Date => new Date(now.getTime() - 60_000)

/** Which quarter is asked for by the name of a file, `2026-k3.csv`. */
export const quarterOf = (file: string): Quarter | null => /^(20\d\d-k[1-4])\.csv$/.exec(file)?.[1] ?? null

/** Each revision is a file of its own, so that a reader never gets half of one and half of another. */
export const snapshotFile = ({ quarter, errata }: Pick<Snapshot, 'quarter' | 'errata'>): string =>
  `${quarter}-${errata.length}.csv`
