import type { Taxonomy } from './taxonomy.ts'

/** The boundary of a case without any law (only project money, own payment or unknown). */
const NO_LAW = 'overig'

/** Domains in the fixed order of the taxonomy, known ones only (also retired), each once. */
export const inOrder = (domains: readonly string[], taxonomy: Taxonomy): string[] =>
  taxonomy.known.domains.map((d) => d.key).filter((key) => domains.includes(key))

/** All unordered pairs of the laws of a case: none gives `overig`, one gives `zvw-zvw`. */
export function boundariesOf(domains: readonly string[], taxonomy: Taxonomy): string[] {
  const laws = inOrder(domains, taxonomy).filter((key) => taxonomy.domain.get(key)?.is_law)
  const [only] = laws
  if (only === undefined) return [NO_LAW]
  if (laws.length === 1) return [`${only}-${only}`]
  return laws.flatMap((a, i) => laws.slice(i + 1).map((b) => `${a}-${b}`))
}

/** Every boundary that can occur, in the order in which the matrix shows them. */
export function allBoundaries(taxonomy: Taxonomy): string[] {
  const laws = taxonomy.known.domains.filter((d) => d.is_law).map((d) => d.key)
  const pairs = laws.flatMap((a, i) => laws.slice(i + 1).map((b) => `${a}-${b}`))
  return [...pairs, ...laws.map((law) => `${law}-${law}`), NO_LAW]
}

/** A Dutch name for a boundary: "Zvw en Wmo", "Binnen de Wlz", or "Geen wet". */
export function boundaryLabel(key: string, taxonomy: Taxonomy): string {
  if (key === NO_LAW) return 'Geen wet bekend'
  const described = taxonomy.boundaries.find((b) => b.key === key)
  if (described) return described.label
  const [a, b] = key.split('-')
  const short = (domain: string | undefined) => taxonomy.domain.get(domain ?? '')?.short ?? domain ?? key
  return a === b ? `Alleen ${short(a)}` : `${short(a)} en ${short(b)}`
}
