import { burstSeconds, type Bursts, type BurstSize, burstSizes } from './core/rate-limit.ts'

/** So many networks a minute is an attack; then what was counted is forgotten sooner than that memory runs out. */
const mostKeys = 100_000

type Window = { ends: number; count: number }

/** Counts bursts in this process: each key has a window of a minute, that begins with its first request. */
export function memoryBursts(now: () => Date): Bursts {
  const windows = new Map<string, Window>()
  const forget = (at: number) => {
    for (const [key, { ends }] of windows) if (ends <= at) windows.delete(key)
    if (windows.size >= mostKeys) windows.clear()
  }
  return async (size, key) => {
    const at = now().getTime()
    const kept = windows.get(key)
    const window = kept && kept.ends > at ? kept : { ends: at + burstSeconds * 1000, count: 0 }
    if (window !== kept) {
      if (windows.size >= mostKeys) forget(at)
      windows.set(key, window)
    }
    window.count += 1
    return window.count <= burstSizes[size] ? 0 : Math.ceil((window.ends - at) / 1000)
  }
}

/** A rate-limit binding of Workers, as far as we use it. */
type Binding = { limit: (options: { key: string }) => Promise<{ success: boolean }> }

const isBinding = (value: unknown): value is Binding =>
  typeof value === 'object' && value !== null && 'limit' in value && typeof value.limit === 'function'

/**
 * Counts bursts by the bindings LIMIT_FEW, LIMIT_SOME and LIMIT_MANY, for all isolates of a location together; where
 * one is missing, in this isolate.
 */
export function bindingBursts(bindings: Record<string, unknown>, now: () => Date): Bursts {
  const inMemory = memoryBursts(now)
  const bindingOf = (size: BurstSize) => bindings[`LIMIT_${size.toUpperCase()}`]
  return async (size, key) => {
    const binding = bindingOf(size)
    if (!isBinding(binding)) return inMemory(size, key)
    const { success } = await binding.limit({ key })
    return success ? 0 : burstSeconds
  }
}
