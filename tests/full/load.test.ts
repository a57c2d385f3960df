import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'
import { formOf, submission } from '../runtimes/submissions.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { sha256 } from '../../src/keys.ts'
import { type Answered, arrivals, ask, type Asked, quantile } from './arrivals.ts'
import { writeRecord } from './record.ts'

const fullSize = 600
/** Shorter, to try it out; then nothing is recorded. */
const seconds = Number(process.env['LOAD_SECONDS'] ?? fullSize)
const timesComfortable = 5
/** One in ten reports, the others read. */
const reportEvery = 10
/** Comfortable: of a hundred requests at least ninety-five within this, and none refused. */
const comfortableMs = 200
const ramp = [10, 20, 40, 60, 80, 120, 160, 240, 320, 480, 640]
const rampSeconds = 8
const sampleSeconds = 5

const boundaries = ['zvw-wmo', 'wlz-zvw', 'wlz-wmo']
const reading = (n: number): string =>
  [
    `/overzicht?schot=${boundaries[n % 3]}&vanaf=2026-0${(n % 9) + 1}`,
    '/overzicht',
    `/casussen?zoek=overleg&domein=wmo&pagina=${(n % 4) + 1}`,
    `/casussen/${(n % 100) + 1}`,
    '/knelpunten',
    `/regios/${['twente', 'zeeland', 'utrecht'][n % 3]}`,
  ][n % 6] ?? '/'

/** Resident memory of the process that serves, in MiB. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    // The crowd has every file handle of this process: the next sample will do.
    return Number.NaN
  }
}

/** Readers and reporters, told apart by their number; remembers who was given a receipt. */
function crowd({ baseURL }: RunningServer) {
  // A crowd of strangers: each has a connection of their own.
  const agent = new Agent({ keepAlive: false })
  const receipts = new Map<number, string>()
  const sent: number[] = []
  let number = 0
  let seen: (Answered & { asked: Asked['method'] })[] = []
  const send = async (report: number) => {
    const body = formOf(submission(report)).toString()
    const answer = await ask(baseURL, agent, { path: '/melden', method: 'POST', body })
    if (answer.status === 303 && answer.location !== null) {
      // A second receipt for the same form must be the same one.
      expect(receipts.get(report) ?? answer.location).toBe(answer.location)
      receipts.set(report, answer.location)
    }
    return answer
  }
  return {
    receipts,
    sent,
    send,
    read: (path: string) => ask(baseURL, agent, { path, method: 'GET' }),
    come: async () => {
      const n = (number += 1)
      if (n % reportEvery === 0) {
        sent.push(n)
        seen.push({ ...(await send(n)), asked: 'POST' })
      } else {
        const path = reading(n)
        seen.push({ ...(await ask(baseURL, agent, { path, method: 'GET' })), asked: 'GET' })
      }
    },
    /** What was answered since the last time this was asked. */
    taken: () => {
      const answered = seen
      seen = []
      return answered
    },
  }
}

type Crowd = ReturnType<typeof crowd>

async function comfortableRate({ come, taken }: Crowd): Promise<number> {
  let comfortable = 0
  for (const perSecond of ramp) {
    await arrivals({ perSecond, seconds: rampSeconds }, come)
    const answered = taken()
    const p95 = quantile(
      answered.map(({ ms }) => ms),
      0.95,
    )
    if (p95 > comfortableMs || answered.some(({ status }) => status === 0 || status >= 400)) break
    comfortable = perSecond
  }
  return comfortable
}

/** How long it takes until a page that must be made anew is as fast as a comfortable one again. */
async function recovery({ read }: Crowd): Promise<number> {
  const began = performance.now()
  for (let n = 0; ; n += 1) {
    const { ms, status } = await read(`/overzicht?schot=${boundaries[n % 3]}&vanaf=2025-0${(n % 9) + 1}`)
    if (status === 200 && ms <= comfortableMs) return (performance.now() - began) / 1000
    if (performance.now() - began > 60_000) throw new Error('it does not recover within a minute')
    await pause(100)
  }
}

async function storedLinks(file: string): Promise<string[]> {
  const client = createClient({ url: `file:${file}`, timeout: 5000 })
  const { rows } = await client.execute("select link_hash from reports where title like '%, nummer %'")
  client.close()
  return rows.map((row) => String(row['link_hash']))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test(
  `ten minutes of ${timesComfortable} times what is comfortable`,
  async () => {
    const server = await startNode({ env: { REQUEST_LOG: '0' } })
    const people = crowd(server)
    const comfortable = await comfortableRate(people)
    expect(comfortable).toBeGreaterThan(0)

    const memory: number[] = []
    const sampling = setInterval(() => {
      const used = memoryOf(server.pid)
      if (!Number.isNaN(used)) memory.push(used)
    }, sampleSeconds * 1000)
    const perSecond = comfortable * timesComfortable
    await arrivals({ perSecond, seconds }, people.come)
    clearInterval(sampling)
    const answered = people.taken()
    const recoveredAfter = await recovery(people)

    // Who got no receipt sends the same form again, as the page and a browser do.
    const withReceipt = people.receipts.size
    const without = people.sent.filter((report) => !people.receipts.has(report))
    for (let i = 0; i < without.length; i += 20) await Promise.all(without.slice(i, i + 20).map(people.send))
    expect(people.receipts.size).toBe(people.sent.length)
    const promised = await Promise.all(
      [...people.receipts.values()].map((location) => sha256(location.replace('/volg/', ''))),
    )
    const stored = await storedLinks(server.databaseFile)
    const rows = new Map<string, number>()
    for (const link of stored) rows.set(link, (rows.get(link) ?? 0) + 1)
    expect(stored.toSorted()).toEqual(promised.toSorted())

    const early = mean(memory.slice(memory.length / 5, (2 * memory.length) / 5))
    const late = mean(memory.slice((-memory.length * 1) / 5))
    const share = (wanted: (one: (typeof answered)[number]) => boolean) =>
      Math.round((1000 * answered.filter(wanted).length) / answered.length) / 1000
    const served = answered.filter(({ status }) => status > 0 && status < 400).map(({ ms }) => ms)
    const record = {
      seconds,
      comfortablePerSecond: comfortable,
      offeredPerSecond: perSecond,
      served: share(({ status }) => status > 0 && status < 400),
      sentAway: share(({ status }) => status === 503),
      unanswered: share(({ status }) => status === 0),
      otherErrors: answered.filter(({ status }) => status >= 400 && status !== 503).length,
      servedMedianMs: Math.round(quantile(served, 0.5)),
      servedP95Ms: Math.round(quantile(served, 0.95)),
      reports: people.sent.length,
      receiptAtOnce: withReceipt,
      lost: promised.filter((link) => !rows.has(link)).length,
      doubled: [...rows.values()].filter((count) => count > 1).length,
      memoryEarlyMiB: Math.round(early),
      memoryLateMiB: Math.round(late),
      recoveredAfterSeconds: Math.round(recoveredAfter * 10) / 10,
    }
    console.table(record)
    if (seconds === fullSize) writeRecord('load', record)
    expect(record.otherErrors).toBe(0)
    expect(record.unanswered).toBeLessThan(0.25)
    expect(late / early).toBeLessThan(1.2)
    expect(recoveredAfter).toBeLessThanOrEqual(10)
  },
  (seconds + 600) * 1000,
)
