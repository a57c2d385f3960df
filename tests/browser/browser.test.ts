import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { type Server, type ServerResponse, createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PageOptions, screenshot, withPage } from './browser.ts'

const strict = "default-src 'self'"

const pages: Record<string, (answer: ServerResponse) => void> = {
  '/quiet': (answer) =>
    answer.end('<!doctype html><title>Stil</title><link rel="icon" href="/icon"><h1>Hallo</h1>'),
  '/icon': (answer) => answer.writeHead(204).end(),
  '/refused': (answer) =>
    answer.writeHead(422).end('<link rel="icon" href="/icon"><h1>Vul een titel in</h1>'),
  '/elsewhere': (answer) =>
    answer.end('<link rel="icon" href="/icon"><img src="http://127.0.0.1:9/pixel.gif">'),
  '/inline': (answer) =>
    answer.setHeader('content-security-policy', strict).end('<script>document.title = 1</script>'),
  '/styled': (answer) =>
    answer.setHeader('content-security-policy', strict).end('<p style="color: red">rood</p>'),
  '/logs': (answer) => answer.end('<script>console.error("stuk")</script>'),
  '/throws': (answer) => answer.end('<script>throw new Error("kapot")</script>'),
  '/lacking': (answer) => answer.end('<link rel="stylesheet" href="/weg.css">'),
  '/broken': (answer) => answer.writeHead(500).end('fout'),
}

let server: Server
let baseURL = ''

beforeAll(async () => {
  server = createServer((request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    const page = pages[request.url ?? '']
    if (page) page(answer)
    else answer.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  baseURL = `http://127.0.0.1:${address.port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const visit = (path: string, options: Partial<PageOptions> = {}) =>
  withPage({ baseURL, ...options }, async (page) => void (await page.goto(path, { waitUntil: 'load' })))

describe('withPage', () => {
  test.each(['/quiet', '/refused'])('has no complaint about %s', (path) => visit(path))

  test.each([
    ['/elsewhere', /request to elsewhere: http:\/\/127\.0\.0\.1:9\/pixel\.gif/],
    ['/inline', /script-src.* blocked inline/],
    ['/styled', /style-src.* blocked inline/],
    ['/logs', /console error: stuk/],
    ['/throws', /page error: kapot/],
    ['/lacking', /stylesheet answered 404/],
    ['/broken', /document answered 500/],
  ])('fails after %s', async (path, complaint) => {
    await expect(visit(path)).rejects.toThrow(complaint)
  })

  test('sees a CSP violation without JavaScript too', async () => {
    await expect(visit('/styled', { javaScript: false })).rejects.toThrow(/Content Security Policy|style-src/)
  })

  test('lets a journey pass that is about the complaint', () =>
    visit('/broken', { expected: /answered 500/ }))

  test('keeps the failure of the journey itself in front', async () => {
    const run = withPage({ baseURL }, async (page) => {
      await page.goto('/logs')
      throw new Error('own failure')
    })
    await expect(run).rejects.toThrow(/^own failure\n[\s\S]*console error: stuk/)
  })

  test('gives a Dutch visitor the width of a phone', () =>
    withPage({ baseURL, width: 390 }, async (page) => {
      await page.goto('/quiet')
      expect(await page.evaluate(() => [innerWidth, navigator.language])).toEqual([390, 'nl-NL'])
    }))

  test('photographs a page', async () => {
    const name = `photograph-${process.pid}`
    await withPage({ baseURL }, async (page) => {
      await page.goto('/quiet')
      await screenshot(page, name)
    })
    expect(existsSync(`tests/output/${name}.png`)).toBe(true)
    rmSync(`tests/output/${name}.png`)
  })
})
