import type { Auth } from '../db/auth.ts'
import type { Database } from '../db/client.ts'
import type { Assets } from '../static/manifest.ts'
import type { Config } from './config.ts'
import type { AnsweredRequest, RouteLatency } from './core/answered-request.ts'
import type { SignedInAccount } from './core/account.ts'
import type { Classifier } from './core/classifier.ts'
import type { Mail } from './core/mail.ts'
import type { Bursts } from './core/rate-limit.ts'
import type { SnapshotStore } from './core/snapshot.ts'
import type { Taxonomy } from './core/taxonomy.ts'
import type { Keys } from './keys.ts'

/** Where requests wait for their turn; only where one process serves everybody. */
export type WaitingLine = {
  /** Resolves when it is this request's turn, or at once when that would take longer than so many milliseconds. */
  turn: (patience: number) => Promise<'served' | 'too-busy'>
}

/** What the routes need from outside; the entries fill it in, tests fill in their own. */
export type Services = {
  config: Config
  db: Database
  auth: Auth
  keys: Keys
  taxonomy: Taxonomy
  classify: Classifier
  /** Says that a new version of the taxonomy was stored: the next request gets an app that speaks it. */
  taxonomyChanged?: () => void
  /** Where the quarterly files are kept; without it there are none. */
  snapshots?: SnapshotStore | undefined
  /** The most cases that a file can be made of while somebody waits, where a request may not ask the database on and on. */
  largestExport?: number | undefined
  /**
   * How long, in milliseconds, a request may have to wait before it is sent away instead, and where it waits. On Workers
   * the platform watches that.
   */
  patience?: { reading: number; writing: number; line: WaitingLine } | undefined
  /** Whether answers are sent compressed; on Workers the platform does that. */
  compresses?: boolean | undefined
  /** Where mail goes; without it letters wait. */
  mail?: Mail | undefined
  /** Counts what one network asks within a minute. */
  bursts: Bursts
  assets: Assets
  now: () => Date
  newId: () => string
  /** Told of each request that was answered. */
  onAnswered?: ((answered: AnsweredRequest) => void) | undefined
  /** How long this process took; on Workers there is no such process. */
  latency?: { read: () => RouteLatency[] } | undefined
  /** Where faults are written; never with what someone typed. */
  log: (line: string) => void
}

export type Env = {
  /** Where a request comes from, as the entry makes it out: the only address that is believed. */
  Bindings: {
    address?: string | null
    /** Whether who asked has hung up; nobody waits for the answer. */
    hasLeft?: () => boolean
  }
  Variables: {
    account: SignedInAccount | null
    /** What the session of this browser goes by, whether it is still valid or not. */
    sessionToken: string | null
    /** Binds a fault in the log to the line of its request. */
    requestId?: string
    /** Whether this request would have had to wait too long. */
    tooBusy?: boolean
    /** For a public page: which state of the data it shows. */
    dataVersion?: number
  }
}
