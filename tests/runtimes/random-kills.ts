import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { seeded } from '../../src/training/classifier/random.ts'
import type { RunningServer, StartOptions } from '../servers/servers.ts'
import { expectKept, readPlaces } from './kept-after-kill.ts'
import { formOf, submission } from './submissions.ts'
import { visitorOf } from './visitor.ts'
import { type Accepted, endorsementForm, nothingAccepted, type Sent, writers } from './writers.ts'

export type KillPlan = {
  start: (options: StartOptions) => Promise<RunningServer>
  kills: number
  seed: number
  /** The server is killed at a random moment within so many milliseconds of writing. */
  within: number
}

export type KillResult = {
  kills: number
  reports: number
  endorsements: number
  decisions: number
  events: number
  /** Written to disk, but the receipt was lost with the server; found again by sending the same form. */
  storedWithoutReceipt: number
  /** Sent when the server was killed, and never answered. */
  unanswered: number
}

type Register = { dataDir: string; cookie: string; accepted: Accepted; sent: Sent; numbers: number }

/** One register that is killed again and again while many write to it; checked in full after every restart. */
export async function randomKills({ start, kills, seed, within }: KillPlan): Promise<KillResult> {
  const random = seeded(seed)
  let server = await start({ demo: false })
  const register: Register = {
    dataDir: server.dataDir,
    cookie: await signIn(server),
    accepted: nothingAccepted(),
    sent: { reports: new Set(), endorsements: new Map() },
    numbers: 0,
  }
  const total = { storedWithoutReceipt: 0, unanswered: 0 }
  let kept = { reports: 0, endorsements: 0, decisions: 0, events: 0 }
  for (let kill = 0; kill < kills; kill++) {
    await killWhileWriting(server, register, 20 + random() * within)
    server = await start({ demo: false, dataDir: register.dataDir })
    kept = await expectKept(server, register.accepted, register.sent)
    const again = await resend(server, register, kept)
    total.unanswered += again.unanswered
    total.storedWithoutReceipt += again.storedWithoutReceipt
  }
  kept = await expectKept(server, register.accepted, register.sent)
  expect(kept.reports).toBe(register.sent.reports.size)
  expect(kept.endorsements).toBe(register.sent.endorsements.size)
  await server.stop()
  return { kills, ...kept, ...total }
}

async function signIn({ signInLink, baseURL }: RunningServer): Promise<string> {
  const { post } = visitorOf(() => baseURL)
  const answer = await post(new URL(signInLink).pathname, new URLSearchParams())
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
  expect([answer.status, cookie]).toEqual([303, expect.stringMatching(/.=./)])
  return cookie
}

async function killWhileWriting(server: RunningServer, register: Register, after: number): Promise<void> {
  let over = false
  const places = await readPlaces(server)
  const writing = writers({
    ...register,
    ...places,
    visitor: visitorOf(() => server.baseURL),
    nextNumber: () => (register.numbers += 1),
    isOver: () => over,
  })
  const ended = Promise.all(writing)
  // However slow the machine is: counted from the first thing that was accepted.
  const before = acceptedSoFar(register)
  const moment = async () => {
    while (acceptedSoFar(register) === before) await pause(1)
    await pause(after)
  }
  // A fault of a writer is told before the kill; after it there are only connections that broke.
  await Promise.race([ended, moment()])
  over = true
  await server.killHard()
  await ended
}

const acceptedSoFar = ({ accepted: { reports, endorsements, decisions } }: Register) =>
  reports.size + endorsements.size + decisions.size

/** What had no answer is sent again, as a visitor would: one melding, one "wij ook", with a receipt after all. */
async function resend(
  { baseURL }: RunningServer,
  register: Register,
  before: { reports: number; endorsements: number },
) {
  const { accepted, sent } = register
  const { post, ask } = visitorOf(() => baseURL)
  const known = accepted.reports.size + accepted.endorsements.size
  const reports = [...sent.reports].filter((number) => !accepted.reports.has(number))
  for (const number of reports) {
    const answer = await post('/melden', formOf(submission(number)))
    expect([number, answer.status]).toEqual([number, 303])
    accepted.reports.set(number, answer.headers.get('location') ?? '')
  }
  const endorsements = [...sent.endorsements].filter(([key]) => !accepted.endorsements.has(key))
  for (const [key, casus] of endorsements) {
    const answer = await post(`/casussen/${casus}/wij-ook`, endorsementForm(key))
    expect([key, answer.status]).toEqual([key, 303])
    accepted.endorsements.set(key, answer.headers.get('location') ?? '')
  }
  const last = [...accepted.reports.values()].at(-1)
  if (last !== undefined) expect((await ask(last)).status).toBe(200)
  return {
    unanswered: reports.length + endorsements.length,
    storedWithoutReceipt: before.reports + before.endorsements - known,
  }
}
