import { paths } from '../../paths.ts'

const twoFilters = { schot: 'zvw-wmo', soort: 'initiatief' }
const threeFilters = { ...twoFilters, uitkomst: 'knelpunt' }
const search = (zoek: string) => paths.cases({}, { zoek })
const counts = (query: string) => `${paths.api.counts}?${query}`

/** What is asked for, and how the figures call it. */
export const benchPages: readonly (readonly [string, string])[] = [
  ['overview', paths.overview],
  ['overview, 1 filter', paths.overviewOf({ regio: 'twente' })],
  ['overview, 2 filters', paths.overviewOf(twoFilters)],
  ['overview, 3 filters', paths.overviewOf(threeFilters)],
  ['pattern', paths.pattern('zvw-wmo', 'afbakening')],
  ['region', paths.region('twente')],
  ['list', paths.cases()],
  ['list, 1 filter', paths.cases({ regio: 'twente' })],
  ['list, pattern', paths.cases({ schot: 'zvw-wmo', barriere: 'afbakening' })],
  ['list, 2 filters', paths.cases(twoFilters)],
  ['list, 3 filters', paths.cases(threeFilters)],
  ['list, months and 1 filter', paths.cases({ regio: 'twente', vanaf: '2026-01' })],
  ['case', paths.case(4321)],
  ['counts, per pattern', paths.api.counts],
  ['counts, 1 filter', counts('regio=twente')],
  ['counts, 2 filters', counts('schot=zvw-wmo&soort=initiatief')],
  ['counts, 3 filters', counts('schot=zvw-wmo&soort=initiatief&uitkomst=knelpunt')],
  ['counts, two axes', counts('per=regio,maand')],
]

/** Words that half of the cases hold, words that a handful hold, several at once, and one that none holds. */
export const benchSearches: readonly (readonly [string, string])[] = [
  ['search, frequent word', search('zorg')],
  ['search, two frequent words', search('gemeente verzekeraar')],
  ['search, four frequent words', search('wie betaalt de wijkverpleging')],
  ['search, rare word', search('dagbesteding boerderij')],
  ['search, one rare word', search('tolk')],
  ['search, no such word', search('xylofoonbouwer')],
  ['search, within a region', paths.cases({ regio: 'twente' }, { zoek: 'zorg' })],
]

/** The pages that a visitor of the free plan of Workers must get within its limit, after what passing on costs. */
export const workerPages: readonly (readonly [string, string])[] = [
  ['nothing but an answer', paths.health],
  ['home', paths.home],
  ['form', paths.report],
  ['overview', paths.overview],
  ['overview, 1 filter', paths.overviewOf({ regio: 'twente' })],
  ['list', paths.cases()],
  ['search', search('wijkverpleging')],
  ['case', paths.case(4321)],
  ['patterns', paths.patterns],
  ['pattern', paths.pattern('zvw-wmo', 'afbakening')],
  ['regions', paths.regions],
  ['region', paths.region('twente')],
  ['brief', paths.brief({ regio: 'twente' })],
  ['signposts', paths.signposts],
  ['data', paths.data],
  ['counts', paths.api.counts],
]
