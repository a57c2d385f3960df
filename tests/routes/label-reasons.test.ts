import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { type Fields, wilma } from '../support/cast.ts'
import { classify } from '../support/database.ts'
import { textOf } from '../support/page.ts'

/** What the model suggests for Wilma's story. */
const { domains, barriers, version } = classify(wilma.titel, wilma.verhaal)

let t: TestApp
let cookie: string

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
})

async function dossier(fields: Fields = wilma) {
  const { id } = await sendReport(t, fields)
  const html = await (await t.get(paths.moderationReport(id), { cookie })).text()
  return { id, html, text: textOf(html) }
}

describe('in the dossier', () => {
  test('each suggestion says how sure the model was, by which words and in which version', async () => {
    const { text, html } = await dossier()
    for (const { p } of domains) expect(text).toContain(`${Math.round(p * 100)}% kans`)
    expect(text).toContain(`Versie: ${version}.`)
    expect(html).toMatch(/<mark class="mark--word">(?:<span[^>]*>[^<]*<\/span>)?zorgverzekeraar</)
  })

  test('a model that is not sure says so', async () => {
    const { text } = await dossier({
      ...wilma,
      titel: 'Hello from abroad',
      verhaal: 'We would like to have breakfast together with our clients in the neighbourhood house.',
    })
    expect(text.match(/Weet ik niet: het model is niet zeker genoeg\./g)).toHaveLength(2)
  })

  test('what the reporter said of a suggestion, and the ways that may fit with their years', async () => {
    const [refused] = domains
    const { html, text } = await dossier({
      ...wilma,
      domeinen: ['overig'],
      kloptNiet: `domeinen:${refused?.key}`,
    })
    expect(text).toContain('melder: klopt niet')
    expect(text).toContain('Misschien kan het al')
    expect(html.match(/suggestions__way"/g)?.length).toBeLessThanOrEqual(3)
  })

  test('a pair that is easily confused is told apart in the words of the taxonomy', async () => {
    const { text } = await dossier({ ...wilma, barrieres: ['betaaltitel'] })
    expect(barriers[0]?.key).toBe('afbakening')
    const why = t.services.taxonomy.barrier
      .get('betaaltitel')
      ?.not.find(({ key }) => key === 'afbakening')?.why
    expect(text).toContain('De melder koos “Er is geen betaling voor dit werk”, het model denkt aan')
    expect(text).toContain(why)
    expect((await dossier()).text).not.toContain('De melder koos “')
  })

  test('the sender’s text stays text', async () => {
    const { html } = await dossier({ ...wilma, verhaal: `${wilma.verhaal} <script>alert(1)</script>` })
    expect(html).not.toContain('<script>alert')
  })
})
