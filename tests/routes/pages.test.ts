import { describe, expect, test } from 'vitest'
import { decideOn, freshApp, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'
import { taxonomy } from '../support/taxonomy.ts'

const texts: [string, string][] = [
  ['/', 'Loopt goede zorg vast'],
  ['/over', 'Over de Schottenmelder'],
  ['/hoe-werkt-het', 'Hoe werkt het?'],
  ['/vragen', 'Vragen en antwoorden'],
  ['/woorden', 'Uitleg van woorden'],
  ['/contact', 'Contact'],
  ['/colofon', 'Colofon'],
  ['/algoritme', 'Het algoritme achter de suggesties'],
  ['/privacy', 'Privacyverklaring'],
  ['/toegankelijkheid', 'Toegankelijkheidsverklaring'],
  ['/kwetsbaarheid-melden', 'Kwetsbaarheid melden'],
  ['/data', 'Open data en API'],
  ['/data/kolommen', 'Uitleg van de kolommen'],
  ['/wegwijzers', 'Wegwijzers'],
]

test.each(texts)('%s is there: “%s”', async (path, heading) => {
  const t = await freshApp()
  const answer = await t.get(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/html; charset=utf-8$/i)
  expect(answer.headers.getSetCookie()).toEqual([])
  expect(textOf(/<h1[\s\S]*?<\/h1>/.exec(await answer.text())?.[0] ?? '')).toContain(heading)
})

test.each(texts.slice(1))('%s/ with a slash behind it is not', async (path) => {
  const t = await freshApp()
  expect((await t.get(`${path}/`)).status).toBe(404)
})

test('every link on every page leads somewhere', async () => {
  const t = await freshApp({ data: 'demo' })
  const seen = new Map<string, number>()
  const ids = new Map<string, Set<string>>()
  const open = async (path: string) => {
    const answer = await t.get(path)
    const html = await answer.text()
    seen.set(path, answer.status)
    ids.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')))
    return [...html.matchAll(/<a [^>]*href="(\/[^"]*|#[^"]*)"/g)].map(([, href]) =>
      (href ?? '').replaceAll('&amp;', '&'),
    )
  }
  for (const [path] of [...texts, ['/melden'], ['/aanmelden'], ['/casussen/1']])
    for (const href of await open(path ?? '/')) {
      const [page = '', id] = href.startsWith('#') ? [path, href.slice(1)] : href.split('#')
      if (page && !seen.has(page)) await open(page)
      if (page && id)
        expect(`${page}#${[...(ids.get(page) ?? [])].includes(id) ? id : 'missing'}`).toBe(`${page}#${id}`)
    }
  expect(seen.size).toBeGreaterThan(15)
  expect([...seen].filter(([, status]) => status !== 200)).toEqual([])
})

describe('home', () => {
  test('shows the three newest casussen and how many there are', async () => {
    const t = await freshApp({ data: 'demo' })
    const html = await (await t.get('/')).text()
    expect(html.match(/class="case-card"/g)).toHaveLength(3)
    const all = textOf(await (await t.get('/casussen')).text())
    expect(textOf(html)).toContain(`Bekijk alle ${/(\d+) casussen/.exec(all)?.[1]} casussen`)
  })

  test('of an empty register invites', async () => {
    const t = await freshApp()
    expect(textOf(await (await t.get('/')).text())).toContain('Die van jou kan de eerste zijn')
  })

  test('follows what is published', async () => {
    const t = await freshApp()
    const etag = (await t.get('/')).headers.get('ETag') ?? ''
    const { id } = await sendReport(t, wilma)
    expect((await t.get('/', { headers: { 'If-None-Match': etag } })).status).toBe(304)
    await decideOn(t, id, {}, await signIn(t))
    const changed = await t.get('/', { headers: { 'If-None-Match': etag } })
    expect(changed.status).toBe(200)
    expect(textOf(await changed.text())).toContain(wilma.titel)
  })
})

describe('signposts', () => {
  test('each stands there once, with its year, its source and its caution', async () => {
    const t = await freshApp()
    const html = await (await t.get('/wegwijzers')).text()
    const articles = [...html.matchAll(/<article class="signpost" id="([^"]+)"[\s\S]*?<\/article>/g)]
    expect(articles.map(([, id]) => id ?? '').toSorted()).toEqual(
      taxonomy.signposts.map((s) => s.key).toSorted(),
    )
    for (const [article, key] of articles) {
      const signpost = taxonomy.signpost.get(key ?? '')
      const text = textOf(article)
      const plain = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim()
      expect(text).toContain(plain(signpost?.name))
      expect(text).toContain(plain(signpost?.caution))
      expect(text).toContain(
        signpost?.source_year ? `Bron uit ${signpost.source_year}` : 'Jaar van de bron onbekend',
      )
      if (signpost?.source_url)
        expect(article).toContain(`href="${signpost.source_url.replaceAll('&', '&amp;')}"`)
    }
  })

  test('each kind of barrier has its heading, also without a way', async () => {
    const t = await freshApp()
    const html = await (await t.get('/wegwijzers')).text()
    for (const { key } of taxonomy.barriers) expect(html).toContain(`id="barriere-${key}"`)
    expect(html.match(/Hiervoor kennen we nog geen weg/g)).toHaveLength(taxonomy.no_known_signpost.length)
  })
})

test('a demo says that it is one, on every page', async () => {
  const t = await freshApp({ data: 'demo' })
  for (const [path] of texts) expect(textOf(await (await t.get(path)).text())).toMatch(/verzonnen|voorbeeld/i)
  const real = await freshApp()
  expect(textOf(await (await real.get('/overzicht')).text())).not.toMatch(/verzonnen/i)
})
