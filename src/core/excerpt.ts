import type { Mark } from './marked-text.ts'

export type Excerpt = { text: string; marks: Mark[] }

const reach = 90
const sentenceEnd = /[.!?]\s+|\n+/g

/** The words around each mark, at most their own sentence, so that nobody has to look for them in a long text. */
export function excerptsOf(text: string, marks: readonly Mark[]): Excerpt[] {
  const bounds = [
    0,
    ...Array.from(text.matchAll(sentenceEnd), (end) => end.index + end[0].length),
    text.length,
  ]
  const windows: { from: number; to: number; marks: Mark[] }[] = []
  const within = marks.filter(({ start, end }) => start < end && end <= text.length)
  for (const mark of within.toSorted((a, b) => a.start - b.start)) {
    const sentence = bounds.findLast((at) => at <= mark.start) ?? 0
    const next = bounds.find((at) => at >= mark.end) ?? text.length
    const from = Math.min(mark.start, Math.max(sentence, wordAfter(text, mark.start - reach)))
    const to = Math.max(mark.end, Math.min(next, wordBefore(text, mark.end + reach)))
    const last = windows.at(-1)
    if (last && from < last.to) {
      last.to = Math.max(last.to, to)
      last.marks.push(mark)
    } else windows.push({ from, to, marks: [mark] })
  }
  return windows.map((window) => cut(text, window, bounds))
}

/** The start of the first whole word from here. */
const wordAfter = (text: string, at: number) => (at <= 0 ? 0 : text.indexOf(' ', at) + 1)

/** The end of the last whole word before here. */
const wordBefore = (text: string, at: number) => (at >= text.length ? text.length : text.lastIndexOf(' ', at))

function cut(
  text: string,
  { from, to, marks }: { from: number; to: number; marks: Mark[] },
  bounds: number[],
) {
  const lead = bounds.includes(from) ? '' : '… '
  const tail = bounds.includes(to) ? '' : ' …'
  const shift = lead.length - from
  return {
    text: lead + text.slice(from, to).trimEnd() + tail,
    marks: marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}
