import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

export type Step = { name: string; command: string; args: string[] }
export type Finished = { name: string; ok: boolean; seconds: number; output: string }

const bin = resolve('node_modules/.bin')
// Read when a step starts: what this run was asked for may have been added since.
const environment = () => ({
  ...process.env,
  PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
})

export function runStep({ name, command, args }: Step): Promise<Finished> {
  const began = performance.now()
  return new Promise((done) => {
    const output: string[] = []
    const finish = (ok: boolean) =>
      done({ name, ok, seconds: (performance.now() - began) / 1000, output: output.join('') })
    const child = spawn(resolve(bin, command), args, {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => void output.push(text))
    }
    child.once('error', (error) => {
      output.push(error.message)
      finish(false)
    })
    child.once('close', (code) => finish(code === 0))
  })
}

/** Results come in the order of the steps, whichever is done first. */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<Finished[]> {
  const finished: Finished[] = []
  const waiting = [...steps.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) finished[next[0]] = await runStep(next[1])
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return finished
}
