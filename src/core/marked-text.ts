/** A part of a text, as UTF-16 offsets. */
export type Mark = { start: number; end: number }

type Piece = { text: string; marked: boolean }

/** Cuts a text into what is marked and what is not; marks that overlap or touch become one. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of joined(marks)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}

function joined(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else if (mark.end > mark.start) kept.push({ ...mark })
  }
  return kept
}
