import { type Asked, load } from './load.ts'
import { workerPages } from './pages.ts'
import { descendants, processorMs } from './process-figures.ts'
import { startWorker } from './processes.ts'

const warmUp = 1

/**
 * Processor time of workerd per request, page by page and one after another: made anew, and as it is kept in memory. The database is a process of
 * its own here as it is at Turso, so its work is not in it.
 */
export async function measureWorker(
  folder: string,
  { port, seconds, headers }: { port: number; seconds: number; headers: Record<string, string> },
  tell: (what: string, figures: Record<string, number>) => void,
): Promise<void> {
  const { pid, stop } = await startWorker(folder, port)
  const used = () => descendants(pid, 'workerd').reduce((sum, one) => sum + processorMs(one), 0)
  const each = async (asked: Asked) => {
    await load(asked, { connections: 1, seconds: warmUp, warmUp: 0 })
    const before = used()
    const { perSecond, median } = await load(asked, { connections: 1, seconds, warmUp: 0 })
    // One request before the measured ones says how many bytes to expect.
    return { processorMs: (used() - before) / (perSecond * seconds + 1), median }
  }
  for (const [what, path] of workerPages) {
    const url = `http://127.0.0.1:${port}${path}`
    const kept = await each({ url })
    tell(`workerd: ${what}`, { ...(await each({ url, headers })), keptProcessorMs: kept.processorMs })
  }
  await stop()
}
