import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { TestApp } from '../support/app.ts'
import { bottleneckSteps, deLinde, lindedal, threeCases } from '../support/bottlenecks.ts'
import { summaryOf, textOf } from '../support/page.ts'

let t: TestApp
let steps: ReturnType<typeof bottleneckSteps>
const slug = 'ontbijt-in-het-buurthuis'

beforeEach(async () => {
  ;({ t, ...steps } = await threeCases())
})

const read = async (path: string) => textOf(await (await t.get(path)).text())
const outbox = async () => {
  const { rows } = await t.db.client.execute(
    'select letter, recipient, details from outbox order by recipient',
  )
  return rows.map((row) => [row['letter'], row['recipient'], JSON.parse(String(row['details']))])
}

describe('asking instanties', () => {
  beforeEach(async () => {
    await steps.make()
  })

  test('starts a clock for each, by its own term or that of its kind, with a letter', async () => {
    expect((await steps.ask(1, { instantie: [lindedal.key, deLinde.key] })).status).toBe(303)
    const page = await read(paths.bottleneck(slug))
    expect(page).toContain('nog 10 werkdagen')
    expect(page).toContain('Gevraagd op 2 maart 2026. Antwoord uiterlijk op 16 maart 2026.')
    expect(page).toContain('nog 20 werkdagen')
    expect(page).toContain('Antwoord uiterlijk op 30 maart 2026.')
    const details = { knelpunt: 1, adres: slug }
    expect(await outbox()).toEqual([
      [
        'instantie_gevraagd',
        'instantie:de-linde',
        { ...details, instantie: 'de-linde', uiterlijk: '2026-03-30' },
      ],
      [
        'instantie_gevraagd',
        'instantie:gemeente-lindedal',
        { ...details, instantie: 'gemeente-lindedal', uiterlijk: '2026-03-16' },
      ],
    ])
  })

  test('is proposed, and said to be unchecked', async () => {
    const form = textOf(await steps.html(paths.managedBottleneck(1)))
    expect(form).toContain('Valt onder het voorstel: Gemeente.')
    expect(form).toContain('Vereniging van Nederlandse Gemeenten')
  })

  test.each([
    [{ instantie: [] }, ['instantie']],
    [{ instantie: 'nergens' }, ['instantie']],
    [{ instantie: 'gemeente' }, ['instantie']],
    [{ instantie: lindedal.key, nagekeken: '' }, ['nagekeken']],
  ])('%o is refused', async (fields, wrong) => {
    const answer = await steps.ask(1, fields)
    expect(answer.status).toBe(422)
    expect(summaryOf(await answer.text()).map(([field]) => field)).toEqual(wrong)
    expect(await outbox()).toEqual([])
  })

  test('twice is refused', async () => {
    await steps.ask(1, { instantie: lindedal.key })
    expect((await steps.ask(1, { instantie: lindedal.key })).status).toBe(422)
  })

  test('again, once a solved knelpunt is reopened: a new clock for who had answered', async () => {
    await steps.ask(1, { instantie: [lindedal.key, deLinde.key] })
    await t.db.client.batch(
      [
        "update addresses set state = 'beantwoord', answered_on = '2026-03-05' where organisation = 'de-linde'",
        "update bottlenecks set state = 'opgelost'",
      ],
      'write',
    )
    expect((await steps.reopen(1)).status).toBe(303)
    const page = await read(paths.bottleneck(slug))
    expect(page).toContain('Opnieuw open')
    expect(page).toContain('Verzekeraar De Linde is opnieuw gevraagd om een antwoord')
    expect((await outbox()).length).toBe(3)
    expect((await steps.reopen(1)).status).toBe(422)
  })

  test('again, and who had answered in what was merged into it is asked here; who ended is not', async () => {
    await steps.make({ casus: ['3'], titel: 'Samen eten' })
    await steps.ask(1, { instantie: lindedal.key })
    await steps.ask(2, { instantie: deLinde.key })
    await steps.merge(1, { knelpuntnummer: '2' })
    await t.db.client.batch(
      [
        "update addresses set state = 'beantwoord', answered_on = '2026-03-05'",
        "update bottlenecks set state = 'opgelost' where id = 2",
        "update organisations set ended_at = 1 where key = 'de-linde'",
      ],
      'write',
    )
    expect((await steps.reopen(2)).status).toBe(303)
    const { rows } = await t.db.client.execute(
      'select bottleneck_id, organisation, state from addresses order by bottleneck_id, organisation',
    )
    expect(rows.map((row) => Object.values(row).slice(0, 3))).toEqual([
      [1, lindedal.key, 'beantwoord'],
      [2, deLinde.key, 'beantwoord'],
      [2, lindedal.key, 'gevraagd'],
    ])
    expect(await read(paths.bottleneck('samen-eten'))).toContain('Gemeente Lindedal is opnieuw gevraagd')
  })
})
