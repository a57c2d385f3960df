import { expect, test } from 'vitest'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { signIn } from '../support/app.ts'
import { day } from '../support/clock.ts'
import { mailApp, stored } from '../support/mail.ts'
import { markedReport, marksInTables } from '../support/marked-life.ts'
import { textOf } from '../support/page.ts'
import { expectSound } from '../support/sound.ts'

test('what an older version left of a withdrawn melding goes at the next turn', async () => {
  const t = await mailApp()
  const cookie = await signIn(t)
  const { token, id } = await markedReport(t, cookie)
  await t.db.client.execute(`update reports set state = 'ingetrokken' where id = '${id}'`)
  await runJobs(t.services)
  expect(await marksInTables(t)).toEqual([])
  const [row] = await stored(t, 'select state, erasure_ground from reports')
  expect(row).toMatchObject({ state: 'ingetrokken', erasure_ground: null })
  const page = await (await t.get(paths.followUp(token))).text()
  expect(textOf(page)).toContain('Je hebt deze melding ingetrokken')
  const events = () => stored(t, "select * from audit_events where kind = 'tekst_gewist'")
  expect(await events()).toHaveLength(1)
  t.clock.advance(day)
  await runJobs(t.services)
  expect(await events()).toHaveLength(1)
  await expectSound(t)
})
