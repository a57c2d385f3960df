const RealDate = Date

/**
 * Lets this process live at another moment; time goes on from there. All code of ours is handed the time, but the
 * sign-in library reads the clock itself, and a session must not end because only half of the process moved. So the
 * clock moves, for everyone.
 */
export function liveAt(moment: Date): void {
  const ahead = moment.getTime() - RealDate.now()
  const now = () => RealDate.now() + ahead
  globalThis.Date = new Proxy(RealDate, {
    construct: (real, given: [] | [number]) => (given.length === 0 ? new real(now()) : new real(...given)),
    get: (real, name): unknown => (name === 'now' ? now : Reflect.get(real, name)),
  })
}
