import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { faultsOf } from '../fuzz/answer-faults.ts'
import { linksOf } from '../fuzz/forms.ts'
import { tagsOf } from '../fuzz/html-tokens.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { signInFor, solving } from '../support/asked.ts'
import { breakfast } from '../support/bottlenecks.ts'
import { joris } from '../support/cast.ts'
import { parseCsv, withoutGuard } from '../support/csv.ts'
import { sayAlso } from '../support/endorsements.ts'
import { filledIn } from '../support/page.ts'
import { sheetOf } from '../support/xlsx.ts'
import { type Element, parseXml } from '../support/xml.ts'

/** Publishes a casus, a knelpunt, an instantie and its answer of which every free text is these words. */
async function publishedWith(words: string): Promise<{ t: TestApp; moderator: string; token: string }> {
  const t = await freshApp({}, { mail: { send: async () => null } })
  const [moderator, beheerder] = [await signIn(t), await signIn(t, 'beheerder', 'bea')]
  const must = async (status: number, answer: Promise<Response>) => {
    const given = await answer
    if (given.status !== status) throw new Error(`${given.status}: ${(await given.text()).slice(0, 3000)}`)
    return given
  }
  const story = `${words} Een team wil samen ontbijten in het buurthuis.`
  const texts = { titel: words, verhaal: story, viaPartij: words, toelichting: story, weerwoord: story }
  const { id, token } = await sendReport(t, { ...joris, titel: words, verhaal: story, viaPartij: words })
  await must(
    303,
    decideOn(t, id, { ...texts, barriere: 'kleine_partij', magOpenbaar: Object.keys(texts) }, moderator),
  )
  const organisation = {
    naam: words,
    soort: 'vng',
    regio: '',
    website: 'https://vng.nl/',
    maildomein: 'vng.nl',
    mail: '',
    termijn: '',
  }
  const added = await must(303, t.post(paths.managedOrganisations, organisation, { cookie: beheerder }))
  const key = /\/instanties\/([^?]+)/.exec(added.headers.get('Location') ?? '')?.[1] ?? ''
  const knelpunt = {
    ...breakfast,
    titel: words,
    samenvatting: story,
    vraag: story,
    artikel: words,
    casus: ['1'],
  }
  await must(
    303,
    t.post(
      paths.managedBottlenecks,
      { ...knelpunt, magOpenbaar: Object.keys(knelpunt) },
      { cookie: moderator },
    ),
  )
  const version = async (path: string, cookie: string) =>
    filledIn(await (await t.get(path, { cookie })).text())['versie']?.[0] ?? ''
  const own = paths.managedBottleneck(1)
  const question = { versie: await version(own, moderator), instantie: key, nagekeken: 'ja' }
  await must(303, t.post(paths.bottleneckQuestions(1), question, { cookie: moderator }))
  const vera = await signInFor(t, key, 'vera@vng.nl')
  const answer = {
    ...solving,
    tekst: story,
    sleutel: crypto.randomUUID(),
    versie: await version(paths.askedBottleneck(1), vera),
  }
  await must(303, t.post(paths.ownResponses(1), { ...answer, magOpenbaar: ['tekst'] }, { cookie: vera }))
  await sayAlso(t, paths.endorseCase(1), { context: words })
  const review = await (await t.get(paths.endorsementReview, { cookie: moderator })).text()
  const decision = /action="(\/beheer\/wij-ook\/[^"]+)"/.exec(review)?.[1] ?? ''
  await must(303, t.post(decision, { besluit: 'getoond' }, { cookie: moderator }))
  return { t, moderator, token }
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

const textsIn = (element: Element): string[] => [
  element.text,
  ...Object.values(element.attributes),
  ...element.children.flatMap(textsIn),
]

/** Every text in an answer as its reader reads it. */
async function readings(answer: Response): Promise<string[]> {
  const type = answer.headers.get('Content-Type') ?? ''
  if (type.includes('spreadsheet'))
    return (await sheetOf(new Uint8Array(await answer.arrayBuffer()))).flat().map(String)
  const text = await answer.text()
  if (type.startsWith('text/html'))
    return tagsOf(text).flatMap((tag) => [tag.text, ...tag.attributes.map(([, value]) => value)])
  if (type.includes('jsonl'))
    return text
      .trimEnd()
      .split('\n')
      .flatMap((line) => stringsIn(JSON.parse(line)))
  if (/json\b/.test(type)) return stringsIn(JSON.parse(text))
  if (/xml\b/.test(type)) return textsIn(parseXml(text))
  if (!type.startsWith('text/csv')) return [text]
  const csv = text.replace(/^\uFEFF/, '')
  return parseCsv(csv, csv.split('\r\n', 1)[0]?.includes(';') ? ';' : ',')
    .flat()
    .map(withoutGuard)
}

/** Where all of that can be read, and how many of its texts at least. */
const representations: [string, number][] = [
  [paths.case(1), 5],
  [paths.cases(), 1],
  [paths.caseFile('.csv'), 4],
  [paths.caseFile('-excel.csv'), 4],
  [paths.caseFile('.xlsx'), 4],
  [paths.caseFile('.json'), 4],
  [paths.caseFile('.jsonl'), 4],
  [paths.caseFile('.atom'), 2],
  [paths.api.case(1), 4],
  [paths.api.cases, 4],
  [paths.api.bottlenecks, 1],
  [paths.api.responses, 1],
  [paths.bottlenecks(), 1],
  [paths.bottlenecksFeed(), 1],
  [paths.organisations, 1],
]

const elsewhere = [
  paths.home,
  paths.overview,
  paths.patterns,
  paths.brief(),
  paths.data,
  paths.catalogue,
  paths.catalogueTurtle,
  paths.sitemap,
  paths.moderationLog,
  paths.csvMetadata,
  paths.api.bodies,
  paths.api.counts,
]

const smooth = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

test.each([
  ['tags', '<b onclick=x>&amp;</b><script>zqxfz()</script>"><img src=x onerror=zqxfz>'],
  ['the end of a script, a comment and CDATA', '</script><!-- ]]> zqxfz -->'],
  ['quotes', `" ' \` zqxfz" onmouseover="x`],
  ['a formula', '=HYPERLINK("http://zqxfz.example";"klik")'],
  ['a formula after a space that is none', '\u00A0+SUM(1+1)*cmd|zqxfz'],
  ['a formula in wide signs', '＝1+1;zqxfz'],
  ['signs of CSV and JSON', '";,zqxfz\\u0022\\n\\'],
  // Marks of direction and of no width are taken out when they come in (src/core/pasted-text.ts).
  ['marks and faces', 'zqxfz e\u0301\u0301 👩‍👩‍👧'],
  ['a path and a header', '../../zqxfz%0d%0aSet-Cookie: x=y'],
  ['a template', '${zqxfz} {{zqxfz}} <%= zqxfz %>'],
  ['names of objects', '__proto__ constructor zqxfz'],
])('%s come whole through every representation', async (_, words) => {
  const { t, moderator, token } = await publishedWith(words)
  const publicUrl = t.services.config.publicUrl
  const open = async (path: string, cookie = '') => {
    const answer = await t.get(path, cookie ? { cookie } : {})
    const faults = await faultsOf(answer.clone(), { path: path.split('?', 1)[0] ?? '', publicUrl })
    expect(faults, path).toEqual([])
    return answer
  }
  for (const [path, most] of representations) {
    const found = (await readings(await open(path))).filter((text) => smooth(text).includes(smooth(words)))
    expect(found.length, path).toBeGreaterThanOrEqual(most)
  }
  for (const path of [...elsewhere, paths.followUp(token)]) await open(path)
  // What the lists lead to, under whatever name the words were given.
  const lists = [paths.bottlenecks(), paths.organisations, paths.case(1)]
  const links = new Set<string>()
  for (const path of lists) for (const link of linksOf(await (await t.get(path)).text())) links.add(link)
  for (const path of [...links].filter((link) => /^\/(knelpunten|instanties|patronen)\//.test(link))) {
    await open(path)
    if (/^\/(knelpunten|instanties)\/[^/?]+$/.test(path)) await open(`${path}.atom`)
  }
  for (const path of [
    paths.moderation,
    paths.managedBottlenecks,
    paths.managedBottleneck(1),
    paths.promises,
    paths.endorsementReview,
  ])
    await open(path, moderator)
  expect(t.log).toEqual([])
})
