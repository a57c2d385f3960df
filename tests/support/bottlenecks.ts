import { organisations } from '../../db/schema/organisations.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from './app.ts'
import { type Fields, wilma } from './cast.ts'
import { startOfTests } from './moment.ts'
import { filledIn } from './page.ts'

/** What a moderator writes of a knelpunt, but for the version and the cases. */
export const breakfast = {
  titel: 'Ontbijt in het buurthuis',
  samenvatting: 'Twee betalers wijzen naar elkaar, en niemand betaalt het ontbijt.',
  vraag: 'Wie van jullie betaalt dit, en vanaf wanneer?',
  schot: 'zvw-wmo',
  barriere: 'afbakening',
  artikel: 'Artikel 2.3.5 Wmo 2015',
  artikelLink: 'https://wetten.overheid.nl/BWBR0035362/',
  gelezenOp: '2026-02-18',
} as const satisfies Fields

/** Two named organisations: one with a term of its own, one with that of its kind. */
export const lindedal = {
  key: 'gemeente-lindedal',
  name: 'Gemeente Lindedal',
  body: 'gemeente',
  termDays: 10,
}
export const deLinde = {
  key: 'de-linde',
  name: 'Verzekeraar De Linde',
  body: 'zorgverzekeraar',
  termDays: null,
}

/** Wilma's casus is public three times, two organisations exist, and a moderator is signed in. */
export async function threeCases() {
  const t = await freshApp()
  const cookie = await signIn(t)
  for (let i = 0; i < 3; i += 1) {
    const { id } = await sendReport(t, wilma)
    const decided = await decideOn(t, id, {}, cookie)
    if (decided.status !== 303) throw new Error(`publishing was answered with ${decided.status}`)
  }
  for (const organisation of [lindedal, deLinde])
    await t.db.orm.insert(organisations).values({ ...organisation, createdAt: startOfTests, version: 0 })
  return { t, cookie, ...bottleneckSteps(t, cookie) }
}

/** What moderators do with knelpunten. */
export function bottleneckSteps(t: TestApp, cookie: string) {
  const html = async (path: string) => (await t.get(path, { cookie })).text()
  const version = async (id: number) => filledIn(await html(paths.managedBottleneck(id)))['versie']?.[0] ?? ''
  const step = async (path: string, id: number, fields: Fields) =>
    t.post(path, { versie: await version(id), ...fields }, { cookie })
  return {
    html,
    version,
    make: (fields: Fields = {}) =>
      t.post(paths.managedBottlenecks, { ...breakfast, casus: ['1', '2'], ...fields }, { cookie }),
    edit: (id: number, fields: Fields) => step(paths.bottleneckChanges(id), id, { ...breakfast, ...fields }),
    add: (id: number, fields: Fields) => step(paths.bottleneckCases(id), id, fields),
    take: (id: number, fields: Fields) => step(paths.bottleneckReleases(id), id, fields),
    merge: (id: number, fields: Fields) => step(paths.bottleneckMerges(id), id, fields),
    split: (id: number, fields: Fields = {}) => step(paths.bottleneckSplits(id), id, fields),
    ask: (id: number, fields: Fields) =>
      step(paths.bottleneckQuestions(id), id, { nagekeken: 'ja', ...fields }),
    reopen: (id: number, fields: Fields = {}) => step(paths.bottleneckReopenings(id), id, fields),
    /** The kinds of all that happened to a knelpunt. */
    async events(id: number): Promise<string[]> {
      const { rows } = await t.db.client.execute({
        sql: 'select kind from audit_events where subject = ? order by seq',
        args: [`knelpunt:${id}`],
      })
      return rows.map((row) => String(row['kind']))
    },
  }
}
