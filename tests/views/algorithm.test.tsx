import { describe, expect, test } from 'vitest'
import { shippedModelCard } from '../../db/model-card.ts'
import {
  type Agreement,
  agreementOf,
  agreementWindow,
  fewestDecisions,
  type Judgement,
} from '../../src/core/agreement.ts'
import { intervalLevel, type ModelCard } from '../../src/core/model-card.ts'
import { AlgorithmPage } from '../../views/algorithm/show.tsx'
import { between, percent } from '../../views/algorithm/numbers.ts'
import { textOf } from '../support/page.ts'
import { taxonomy } from '../support/taxonomy.ts'

const assets = { styles: '', htmx: '', app: '', passkey: '', font: '', icon: '' }
const labels = { domain: ['wmo', 'zvw'], barrier: ['regio', 'contract'] }
const said = { domain: ['wmo'], barrier: ['regio'] }
const judgement: Judgement = { version: 'm', suggested: said, reporter: said, moderator: said }
const agreed = agreementOf(
  Array.from({ length: 12 }, () => judgement),
  labels,
)

const mainOf = (card: ModelCard, agreement: Agreement, demo = false): string => {
  const shell = { assets, demo, origin: 'https://register.example', path: '/algoritme', account: null }
  const html = String(<AlgorithmPage {...{ shell, card, agreement, taxonomy }} />)
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
}

/** What a reader sees, without version codes, dates and the texts of the taxonomy. */
const plainText = (main: string) =>
  textOf(
    main
      .replace(/<code[\s\S]*?<\/code>/g, '')
      .replace(/<dd[^>]*>\d+ [a-z]+ \d{4}<\/dd>/g, '')
      .replace(/<span class="figure-table__note">Wanneer[\s\S]*?<\/span>/g, ''),
  )

const numbersIn = (text: string): string[] =>
  text.match(/(?<![\p{L}\d])\d[\d.,]*%?/gu)?.map((n) => n.replace(/[.,]$/, '')) ?? []

/** The same record with every number in it a thousand larger. */
function larger<T>(value: T): T
function larger(value: unknown): unknown {
  if (typeof value === 'number') return value + 1000
  if (Array.isArray(value)) return value.map(larger)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, larger(one)]))
}

describe('no figure is typed by hand:', () => {
  const rules = [agreementWindow.decisions, agreementWindow.months].map(String)
  const fixed = new Set([...rules, percent(intervalLevel)])

  test('with every measured number a thousand larger no small one is left', () => {
    const text = plainText(mainOf(larger(shippedModelCard), larger(agreed)))
    const numbers = numbersIn(text)
    expect(numbers.length).toBeGreaterThan(200)
    const valueOf = (n: string) => Number(n.replaceAll('.', '').replace(',', '.').replace('%', ''))
    expect(numbers.filter((n) => !fixed.has(n) && valueOf(n) < 1000)).toEqual([])
  })

  test('what is measured stands there, with its interval', () => {
    const { real, recipe, labels: figures, readers } = shippedModelCard.measured
    const text = textOf(mainOf(shippedModelCard, agreed))
    const intervals = [
      ...[...figures.domain, ...figures.barrier].flatMap(({ precision, recall, f1 }) => [
        precision,
        recall,
        f1,
      ]),
      ...[real, recipe].flatMap((quality) => Object.values(quality)),
    ]
    for (const one of intervals) expect(text).toContain(`${percent(one.mean)} (${between(one)})`)
    for (const share of Object.values(readers)) expect(text).toContain(percent(share))
  })
})

describe('agreement', () => {
  test('of few decisions is not shown at all', () => {
    const few = agreementOf(
      Array.from({ length: fewestDecisions - 1 }, () => judgement),
      labels,
    )
    const text = textOf(mainOf(shippedModelCard, few))
    expect(text).toContain('nog te weinig besluiten')
    expect(text).not.toContain('Melder, model en moderator in')
  })

  test('names the labels there is too little of', () => {
    const text = textOf(mainOf(shippedModelCard, agreed))
    expect(text).toContain(`Melder, model en moderator in ${agreed.decisions} casussen`)
    expect(text).toContain(`Nog te weinig besluiten over: ${taxonomy.domain.get('zvw')?.label}.`)
  })

  test('says on a demo that it is an example', () => {
    expect(textOf(mainOf(shippedModelCard, agreed, true))).toContain(
      'De cijfers hieronder zijn dus ook een voorbeeld',
    )
    expect(textOf(mainOf(shippedModelCard, agreed))).not.toContain('voorbeeld.')
  })
})

test('has the fields of the Algoritmeregister', () => {
  const text = textOf(mainOf(shippedModelCard, agreed))
  for (const field of [
    'Naam',
    'Organisatie',
    'Korte omschrijving',
    'Thema',
    'Status',
    'Contact',
    'Doel en impact',
    'Afwegingen',
    'Menselijke tussenkomst',
    'Risicobeheer',
    'Wettelijke basis',
    'Gegevens',
    'Technische werking',
    'Leverancier',
    'Taal',
  ])
    expect(text).toContain(field)
})
