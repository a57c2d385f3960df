import { expect, test } from 'vitest'
import { agreementWindow } from '../../src/core/agreement.ts'
import { termReach } from '../../src/core/typical-terms.ts'
import { everyGetPage, missedRoutes } from '../support/get-pages.ts'

const { t, pages } = await everyGetPage()

const named = pages.map((page) => {
  const name = page.path.replace(/[A-Za-z0-9_-]{32,}/, '…')
  return [page.more ? `${name} ${page.more}` : name, page] as const
})

test('every page there is stands in the list', () => {
  expect(missedRoutes(t, pages)).toEqual([])
})

test.each(named)('%s takes at most two round trips and few rows', async (_, page) => {
  Object.assign(t.db.traffic, { roundTrips: 0, rowsRead: 0 })
  const { path, cookie, status = 200 } = page
  const answer = await t.get(path, cookie ? { cookie } : {})
  expect(answer.status).toBe(status)
  expect(t.db.traffic.roundTrips).toBeLessThanOrEqual(mostTrips(page.route))
  expect(t.db.traffic.rowsRead).toBeLessThanOrEqual(mostRows(page.route))
})

/**
 * Two for every page. Changing the taxonomy reads whole versions, a few times a year, by a beheerder; what is similar
 * can only be asked when the melding was read, and comes after its page.
 */
function mostTrips(route: string): number {
  if (route.startsWith('/beheer/indeling')) return 6
  return route.endsWith('/gelijkenissen') ? 4 : 2
}

/** What a page shows, times the handful of rows that one casus or melding is made of. */
function mostRows(route: string): number {
  if (route === '/api/v1/casussen') return 51 * 16
  // The casussen, and a number beside each option of the form.
  if (route === '/casussen') return 21 * 16 + 400
  if (route === '/casussen.atom') return 51 * 16
  // A page of a file, of which more follow while it is read.
  if (/^\/casussen(-excel)?\./.test(route)) return 501 * 16
  if (route === '/api/v1/tellingen') return 46 * 14 + 1
  // Patterns for the matrix and again for what stands out, and some hundreds of other values.
  if (route === '/overzicht') return 2 * 46 * 14 + 500
  if (route === '/brief') return 46 * 14 + 200
  if (route === '/patronen') return 46 * 14 + 5
  // Beside its numbers the words of its newest cases, and of others to compare with.
  if (route.startsWith('/patronen/')) return 300 + termReach.own + termReach.others
  if (route.startsWith('/regios')) return 300
  // One row a casus, for as many as are looked back on.
  if (route === '/algoritme') return agreementWindow.decisions
  // A part of the addresses, of which more follow while it is read.
  if (route === '/sitemap.xml') return 501 + 100
  if (route === '/beheer/toestand') return agreementWindow.decisions + 60
  if (route.startsWith('/beheer/indeling')) return 3000
  // As many cases as are compared to propose what to bundle.
  if (route === '/beheer/knelpunten') return 400
  if (route === '/beheer') return 100
  if (route.endsWith('/gelijkenissen')) return 350
  return 60
}

test('what needs no database asks it nothing', async () => {
  for (const path of ['/over', '/privacy', '/toegankelijkheid', '/data/kolommen', '/aanmelden', '/nergens']) {
    Object.assign(t.db.traffic, { roundTrips: 0 })
    await t.get(path)
    expect(`${path} ${t.db.traffic.roundTrips}`).toBe(`${path} 0`)
  }
})

test('a visitor costs one round trip, who is signed in one more', async () => {
  const trips = async (cookie?: string) => {
    Object.assign(t.db.traffic, { roundTrips: 0 })
    await t.get('/casussen', cookie ? { cookie } : {})
    return t.db.traffic.roundTrips
  }
  const cookie = pages.find((page) => page.cookie)?.cookie
  expect([await trips(), await trips(cookie)]).toEqual([1, 2])
})
