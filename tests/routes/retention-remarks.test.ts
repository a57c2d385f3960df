import { beforeEach, expect, test } from 'vitest'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { signIn } from '../support/app.ts'
import { day } from '../support/clock.ts'
import { sayAlso } from '../support/endorsements.ts'
import { mailApp, type MailApp, stored } from '../support/mail.ts'
import { markedCase, marksInTables, publicMarks } from '../support/marked-life.ts'
import { expectSound } from '../support/sound.ts'

let t: MailApp
let cookie: string

beforeEach(async () => {
  t = await mailApp()
  cookie = await signIn(t)
})

const after = async (days: number) => {
  t.clock.advance(days * day)
  await runJobs(t.services)
}

test('a settled "Klopt dit niet?" loses its words after a year, one that waits does not', async () => {
  await markedCase(t, cookie)
  await t.post(paths.notice(), {
    pagina: '/over',
    opmerking: 'Dit wacht nog: zwabberkoek.',
    sleutel: crypto.randomUUID(),
  })
  await after(364)
  expect(await marksInTables(t)).toEqual([...publicMarks, 'notice', 'reason'])
  await after(2)
  expect(await marksInTables(t)).toEqual(publicMarks)
  expect(await stored(t, "select * from notices where message like '%zwabberkoek%'")).toHaveLength(1)
  await expectSound(t)
})

test('a line of "wij ook" that was kept back goes after a year, one that is shown stays', async () => {
  await markedCase(t, cookie)
  for (const [line, besluit] of [
    ['geweigerdezin', 'geweigerd'],
    ['getoondezin', 'getoond'],
  ] as const) {
    await sayAlso(t, paths.endorseCase(1), { context: `Ook hier ${line}.` })
    const [row] = await stored(t, "select id from endorsements where context_state = 'wacht'")
    const judged = await t.post(paths.contextDecisions(String(row?.['id'])), { besluit }, { cookie })
    expect(judged.status).toBe(303)
  }
  const lines = async () =>
    (await stored(t, 'select context from endorsements where context is not null')).length
  await after(364)
  expect(await lines()).toBe(2)
  await after(2)
  expect(await stored(t, 'select context from endorsements where context is not null')).toEqual([
    { context: 'Ook hier getoondezin.' },
  ])
  await expectSound(t)
})
