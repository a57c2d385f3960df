import { organisations } from '../../db/schema/organisations.ts'
import { settleSolutions } from '../../src/jobs/settle-solutions.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, sendReport, signIn } from './app.ts'
import { bottleneckSteps, lindedal } from './bottlenecks.ts'
import { type Fields, wilma } from './cast.ts'
import { day } from './clock.ts'
import { mailApp, reportWithContact, stored } from './mail.ts'
import { startOfTests } from './moment.ts'
import { filledIn, textOf } from './page.ts'

export const slug = 'ontbijt-in-het-buurthuis'
/** What a moderator says that helped. */
export const helped = { toelichting: 'De gemeente betaalt nu de zaal.', wegwijzer: '', instantie: '' }
export const claimPage = paths.bottleneckSolutions(1)

/** A knelpunt of two cases, one reporter of whom left an address; what can be claimed, said and settled of it. */
export async function solvable() {
  const t = await mailApp()
  const cookie = await signIn(t)
  const reporters: { token: string; id: string }[] = []
  for (const email of ['wilma@voorbeeld.nl', null]) {
    const report = email ? await reportWithContact(t, email) : await sendReport(t, wilma)
    await decideOn(t, report.id, { versie: email ? '2' : '1' }, cookie)
    reporters.push(report)
  }
  await t.db.orm.insert(organisations).values({ ...lindedal, createdAt: startOfTests, version: 0 })
  const steps = bottleneckSteps(t, cookie)
  await steps.make({ casus: ['1', '2'] })
  await steps.ask(1, { instantie: lindedal.key })
  await t.sendMail()
  const answer = async (path: string, post: string, antwoord: string) => {
    const oplossing = filledIn(await (await t.get(path)).text())['oplossing']?.[0] ?? 'geen'
    return t.post(post, { oplossing, antwoord })
  }
  const tokenOf = (who: number) => reporters[who]?.token ?? ''
  return {
    t,
    cookie,
    steps,
    tokenOf,
    read: async (path: string, as?: string) =>
      textOf(await (await t.get(path, as ? { cookie: as } : {})).text()),
    async claim(fields: Fields = {}) {
      const versie = filledIn(await steps.html(claimPage))['versie']?.[0] ?? ''
      return t.post(claimPage, { versie, ...helped, ...fields }, { cookie })
    },
    says: (who: number, said: string) =>
      answer(paths.followUp(tokenOf(who)), paths.followUpSolution(tokenOf(who)), said),
    alsoSays: (token: string, said: string) =>
      answer(paths.endorsement(token), paths.endorsementAnswers(token), said),
    state: async () => (await stored(t, 'select state from bottlenecks where id = 1'))[0]?.['state'],
    async settleAfter(days: number) {
      t.clock.advance(days * day)
      await settleSolutions(t.services)
    },
  }
}
