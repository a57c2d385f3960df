import type { Region, Taxonomy } from './taxonomy.ts'

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * Finds the region someone typed: key, name, or mandate municipality (Doetinchem → Achterhoek), whole or
 * the beginning of exactly one. Several or none: undefined, with the candidates to offer.
 */
export function matchRegion(typed: string, taxonomy: Taxonomy): { region?: Region; candidates: Region[] } {
  const wanted = plain(typed)
  if (wanted === '') return { candidates: [] }
  const names = (r: Region) => [
    r.key.replaceAll('_', ' '),
    plain(r.name),
    plain(r.mandate_municipality ?? ''),
  ]
  // A whole name goes before a whole municipality, and both before a beginning: Haarlem is not Haarlemmermeer.
  const exact =
    taxonomy.regions.find((r) => r.key === typed.trim() || names(r).slice(0, 2).includes(wanted)) ??
    taxonomy.regions.find((r) => names(r)[2] === wanted)
  if (exact) return { region: exact, candidates: [exact] }
  // One or two letters may happen to begin a single name: that is no choice yet.
  const candidates =
    wanted.length < 3 ? [] : taxonomy.regions.filter((r) => names(r).some((name) => name.startsWith(wanted)))
  const [only] = candidates
  return only && candidates.length === 1
    ? { region: only, candidates }
    : { candidates: candidates.length > 0 ? candidates : containing(wanted, taxonomy) }
}

const containing = (wanted: string, taxonomy: Taxonomy): Region[] =>
  taxonomy.regions.filter((r) => plain(r.name).includes(wanted)).slice(0, 5)
