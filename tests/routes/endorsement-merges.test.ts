import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { bottleneckSteps } from '../support/bottlenecks.ts'
import { wilma } from '../support/cast.ts'
import { sayAlso, sendAlso } from '../support/endorsements.ts'
import { textOf } from '../support/page.ts'

let t: TestApp
let cookie: string
let ids: string[]
let steps: ReturnType<typeof bottleneckSteps>
const read = async (path: string) => textOf(await (await t.get(path)).text())
const stored = async () =>
  (
    await t.db.client.execute(
      'select id, target, target_id, role, region, withdrawn_at from endorsements order by id',
    )
  ).rows

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
  ids = []
  for (let i = 0; i < 3; i += 1) {
    const { id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, cookie)
    ids.push(id)
  }
  steps = bottleneckSteps(t, cookie)
})

test('merged cases: the sum is at the target, each stays where it was given, and undoing changes nothing', async () => {
  for (const number of [1, 1, 2]) await sayAlso(t, paths.endorseCase(number))
  const before = await stored()
  expect(
    (await t.post(paths.merges(ids[1] ?? ''), { casusnummer: '1', versie: '2' }, { cookie })).status,
  ).toBe(303)
  const target = await read(paths.case(1))
  expect(target).toContain('Ook 3 anderen')
  expect(target).toContain('waarvan 1 bij casus 2')
  expect(await read(paths.case(2))).toContain('telt mee bij casus 1')
  // The form leads to where it counts; who had it open is not lost.
  expect((await t.get(paths.endorseCase(2))).headers.get('Location')).toBe(paths.endorseCase(1))
  expect((await sendAlso(t, paths.endorseCase(2))).status).toBe(303)
  expect(await read(paths.case(1))).toContain('waarvan 2 bij casus 2')

  expect((await t.post(paths.splits(ids[1] ?? ''), { versie: '3' }, { cookie })).status).toBe(303)
  expect(await read(paths.case(1))).toContain('Ook 2 anderen')
  expect(await read(paths.case(2))).toContain('Ook 2 anderen')
  expect(await stored()).toEqual(expect.arrayContaining(before))
})

test('merged knelpunten: the same, with the cases that are bundled in them', async () => {
  await steps.make({ casus: ['1'] })
  await steps.make({ casus: ['2'], titel: 'Huur van de zaal' })
  const [one, two] = ['ontbijt-in-het-buurthuis', 'huur-van-de-zaal']
  await sayAlso(t, paths.endorseBottleneck(one))
  await sayAlso(t, paths.endorseBottleneck(two))
  await sayAlso(t, paths.endorseCase(2))
  const before = await stored()
  await steps.merge(2, { knelpuntnummer: '1' })
  const target = await read(paths.bottleneck(one))
  expect(target).toContain('Ook 3 anderen')
  expect(target).toContain('waarvan 1 bij Huur van de zaal')
  expect(target).toContain('waarvan 1 bij casus 2')
  expect((await t.get(paths.endorseBottleneck(two))).headers.get('Location')).toBe(
    paths.endorseBottleneck(one),
  )
  await steps.split(2)
  expect(await read(paths.bottleneck(one))).toContain('Ook 1 ander')
  expect(await read(paths.bottleneck(two))).toContain('Ook 2 anderen')
  expect(await stored()).toEqual(before)
})
