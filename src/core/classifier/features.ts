import { buildLexicon, type Lexicon } from './lexicon.ts'
import { commonConcepts } from './lexicon-common.ts'
import { stem } from './stem.ts'
import { type Word, words } from './words.ts'

/** Kinds of evidence. Each is scaled to the same length, so that none drowns the others. */
export const families = ['stem', 'title', 'near', 'idea', 'pair', 'common'] as const
export type Family = (typeof families)[number]

/** One thing seen in a text: how often (what stands in the title counts twice) and in which words. */
export type Feature = { family: Family; name: string; count: number; words: number[] }
export type Reading = { text: string; words: Word[]; features: Feature[] }

/** More than this of a text is not read: the answer would not change, the time would. */
const longest = 20_000
const titleWeight = 2
/** Words at most this far apart, in one sentence, are near each other. */
const reach = 3
const sentenceEnd = /[.!?;\n]/
// As many as a phrase of the lexicon may skip, so that none runs over the end of a sentence.
const pause = ['', '', '']

const lexicon: Lexicon = buildLexicon()

/** Groups of ideas about money; two in one text say more than each alone (a council and a child: Jeugdwet). */
const paired = new Set(
  'wlz zvw wmo gemeente jeugd wpg werk onderwijs forensisch wonen project eigen'.split(' '),
)
const groupOf = (idea: string) => idea.slice(0, idea.indexOf('_') < 0 ? idea.length : idea.indexOf('_'))

class Tally {
  readonly #seen = new Map<Family, Map<string, Feature>>(families.map((family) => [family, new Map()]))
  add(family: Family, name: string, count: number, at: readonly number[]) {
    const seen = this.#seen.get(family)
    const feature = seen?.get(name)
    if (!feature) seen?.set(name, { family, name, count, words: [...at] })
    else {
      feature.count += count
      feature.words.push(...at)
    }
  }
  get features() {
    return [...this.#seen.values()].flatMap((seen) => [...seen.values()])
  }
}

/** Reads a title and a story for everything the classifier can weigh. Offsets refer to title, newline, story. */
export function read(title: string, story: string): Reading {
  const text = `${title}\n${story}`
  const found = words(text.slice(0, longest))
  const tally = new Tally()
  found.forEach(({ form, start }, at) => {
    const inTitle = start < title.length
    const root = stem(form)
    const count = inTitle ? titleWeight : 1
    tally.add('stem', root, count, [at])
    if (inTitle) tally.add('title', root, 1, [at])
    for (let next = at + 1; next <= at + reach; next++) {
      const other = found[next]
      if (!other || endsBetween(found[next - 1], other, text)) break
      tally.add('near', together(root, stem(other.form)), count, [at, next])
    }
  })
  addIdeas(tally, found, text, title.length)
  return { text, words: found, features: tally.features }
}

const together = (a: string, b: string) => (a < b ? `${a}~${b}` : `${b}~${a}`)

const endsBetween = (one: Word | undefined, next: Word, text: string) =>
  one !== undefined && sentenceEnd.test(text.slice(one.end, next.start))

function addIdeas(tally: Tally, found: readonly Word[], text: string, titleEnd: number) {
  const forms: string[] = []
  const places: number[] = []
  found.forEach((word, at) => {
    if (endsBetween(found[at - 1], word, text)) {
      forms.push(...pause)
      places.push(at, at, at)
    }
    forms.push(word.form)
    places.push(at)
  })
  const groups = new Map<string, number>()
  for (const { concept, from, to } of lexicon.find(forms)) {
    const idea = lexicon.names[concept] ?? ''
    const first = places[from] ?? 0
    const last = places[to] ?? first
    const inTitle = (found[first]?.start ?? 0) < titleEnd
    tally.add(
      Object.hasOwn(commonConcepts, idea) ? 'common' : 'idea',
      idea,
      inTitle ? titleWeight : 1,
      first === last ? [first] : [first, last],
    )
    const group = groupOf(idea)
    if (paired.has(group) && !groups.has(group)) groups.set(group, first)
  }
  const present = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  present.forEach(([a, atA], i) => {
    for (const [b, atB] of present.slice(i + 1)) tally.add('pair', `${a}&${b}`, 1, [atA, atB])
  })
}
