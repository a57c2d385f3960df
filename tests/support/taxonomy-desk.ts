import { createApp } from '../../src/app.ts'
import { liveApp } from '../../src/live-app.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, encode, localUrl, signIn } from './app.ts'
import type { Fields } from './cast.ts'
import { filledIn } from './page.ts'

type Live = ReturnType<typeof liveApp>

export const term = (list: string, key: string) => `/beheer/indeling/${list}/${key}`

export const countIn = (html: string) => /<strong>(\d+) casus/.exec(html)?.[1]

/** A beheerder at work in the taxonomy, on an app that follows what is changed. */
export async function taxonomyDesk() {
  const t = await freshApp({ data: 'demo' })
  const live = liveApp(t.services, createApp)
  const cookie = await signIn(t, 'beheerder', 'bea')
  const request = (app: Live, path: string, method: string, body: string | null) =>
    app.fetch(
      new Request(`${localUrl}${path}`, {
        method,
        body,
        headers: {
          Cookie: cookie,
          Origin: localUrl,
          ...(body === null ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
        },
      }),
    )
  const ask = (path: string, app = live) => request(app, path, 'GET', null)
  const see = async (path: string, app = live) => (await ask(path, app)).text()
  const send = (path: string, fields: Fields) => request(live, path, 'POST', encode(fields))
  const editing = async (list: string, key: string) => filledIn(await see(`${term(list, key)}/teksten`))
  const cases = (filter: Parameters<typeof paths.cases>[0]) => see(paths.cases(filter))
  /** Opens the page of a step and presses its button. */
  const step = async (list: string, key: string, name: string, fields: Fields = {}) => {
    const path = `${term(list, key)}/${name}`
    return send(path, { ...filledIn(await see(path)), ...fields })
  }
  return { t, live, ask, see, send, editing, cases, step }
}

export type Desk = Awaited<ReturnType<typeof taxonomyDesk>>
