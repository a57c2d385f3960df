import { setInterval } from 'node:timers'
import { residentBytes } from './process-figures.ts'

const mebibyte = 2 ** 20

/** Takes a file and says when it began, how fast it came and how much more memory the server held meanwhile. */
export async function measureFile(url: string, serverPid: number): Promise<Record<string, number>> {
  // Once without counting: what the server loads at its first file is no growth.
  await readAll(await fetch(`${url}?regio=twente`), performance.now())
  const before = residentBytes(serverPid)
  let most = before
  const watch = setInterval(() => (most = Math.max(most, residentBytes(serverPid))), 20)
  const started = performance.now()
  const { firstByteMs, bytes } = await readAll(await fetch(url), started)
  const seconds = (performance.now() - started) / 1000
  clearInterval(watch)
  return { firstByteMs, seconds, mebibytes: bytes / mebibyte, growthMebibytes: (most - before) / mebibyte }
}

async function readAll(answer: Response, started: number) {
  if (!answer.ok || !answer.body) throw new Error(`${answer.url} answered ${answer.status}`)
  let firstByteMs = 0
  let bytes = 0
  for await (const piece of answer.body) {
    if (bytes === 0) firstByteMs = performance.now() - started
    bytes += piece.length
  }
  return { firstByteMs, bytes }
}
