import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { signIn } from '../support/app.ts'
import { mailApp } from '../support/mail.ts'
import { markedCase, versionOf } from '../support/marked-life.ts'
import { textOf } from '../support/page.ts'

test('an erased melding is no withdrawn one at the desk: it says when and why, without empty rows', async () => {
  const t = await mailApp()
  const { id } = await markedCase(t, await signIn(t))
  const cookie = await signIn(t, 'beheerder', 'bea')
  const read = async (path: string) => textOf(await (await t.get(path, { cookie })).text())
  expect(await read(paths.moderationReport(id))).toContain('Wis deze melding')
  const form = { versie: await versionOf(t, id), grond: 'verzoek', bevestiging: 'ja' }
  expect((await t.post(paths.erasure(id), form, { cookie })).status).toBe(303)
  const desk = await read(paths.moderationReport(id))
  expect(desk).toMatch(/Gewist op \d+ \w+ \d{4}\. Reden: de melder vroeg erom\./)
  expect(desk).toContain('Stand Gewist')
  for (const text of ['Wis deze melding', 'Ingetrokken', 'Rol ', 'Regio ', 'Onbekend', 'Naar casus'])
    expect(desk).not.toContain(text)
  const kept = await read(paths.heldData(id))
  expect(kept).toContain('Stand Gewist')
  expect(kept).toContain('Een beheerder heeft je melding gewist. De reden: je vroeg erom.')
})
