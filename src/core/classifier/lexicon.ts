import { barrierConcepts } from './lexicon-barriers.ts'
import { commonConcepts } from './lexicon-common.ts'
import { domainConcepts } from './lexicon-domains.ts'
import { squeeze } from './stem.ts'
import { fold } from './words.ts'

/** One idea found in a text, by the words from `from` to `to` (both included). */
export type Found = { concept: number; from: number; to: number }

type Atom = { text: string; kind: 'whole' | 'start' | 'end' | 'inside'; forgiving: boolean }
type Phrase = { concept: number; steps: number[][] }

const gap = 3

/** Finds the ideas of the lexicon in a row of folded words. */
export type Lexicon = { names: readonly string[]; find: (forms: readonly string[]) => Found[] }

const kindOf = (pattern: string): Atom['kind'] => {
  if (pattern.startsWith('*')) return pattern.endsWith('*') ? 'inside' : 'end'
  return pattern.endsWith('*') ? 'start' : 'whole'
}

/** From this length on a doubled letter makes no difference; in short words it often makes another word. */
const forgivingFrom = 7

function atomOf(pattern: string): Atom {
  const text = fold(pattern.replaceAll('*', ''))
  const forgiving = text.length >= forgivingFrom
  return { text: forgiving ? squeeze(text) : text, kind: kindOf(pattern), forgiving }
}

function fits({ text, kind, forgiving }: Atom, exact: string, squeezed: string): boolean {
  const form = forgiving ? squeezed : exact
  if (kind === 'whole') return form === text
  if (kind === 'start') return form.startsWith(text)
  return kind === 'end' ? form.endsWith(text) : form.includes(text)
}

/** Builds the lexicon from its tables: every different pattern becomes one atom, a word is matched once. */
export function buildLexicon(): Lexicon {
  const names: string[] = []
  const atoms: Atom[] = []
  const ids = new Map<string, number>()
  const atom = (pattern: string) => {
    const known = ids.get(pattern)
    if (known !== undefined) return known
    ids.set(pattern, atoms.length)
    atoms.push(atomOf(pattern))
    return atoms.length - 1
  }
  const byFirst = new Map<number, Phrase[]>()
  for (const [name, patterns] of Object.entries({
    ...domainConcepts,
    ...barrierConcepts,
    ...commonConcepts,
  })) {
    const concept = names.push(name) - 1
    for (const pattern of patterns.split(',')) {
      // A hyphen splits words in the text, so it does here.
      const steps = pattern
        .trim()
        .replaceAll('-', ' ')
        .split(/\s+/)
        .map((step) => step.split('/').map(atom))
      for (const first of steps[0] ?? [])
        byFirst.set(first, [...(byFirst.get(first) ?? []), { concept, steps: steps.slice(1) }])
    }
  }
  const cache = new Map<string, number[]>()
  const atomsOf = (form: string) => {
    let found = cache.get(form)
    if (found) return found
    const squeezed = squeeze(form)
    found = atoms.flatMap((a, id) => (fits(a, form, squeezed) ? [id] : []))
    if (cache.size >= 20_000) cache.clear()
    cache.set(form, found)
    return found
  }
  return { names, find: (forms) => findPhrases(forms.map(atomsOf), byFirst) }
}

function findPhrases(row: readonly number[][], byFirst: ReadonlyMap<number, readonly Phrase[]>): Found[] {
  const found: Found[] = []
  row.forEach((atoms, from) => {
    for (const first of atoms) {
      for (const { concept, steps } of byFirst.get(first) ?? []) {
        const to = endOf(steps, row, from)
        if (to !== null) found.push({ concept, from, to })
      }
    }
  })
  return found
}

/** Where the rest of a phrase ends, each step at most `gap` words after the one before. */
function endOf(steps: readonly number[][], row: readonly number[][], from: number): number | null {
  let at = from
  for (const step of steps) {
    let next = at + 1
    while (next <= at + gap && !row[next]?.some((id) => step.includes(id))) next++
    if (next > at + gap) return null
    at = next
  }
  return at
}
