import type { Database } from '../../db/client.ts'
import { taxonomy } from '../support/taxonomy.ts'
import { textOf } from '../support/page.ts'
import { sentencesOf } from './readability.ts'

const block =
  /<(p|li|dd|dt|legend|label|h2|h3|summary|figcaption)\b[^>]*>((?:(?!<\/?(?:p|li|dd|dt|ul|ol|dl|div|table|details|section|form|fieldset)\b)[^])*)/g
const help = /<div class="[^"]*(?:description|error-message)[^"]*"[^>]*>((?:(?!<\/?(?:p|ul|div)\b)[^])*)/g
/** What somebody wrote, what a table holds, what a program reads. */
const notOurs =
  /<(table|pre|code|svg|script|blockquote|time|select|textarea)\b[^]*?<\/\1>|<mark\b[^]*?<\/mark>|<(\w+) class="[^"]*(?:case-card__story|excerpt|told)[^"]*"[^>]*>[^]*?<\/\2>/g

/** The pieces of running text on a page: paragraphs, points, help and faults; a label without a full stop is none. */
export function runningText(html: string): string[] {
  const main = (/<main\b[^]*<\/main>/.exec(html)?.[0] ?? '').replace(notOurs, ' ')
  const found = [
    ...[...main.matchAll(block)].map((match) => match[2] ?? ''),
    ...[...main.matchAll(help)].map((match) => match[1] ?? ''),
  ]
  const texts = found.map((inner) => textOf(inner).trim()).filter((text) => /[.!?]["”’)]?(?:\s|$)/.test(text))
  return [...new Set(texts)]
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value instanceof Map) for (const one of value.values()) yield* stringsIn(one)
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* stringsIn(one)
}

/** Every text that is data: what the register and the classification hold. */
export async function dataTexts({ client }: Database): Promise<string[]> {
  const { rows: tables } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like '%fts%' and name not like 'sqlite%'",
  )
  const texts = new Set<string>(stringsIn(taxonomy))
  for (const { name } of tables) {
    const { rows } = await client.execute(`select * from "${String(name)}"`)
    for (const row of rows) for (const text of stringsIn(Object.values(row))) texts.add(text)
  }
  return [...texts]
    .map(plain)
    .filter((text) => text.includes(' '))
    .toSorted((a, b) => b.length - a.length)
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Takes the data out of a piece of a page: a name or title in a sentence of ours, or whole sentences that are not ours. */
export function takingOut(data: readonly string[]): (text: string) => string {
  const all = plain(data.join(' '))
  const isData = (sentence: string) => all.includes(sentence.replace(/…$/, '').trim())
  return (text) => {
    let rest = text
    for (const one of data) if (rest.includes(one)) rest = rest.replaceAll(one, ' X ')
    return plain(
      sentencesOf(rest)
        .filter((sentence) => !isData(sentence))
        .join(' '),
    )
  }
}
