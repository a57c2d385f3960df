import { stem } from './classifier/stem.ts'
import { words } from './classifier/words.ts'
import type { Mark } from './marked-text.ts'
import { tells } from './similarity/words.ts'

/** What somebody looks for, and the stems it is found by. */
export type Search = { typed: string; stems: string[] }

export const longestSearch = 200
const mostWords = 10

/** Words that stand in every text are left out, unless there is nothing else. Null when there is no word at all. */
export function parseSearch(typed: string): Search | null {
  const asked = typed.trim().slice(0, longestSearch)
  const forms = words(asked).map(({ form }) => form)
  const telling = forms.filter(tells)
  const stems = [...new Set((telling.length > 0 ? telling : forms).map(stem))].slice(0, mostWords)
  return stems.length === 0 ? null : { typed: asked, stems }
}

/** Where the words that were looked for stand in a text; `stemsOf` says by which stems a word is found. */
export function searchMarks(text: string, { stems }: Search, stemsOf: (form: string) => string[]): Mark[] {
  const asked = new Set(stems)
  return words(text).filter(({ form }) => stemsOf(form).some((one) => asked.has(one)))
}

/** The last page that relevance goes to: 2,000 hits of 20. */
const lastPage = 100

export function parseSearchPage(query: Record<string, string | undefined>): number {
  const page = query['pagina'] ?? ''
  return /^[1-9][0-9]{0,2}$/.test(page) ? Math.min(Number(page), lastPage) : 1
}
