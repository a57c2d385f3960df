import { readdirSync, readFileSync } from 'node:fs'

// Linux only: what /proc says of a process.
const read = (pid: number | string, file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8')
const ticksPerSecond = 100

/** Bytes of memory that a process holds. */
export const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(read(pid, 'status'))?.[1] ?? 0) * 1024

/** Milliseconds of processor time that a process has used, in steps of ten. */
export function processorMs(pid: number): number {
  const fields = afterName(pid)
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** The processes under this one, however deep, whose program has this name. */
export function descendants(of: number, program: string): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(all.flatMap((pid) => parentOf(pid)))
  const isUnder = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent === of || (parent !== undefined && parent > 1 && isUnder(parent))
  }
  return [...parents.keys()].filter((pid) => isUnder(pid) && nameOf(pid) === program)
}

const nameOf = (pid: number) => read(pid, 'comm').trim()
// The name stands between brackets and may hold spaces.
const afterName = (pid: number | string) =>
  read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')

// A process may end while we look.
function parentOf(pid: string): [number, number][] {
  try {
    return [[Number(pid), Number(afterName(pid)[1])]]
  } catch {
    return []
  }
}
