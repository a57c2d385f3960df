import type { Mark } from './marked-text.ts'

export type LayeredPiece<Layer extends string> = { text: string; layers: Layer[] }

/** Cuts a text wherever a mark of any layer begins or ends. Marks of different layers may overlap. */
export function layeredPieces<Layer extends string>(
  text: string,
  marks: readonly (Mark & { layer: Layer })[],
): LayeredPiece<Layer>[] {
  const within = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const cuts = new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])
  const ordered = [...cuts].toSorted((a, b) => a - b)
  const pieces: LayeredPiece<Layer>[] = []
  for (const [at, from] of ordered.slice(0, -1).entries()) {
    const to = ordered[at + 1] ?? text.length
    const covering = within.filter(({ start, end }) => start <= from && to <= end)
    const layers = [...new Set(covering.map(({ layer }) => layer))]
    const last = pieces.at(-1)
    if (last && sameLayers(last.layers, layers)) last.text += text.slice(from, to)
    else pieces.push({ text: text.slice(from, to), layers })
  }
  return pieces
}

const sameLayers = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((layer) => b.includes(layer))
