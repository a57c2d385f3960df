import { beforeEach, describe, expect, test } from 'vitest'
import type { Fields } from '../support/cast.ts'
import { countRows } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'
import { type Desk, taxonomyDesk, term } from '../support/taxonomy-desk.ts'

let desk: Desk

beforeEach(async () => {
  desk = await taxonomyDesk()
})

describe('texts with what may say who somebody is', () => {
  const path = `${term('wegwijzers', 'r15_juiste_loket')}/teksten`
  const withCaution = async (letOp: string, more: Fields = {}) =>
    desk.send(path, { ...(await desk.editing('wegwijzers', 'r15_juiste_loket')), letOp, ...more })
  const versions = () => countRows(desk.t.db, 'taxonomy_versions')
  const caution = 'Vraag het aan mevrouw Jansen op 06-12345678.'

  test('come back with the question beside the field, and can be let stand', async () => {
    const answer = await withCaution(caution)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(summaryOf(html)).toEqual([['letOp', expect.stringContaining('gegevens van een persoon')]])
    expect(html).toContain('id="letOp-gevonden"')
    expect(filledIn(html)['letOp']).toEqual([caution])
    expect(await versions()).toBe(1)
    const sure = { geenPersoon: 'letOp\nmevrouw Jansen\n06-12345678' }
    expect((await withCaution(caution, sure)).status).toBe(303)
    expect(await versions()).toBe(2)
  })

  test('can be replaced, and nothing is stored by that', async () => {
    const answer = await withCaution(caution, { vervangen: 'letOp' })
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(filledIn(html)['letOp']).toEqual(['Vraag het aan [naam] op [telefoonnummer].'])
    expect(textOf(html)).toContain('De tekst is aangepast')
    expect(await versions()).toBe(1)
  })

  test('never hold a BSN', async () => {
    const answer = await withCaution('Het BSN is 111222333.', { geenPersoon: 'letOp\n111222333' })
    expect(answer.status).toBe(422)
    expect(await versions()).toBe(1)
  })

  test('are looked at in a new term too', async () => {
    const fields = { sleutel: 'loket_jansen', naam: 'Het loket van mevrouw Jansen' }
    const answer = await desk.send('/beheer/indeling/rollen', fields)
    expect(answer.status).toBe(422)
    expect(summaryOf(await answer.text()).map(([field]) => field)).toEqual(['naam'])
    const replaced = await desk.send('/beheer/indeling/rollen', { ...fields, vervangen: 'naam' })
    expect(filledIn(await replaced.text())['naam']).toEqual(['Het loket van [naam]'])
  })
})
