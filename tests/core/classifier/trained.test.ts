import { describe, expect, test } from 'vitest'
import { shippedModel } from '../../../db/classifier.ts'
import { shippedTaxonomy } from '../../../db/taxonomy.ts'
import { classifyAll } from '../../../src/core/classifier/score.ts'
import { trainedClassifier } from '../../../src/core/classifier/trained.ts'

const model = shippedModel()
const classify = trainedClassifier(model, shippedTaxonomy)
const domainsOf = (title: string, text: string) => classify(title, text).domains.map(({ key }) => key)
const rank = (key: string, text: string) =>
  classifyAll(model, '', text).barriers.findIndex((barrier) => barrier.key === key)

describe('hard pairs of the taxonomy', () => {
  test.each([
    [
      'afbakening',
      'betaaltitel',
      'De gemeente zegt dat de verzekeraar dit moet betalen. De verzekeraar wijst terug naar de gemeente.',
    ],
    [
      'betaaltitel',
      'afbakening',
      'Voor dit overleg bestaat geen tarief. We kunnen het nergens declareren en doen het in eigen tijd.',
    ],
    [
      'tijdelijk',
      'betaaltitel',
      'De subsidie voor de pilot loopt af en er is geen structureel geld. Het project werkt goed maar stopt in december.',
    ],
    [
      'contract',
      'kleine_partij',
      'Het omzetplafond van de verzekeraar is bereikt. Het tarief is niet kostendekkend en we nemen niemand meer aan.',
    ],
    [
      'kleine_partij',
      'contract',
      'Wij zijn te klein voor de aanbesteding. Alleen grote aanbieders met een hoge omzet mogen inschrijven, wij mogen onderaannemer worden.',
    ],
    [
      'gegevens',
      'administratie',
      'De systemen sluiten niet op elkaar aan en het dossier mogen we zonder toestemming niet inzien.',
    ],
    [
      'administratie',
      'gegevens',
      'Voor elke gemeente een eigen formulier en een eigen verantwoording. Al dat papierwerk moet elk jaar opnieuw.',
    ],
    [
      'eigenbijdrage',
      'betaaltitel',
      'Door het eigen risico haken mensen af. Zij kunnen het niet betalen en stellen de behandeling uit.',
    ],
    [
      'overgang',
      'niet_combineren',
      'Toen zij achttien werd stopte de hulp. Haar vaste begeleider moest weg en alles begint opnieuw.',
    ],
    [
      'regio',
      'contract',
      'In de ene gemeente krijg je een traplift, in de buurgemeente niet. Het hangt af van je postcode.',
    ],
    [
      'baten_elders',
      'eigenbelang',
      'Wij betalen als gemeente, maar de besparing komt terecht bij de zorgverzekeraar. Die investeert niet mee.',
    ],
    [
      'intern',
      'eigenbelang',
      'De afdeling heeft een eigen budget en de manager maakt door de productienorm geen uren vrij.',
    ],
  ])('%s before %s', (more, less, text) => {
    expect(rank(more, text)).toBeLessThan(rank(less, text))
    expect(rank(more, text)).toBeLessThan(3)
  })
})

describe('how people write', () => {
  const title = 'Wie betaalt de nachtzorg?'
  const story =
    'De gemeente wijst naar het zorgkantoor en het zorgkantoor zegt dat de zorgverzekeraar aan zet is. Niemand betaalt de nachtzorg voor mensen met dementie.'

  test('in capitals makes no difference', () => {
    expect(classifyAll(model, title.toUpperCase(), story.toUpperCase())).toEqual(
      classifyAll(model, title, story),
    )
  })

  test('with diacritics makes no difference', () => {
    const plain = classifyAll(model, '', 'De client krijgt een financiele beschikking van de gemeente.')
    expect(classifyAll(model, '', 'De cliënt krijgt een financiële beschikking van de gemeente.')).toEqual(
      plain,
    )
  })

  test('as HTML makes no difference', () => {
    const html = `<p>${story.replace('zorgkantoor', '<b>zorgkantoor</b>')}</p>`
    expect(classifyAll(model, title, html)).toEqual(classifyAll(model, title, story))
  })

  test('with typos it still recognises the domains', () => {
    const typos =
      'De zorgverzekerar weigert de wijkverplegging en de gemeeente wil de huishoudellijke hulp en de scootmobiel ook niet betaalen.'
    expect(domainsOf('wie betaald dit', typos)).toEqual(expect.arrayContaining(['zvw', 'wmo']))
  })

  test('in compounds nobody wrote before', () => {
    expect(
      domainsOf('', 'De zorgverzekeraarskoepel en de huisartsenkring willen dit niet voor patiënten.'),
    ).toContain('zvw')
    expect(
      domainsOf(
        '',
        'De gemeenteambtenaar van het wijkteam gaf geen Wmo-beschikking voor de scootmobielstalling.',
      ),
    ).toContain('wmo')
  })
})
