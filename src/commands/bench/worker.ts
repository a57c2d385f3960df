import { load } from './load.ts'
import { workerPages } from './pages.ts'
import { descendants, processorMs } from './process-figures.ts'
import { startWorker } from './processes.ts'

const warmUp = 2

/**
 * Processor time of workerd per request, page by page, made anew and one after another. The database is a process of
 * its own here as it is at Turso, so its work is not in it.
 */
export async function measureWorker(
  folder: string,
  { port, seconds, headers }: { port: number; seconds: number; headers: Record<string, string> },
  tell: (what: string, figures: Record<string, number>) => void,
): Promise<void> {
  const { pid, stop } = await startWorker(folder, port)
  const used = () => descendants(pid, 'workerd').reduce((sum, one) => sum + processorMs(one), 0)
  for (const [what, path] of workerPages) {
    const asked = { url: `http://127.0.0.1:${port}${path}`, headers }
    await load(asked, { connections: 1, seconds: warmUp, warmUp: 0 })
    const before = used()
    const { perSecond, median } = await load(asked, { connections: 1, seconds, warmUp: 0 })
    // One request before the measured ones says how many bytes to expect.
    const requests = perSecond * seconds + 1
    tell(`workerd: ${what}`, { processorMs: (used() - before) / requests, median })
  }
  await stop()
}
