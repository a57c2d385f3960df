import { verify } from '../../db/verify.ts'
import { allCounts, fromScratch } from '../support/recount.ts'
import { faultsOf } from './answer-faults.ts'
import { beginAnew, type Episode } from './episode.ts'
import { endsSession, type Tried } from './plan.ts'
import { requestFor } from './requests.ts'
import type { World } from './world.ts'

/** A passkey call keeps the challenge it gave; a private page notes that somebody came back after a mail. */
const writesOnReading = /^\/auth\/|^\/(volg|wij-ook)\/:token$/
/** A challenge is spent by any answer to it, right or wrong. */
const writesOnRefusal = /^\/auth\/passkey\/verify-/

type Said = { status: number; ms: number; wrote: boolean; faults: string[] }

/** Asks once, and says what is wrong with the answer, or with what it left behind. */
async function askOnce(
  { ask, version, publicUrl, log }: Episode,
  { cookies }: World,
  { target, lot, isBroken, as }: Tried,
): Promise<Said> {
  const { method, address, headers, body } = requestFor(target, lot, isBroken, publicUrl)
  const cookie = headers['Cookie'] ?? ''
  const own = [cookies[as], cookie].filter((one) => one !== '').join('; ')
  const all = own === '' ? headers : { ...headers, Cookie: own }
  const before = await version()
  const began = performance.now()
  const answer = await ask(address, { method, headers: all, body })
  const faults = await faultsOf(answer, {
    path: new URL(`${publicUrl}${address}`).pathname,
    publicUrl,
  })
  const ms = performance.now() - began
  const { status } = answer
  // What was refused, or only read, left nothing behind.
  const mayWrite =
    status < 400
      ? method === 'POST' || writesOnReading.test(target.route)
      : method === 'POST' && writesOnRefusal.test(target.route)
  const wrote = (await version()) !== before
  if (wrote && !mayWrite) faults.push(`wrote something, and answered ${status}`)
  if (log.length > 0) faults.push(`logged ${log.splice(0).join(' | ').slice(0, 300)}`)
  if (Object.keys(Object.prototype).length > 0) faults.push('Object.prototype was changed')
  if (ms > 10_000) faults.push(`took ${Math.round(ms)} ms`)
  const what = `${method} ${address.slice(0, 200)} as ${as}, ${isBroken ? `${lot.how} ${lot.payload.kind}` : 'valid'} ${(body ?? '').slice(0, 1500)}`
  return { status, ms, wrote, faults: faults.map((fault) => `${fault}\n  ${what}`) }
}

/** Whether the history and the counts still hold after all that. */
async function faultsIn({ db }: Episode): Promise<string[]> {
  const { findings } = await verify(db)
  const [counts, recount] = [await allCounts(db), await fromScratch(db)]
  const broken = findings.map((finding) => `the history: ${JSON.stringify(finding)}`)
  return counts.join('\n') === recount.join('\n') ? broken : [...broken, 'the counts differ from a recount']
}

/** The register that is asked now. It is looked through before it is put back as it was made. */
export async function openRegister(world: World) {
  let episode = await beginAnew(world)
  let used = false
  const close = async () => {
    const faults = used ? await faultsIn(episode) : []
    episode.close()
    return faults
  }
  const renew = async () => {
    const faults = await close()
    episode = await beginAnew(world)
    used = false
    return faults
  }
  return {
    isUsed: () => used,
    close,
    renew,
    async ask(tried: Tried): Promise<Said> {
      const said = await askOnce(episode, world, tried)
      used ||= said.wrote
      const isOver = endsSession(tried.target) && said.status < 400
      return isOver ? { ...said, faults: [...said.faults, ...(await renew())] } : said
    },
  }
}
