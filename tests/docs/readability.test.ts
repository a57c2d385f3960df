import { readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { everyGetPage } from '../support/get-pages.ts'
import { type Readability, measure, sentencesOf, syllables } from './readability.ts'
import { dataTexts, runningText, takingOut } from './running-text.ts'
import { sourcesWithTexts, textsOf } from './source-texts.ts'
import { knownWords } from './known-words.ts'

/** Why these: docs/glossary.md. */
const limits = { score: 65, wordsPerSentence: 12, longest: 22, longWords: 10, passive: 10 }
/** Of fewer words a mean says nothing; the longest sentence is looked at anyhow. */
const fewestWords = 60

function faultsOf({ words, longest, ...means }: Readability): string[] {
  const tooLong = longest.words > limits.longest ? [`${longest.words} words: ${longest.sentence}`] : []
  if (words < fewestWords) return tooLong
  const { score, wordsPerSentence, longWords, passive } = means
  const rounded = (n: number) => n.toFixed(1)
  return [
    ...tooLong,
    ...(score < limits.score ? [`score ${rounded(score)}`] : []),
    ...(wordsPerSentence > limits.wordsPerSentence ? [`${rounded(wordsPerSentence)} words a sentence`] : []),
    ...(longWords > limits.longWords ? [`${rounded(longWords)} % long words`] : []),
    ...(passive > limits.passive ? [`${rounded(passive)} % passive`] : []),
  ]
}

describe('the measure', () => {
  test.each([
    ['zorg', 1],
    ['casus', 2],
    ['melding', 2],
    ['gemeente', 3],
    ['ideeën', 3],
    ['draaien', 2],
    ['nieuwe', 2],
    ['coördinatie', 5],
    ['zorgverzekeraar', 5],
    ['organisatie', 5],
    ['financiering', 4],
    ['cliënt', 2],
    ['Wlz', 1],
    ['VNG', 1],
  ])('%s has %i syllables', (word, count) => expect(syllables(word)).toBe(count))

  test('splits sentences, not addresses and abbreviations', () => {
    expect(
      sentencesOf(
        'Kijk op schottenmelder.example/data. Dat kan nu al! (Of later.) Zie bijv. art. 3 van de wet.',
      ),
    ).toHaveLength(3)
  })

  const easy =
    'Loopt je plan vast op geld of regels? Vertel het ons. Je hoeft je naam niet te geven. Een moderator leest wat je ' +
    'schrijft. Die haalt weg wat zegt wie iemand is. Daarna staat je verhaal op de site. Je krijgt een nummer en een ' +
    'eigen link. Met die link zie je wat er gebeurt. Wil je stoppen? Dan haal je je melding weg. Dat kan altijd.'
  const hard =
    'De betrokken uitvoeringsorganisaties worden geacht gezamenlijk verantwoordelijkheid te dragen voor de ' +
    'totstandkoming van domeinoverstijgende samenwerkingsafspraken, waarbij de bekostigingssystematiek dusdanig wordt ' +
    'ingericht dat afwentelingsmechanismen zoveel mogelijk worden voorkomen. Daarenboven dient de verantwoording over ' +
    'de doelmatigheid van de ingezette financieringsinstrumenten te worden vormgegeven conform de vigerende ' +
    'kwaliteitskaders, onverminderd de toezichthoudende bevoegdheden van de Nederlandse Zorgautoriteit.'

  test('passes a text at B1', () => {
    const found = measure([easy])
    expect(faultsOf(found)).toEqual([])
    expect(found.words).toBeGreaterThan(fewestWords)
    expect(found.score).toBeGreaterThan(90)
  })

  test('fails a text at C1 on every count', () => {
    const found = measure([hard, hard])
    expect(found.score).toBeLessThan(0)
    expect(faultsOf(found)).toHaveLength(5)
  })

  test('a long word that is known is no hard one', () => {
    const text = 'De Zorgverzekeringswet betaalt dit niet.'
    expect(measure([text], new Set(['zorgverzekeringswet'])).score).toBeGreaterThan(
      measure([text]).score + 50,
    )
    expect(knownWords.has('zorgverzekeringswet')).toBe(true)
    expect(knownWords.size).toBeLessThan(60)
  })
})

describe('pages', () => {
  const found: { address: string; texts: string[] }[] = []

  beforeAll(async () => {
    const { t, pages } = await everyGetPage()
    const takeOut = takingOut(await dataTexts(t.db))
    const unique = new Map(pages.map((page) => [`${page.path} ${page.cookie ?? ''}`, page]))
    for (const { path, cookie } of unique.values()) {
      const answer = await t.get(path, cookie === undefined ? {} : { cookie })
      const html = await answer.text()
      if (html.includes('<main'))
        found.push({ address: path, texts: runningText(html).map(takeOut).filter(Boolean) })
    }
  }, 120_000)

  test('are there, with text of ours and without what others wrote', () => {
    expect(found.length).toBeGreaterThan(80)
    const home = found.find(({ address }) => address === '/')?.texts.join(' ') ?? ''
    expect(home).toContain('Elke wet heeft een eigen betaler en eigen regels.')
    expect(measure(found.flatMap(({ texts }) => texts)).words).toBeGreaterThan(10_000)
    const story = found.find(({ address }) => address === '/casussen/1')?.texts ?? []
    expect(measure(story).words).toBeLessThan(200)
  })

  test('read at B1', () => {
    const faults = found.flatMap(({ address, texts }) =>
      faultsOf(measure(texts, knownWords)).map((fault) => `${address}: ${fault}`),
    )
    expect(faults).toEqual([])
  })
})

test.each(readdirSync('docs/letters').filter((name) => name.endsWith('.txt')))(
  'the letter %s reads at B1',
  (name) => {
    const paragraphs = readFileSync(`docs/letters/${name}`, 'utf8').split('\n\n').slice(1)
    const texts = paragraphs.map((lines) => lines.replaceAll('\n', ' ').replace(/^-- /, ''))
    const found = measure(texts, knownWords)
    expect(found.words).toBeGreaterThan(25)
    expect(faultsOf(found)).toEqual([])
  },
)

describe('texts that no page shows at first', () => {
  // Parts of pages are joined from pieces; a piece that is a sentence starts with a capital and ends with a stop.
  const whole = /^(?:…|\p{Lu}).*[.?!…]$/su

  test.each(sourcesWithTexts)('%s has no sentence that is too long', (file) => {
    const texts = textsOf(readFileSync(file, 'utf8')).map((text) => text.trim())
    const { longest } = measure(texts.filter((text) => whole.test(text)))
    expect(longest.words, longest.sentence).toBeLessThanOrEqual(limits.longest)
  })

  test.each(['src/core', 'src/routes', 'src/http', 'static'])('what %s says reads at B1', (folder) => {
    const texts = sourcesWithTexts
      .filter((file) => file.startsWith(folder))
      .flatMap((file) => textsOf(readFileSync(file, 'utf8')))
    expect(
      faultsOf(
        measure(
          texts.filter((text) => whole.test(text)),
          knownWords,
        ),
      ),
    ).toEqual([])
  })
})
