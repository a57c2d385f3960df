import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from './app.ts'
import { published, wilma } from './cast.ts'
import { filledIn } from './page.ts'

/** A sentence that must never become public. */
export const message = 'Wij heten Vlinderhof en dit is niet waar.'

/** Wilma's casus is public as number 1, and a moderator is signed in. */
export async function publishedCase() {
  const t = await freshApp()
  const cookie = await signIn(t)
  const { token, id } = await sendReport(t, wilma)
  const decided = await decideOn(t, id, {}, cookie)
  if (decided.status !== 303) throw new Error(`publishing was answered with ${decided.status}`)
  return { t, cookie, reporter: token }
}

/** What visitors and moderators do with notices about that casus. */
export function noticeSteps(t: TestApp, cookie: string) {
  const html = async (path: string, as?: string) => (await t.get(path, as ? { cookie: as } : {})).text()
  const send = (fields: Record<string, string> = {}) =>
    t.post(paths.notice(), {
      pagina: '/casussen/1',
      opmerking: message,
      sleutel: crypto.randomUUID(),
      ...fields,
    })
  const version = async (id: string) =>
    filledIn(await html(paths.noticeInHand(id), cookie))['versie']?.[0] ?? ''
  return {
    html,
    send,
    version,
    /** Sends a notice and gives its id. */
    async notice(fields: Record<string, string> = {}): Promise<string> {
      const answer = await send(fields)
      if (answer.status !== 303) throw new Error(`the notice was answered with ${answer.status}`)
      return (answer.headers.get('Location') ?? '').slice('/klopt-dit-niet/'.length)
    },
    hide: async (id: string, fields: Record<string, string> = {}) =>
      t.post(paths.noticeHidings(id), { versie: await version(id), ...fields }, { cookie }),
    settle: async (id: string, fields: Record<string, string> = {}) =>
      t.post(
        paths.noticeDecisions(id),
        {
          versie: await version(id),
          uitkomst: 'ongewijzigd',
          grond: '',
          reden: 'Wij zien geen fout.',
          titel: published.titel,
          verhaal: published.verhaal,
          toelichting: '',
          viaPartij: '',
          ...fields,
        },
        { cookie },
      ),
    /** The kinds of all that happened to the melding behind the casus. */
    async events(): Promise<string[]> {
      const { rows } = await t.db.client.execute(
        "select kind from audit_events where subject like 'melding:%' order by seq",
      )
      return rows.map((row) => String(row['kind']))
    },
  }
}
