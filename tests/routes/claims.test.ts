import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { accounts } from '../../db/schema/accounts.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { published, wilma } from '../support/cast.ts'
import { minute } from '../support/clock.ts'
import { textOf } from '../support/page.ts'

let t: TestApp
let mo: string
let noor: string
let sent: Awaited<ReturnType<typeof sendReport>>

beforeEach(async () => {
  t = await freshApp()
  mo = await signIn(t, 'moderator', 'mo')
  noor = await signIn(t, 'moderator', 'noor')
  sent = await sendReport(t, wilma)
})

const take = (cookie: string) => t.post(paths.claims(sent.id), {}, { cookie })
const decide = (cookie: string) => decideOn(t, sent.id, published, cookie)
const dossier = async (cookie: string) =>
  textOf(await (await t.get(paths.moderationReport(sent.id), { cookie })).text())
const queue = async (query = '') => textOf(await (await t.get(`/beheer${query}`, { cookie: mo })).text())

describe('taking a melding up', () => {
  it('keeps others from deciding, and keeps what they typed', async () => {
    expect((await take(mo)).status).toBe(303)
    expect(await dossier(noor)).toContain('mo werkt hieraan')
    const refused = await decideOn(t, sent.id, { ...published, toelichting: 'Van Noor' }, noor)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Van Noor')
    expect((await decide(mo)).status).toBe(303)
  })

  it('ends after a quarter of an hour', async () => {
    await take(mo)
    t.clock.advance(16 * minute)
    expect((await decide(noor)).status).toBe(303)
  })

  it('cannot be taken over before that', async () => {
    await take(mo)
    await take(noor)
    expect(await queue('?van=mij')).toContain(wilma.titel)
  })

  it('can be given back', async () => {
    await take(mo)
    await t.post(paths.releases(sent.id), {}, { cookie: mo })
    expect((await decide(noor)).status).toBe(303)
  })

  it('counts as the first look, once', async () => {
    t.clock.advance(minute)
    await take(mo)
    const looked = (await reportOf(t, sent.token)).report.firstLookAt
    expect(looked).toEqual(t.clock.now())
    t.clock.advance(60 * minute)
    await decide(mo)
    expect((await reportOf(t, sent.token)).report.firstLookAt).toEqual(looked)
  })

  it('of a melding that does not exist is a page that does not exist', async () => {
    expect((await t.post(paths.claims('geen'), {}, { cookie: mo })).status).toBe(404)
  })
})

describe('one’s own organisation', () => {
  const worksFor = (organisation: string) =>
    t.db.orm.update(accounts).set({ organisation }).where(eq(accounts.email, 'mo@voorbeeld.nl'))

  it('in the story keeps a moderator from deciding', async () => {
    await worksFor('De Zorgverzekeraar')
    expect((await decide(mo)).status).toBe(422)
    expect(await dossier(mo)).toContain('Dit gaat over je eigen organisatie')
    expect((await decide(noor)).status).toBe(303)
  })

  it('can be said when the story does not name it', async () => {
    await take(mo)
    const answer = await t.post(paths.recusals(sent.id), {}, { cookie: mo })
    expect(answer.headers.get('Location')).toBe('/beheer')
    expect((await decide(mo)).status).toBe(422)
    expect((await decide(noor)).status).toBe(303)
  })
})

describe('a note', () => {
  it('is for moderators only', async () => {
    await t.post(paths.notes(sent.id), { notitie: 'Lijkt op casus 12.' }, { cookie: mo })
    expect(await dossier(noor)).toContain('Lijkt op casus 12.')
    expect(await (await t.get(paths.followUp(sent.token))).text()).not.toContain('casus 12')
  })

  it('that is empty is refused', async () => {
    expect((await t.post(paths.notes(sent.id), { notitie: '' }, { cookie: mo })).status).toBe(422)
  })
})
