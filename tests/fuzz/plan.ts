import type { Lot } from './requests.ts'
import type { Target } from './targets.ts'
import type { Who } from './world.ts'

/** One request to make. */
export type Tried = { target: Target; lot: Lot; isBroken: boolean; as: Who }

/** Where somebody may lose the session that later requests come with: last, and then all begins anew. */
const ending = /^\/afmelden$|\/afmeldingen$|\/einde$|\/herstellinks$|\/accounts\/:id\/wijzigingen$/
export const endsSession = ({ method, route }: Target) => method === 'POST' && ending.test(route)

const people: Who[] = ['bezoeker', 'moderator', 'beheerder', 'instantie']

export type Targets = ReadonlyMap<string, Target[]>

export function drawFrom(lots: readonly Lot[]) {
  let next = 0
  return (): Lot => {
    const lot = lots[next++ % lots.length]
    if (!lot) throw new Error('nothing was drawn')
    return lot
  }
}

const targetOf = (targets: readonly Target[], lot: Lot): Target[] => {
  const target = targets[lot.at % targets.length]
  return target ? [target] : []
}

/**
 * Every route and method as it should be asked, and with one thing wrong, in an order of its own each time, all of one
 * register: what some leave behind, others find.
 */
export function together(byRoute: Targets, draw: () => Lot): Tried[] {
  const tries = [...byRoute.values()].flatMap((targets) => {
    const writes = targets[0]?.method === 'POST'
    return (writes ? [false, true] : [false, true, true]).flatMap((isBroken) => {
      const lot = draw()
      const [, who = 0, order = 0] = lot.picks
      return targetOf(targets, lot).map((target): Tried & { order: number } => {
        // Now and then somebody else asks; then the door must do its work.
        const as = who % 12 === 0 ? (people[order % people.length] ?? 'bezoeker') : target.as
        return { target, lot, isBroken, as, order }
      })
    })
  })
  const late = ({ target }: Tried) => (endsSession(target) ? 1 : 0)
  return tries.toSorted((a, b) => late(a) - late(b) || a.order - b.order)
}

/** What comes on top of a request that is as it should be, and so is often taken. */
const onTop: readonly Lot['how'][] = ['extra', 'query', 'header']

/**
 * What is sent with one thing wrong where nothing, or little, happened before: then that one thing is all there is to
 * refuse. What is likely to be taken comes last.
 */
export function wrongOnly(byRoute: Targets, draw: () => Lot): Tried[] {
  const tries = [...byRoute.values()].flatMap((targets) => {
    if (targets[0]?.method !== 'POST') return []
    const lot = draw()
    return targetOf(targets, lot).map((target): Tried => ({ target, lot, isBroken: true, as: target.as }))
  })
  const late = ({ target, lot }: Tried) => (endsSession(target) ? 2 : onTop.includes(lot.how) ? 1 : 0)
  const order = ({ lot }: Tried) => lot.picks[2] ?? 0
  return tries.toSorted((a, b) => late(a) - late(b) || order(a) - order(b))
}
