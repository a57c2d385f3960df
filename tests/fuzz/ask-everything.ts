import { type Targets, together, type Tried, wrongOnly } from './plan.ts'
import type { Lot } from './requests.ts'
import type { Target } from './targets.ts'

/** The register as who asks sees it. */
export type Asking = {
  /** Whether what was asked as it should be was taken. */
  make: (tried: Tried) => Promise<boolean>
  /** Puts the register back as it was made. */
  renew: () => Promise<void>
  /** Whether anything was written since. */
  isUsed: () => boolean
  isOver: () => boolean
}

/** What was taken before, of each route. */
type Known = Map<string, Target[]>

// What a form lets one choose does not always go together; this often is enough to find something that does.
const mostTimes = 10

/**
 * Asks every route: first all of one register, in any order; then, of a new one, what is sent with one thing wrong; then,
 * as it should be, what was not taken so far.
 */
export async function askEverything(asking: Asking, byRoute: Targets, known: Known, draw: () => Lot) {
  const taken = new Set<string>()
  const make = async (tried: Tried) => {
    const isTaken = await asking.make(tried)
    if (isTaken) {
      const { method, route } = tried.target
      const name = `${method} ${route}`
      taken.add(name)
      known.set(name, [...new Set([...(known.get(name) ?? []), tried.target])])
    }
    return isTaken
  }
  const all = async (tries: Tried[]) => {
    for (const tried of tries) if (!asking.isOver()) await make(tried)
  }
  await all(together(byRoute, draw))
  await asking.renew()
  await all(wrongOnly(byRoute, draw))
  for (const [name, targets] of byRoute)
    if (!taken.has(name)) await untilTaken({ ...asking, make }, targets, known.get(name) ?? [], draw)
  await asking.renew()
}

async function untilTaken(asking: Asking, targets: Target[], known: Target[], draw: () => Lot) {
  for (let time = 0; time < mostTimes && !asking.isOver(); time += 1) {
    const lot = draw()
    const from = time > 0 && known.length > 0 ? known : targets
    const target = from[lot.at % from.length]
    if (!target) return
    const tried: Tried = { target, lot, isBroken: false, as: target.as }
    const wasUsed = asking.isUsed()
    if (await asking.make(tried)) return
    // Perhaps others were there first.
    if (!wasUsed || asking.isOver()) continue
    await asking.renew()
    if (await asking.make(tried)) return
  }
}
