import { decideOn, sendReport, type TestApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { sayAlso } from '../support/endorsements.ts'
import { filledIn } from '../support/page.ts'
import { paths } from '../../src/paths.ts'
import { lettersOf } from './world-accounts.ts'
import type { Visit } from './world.ts'

/** A knelpunt of which somebody says that it is solved: who reported it is asked. */
export async function solutionPages(t: TestApp, cookie: string): Promise<Visit[]> {
  const reporter = await sendReport(t, wilma)
  await decideOn(t, reporter.id, {}, cookie)
  const html = async (path: string) => (await t.get(path, { cookie })).text()
  const number = /\/casussen\/(\d+)/.exec(await html(paths.moderationReport(reporter.id)))?.[1] ?? ''
  const made = await t.post(
    paths.managedBottlenecks,
    {
      titel: 'Een zaal voor het ontbijt',
      samenvatting: 'Niemand betaalt de zaal.',
      vraag: 'Wie betaalt de zaal?',
      schot: 'zvw-wmo',
      barriere: 'afbakening',
      casus: [number],
    },
    { cookie },
  )
  const own = made.headers.get('Location') ?? ''
  const id = Number(own.split('/').at(-1))
  const version = async (path: string) => filledIn(await html(path))['versie']?.[0] ?? ''
  await t.post(
    paths.bottleneckQuestions(id),
    { versie: await version(own), instantie: 'vng', nagekeken: 'ja' },
    { cookie },
  )
  const slug = 'een-zaal-voor-het-ontbijt'
  const token = await sayAlso(t, paths.endorseBottleneck(slug), { email: 'ria2@voorbeeld.nl' })
  for (const { text } of await lettersOf(t))
    for (const [, path = ''] of text.matchAll(/https?:\/\/[^/\s]+(\/post\/bevestigen\/\S+)/g))
      await t.post(path)
  await sayAlso(t, paths.endorseCase(1), { context: 'Bij ons ook, elke week.' })
  const claim = paths.bottleneckSolutions(id)
  const said = { toelichting: 'De gemeente betaalt nu de zaal.', wegwijzer: '', instantie: '' }
  await t.post(claim, { versie: await version(claim), ...said }, { cookie })
  return [
    { path: own, cookie },
    { path: claim, cookie },
    { path: paths.followUp(reporter.token) },
    { path: paths.endorsement(token) },
    { path: paths.endorseBottleneck(slug) },
    { path: paths.bottleneck(slug) },
  ]
}
