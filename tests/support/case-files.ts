import { expect } from 'vitest'
import type { ApiCase } from './api.ts'
import type { TestApp } from './app.ts'
import { csvObjects } from './csv.ts'
import { sheetOf } from './xlsx.ts'

export const endings = ['.csv', '-excel.csv', '.xlsx', '.json', '.jsonl'] as const
type Ending = (typeof endings)[number]

/** The numbers of the cases in a file, in its order. */
export async function numbersIn(t: TestApp, ending: Ending, query = ''): Promise<number[]> {
  const answer = await t.get(`/casussen${ending}${query}`)
  expect(answer.status).toBe(200)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const read: Record<Ending, () => Promise<unknown[]> | unknown[]> = {
    '.csv': () => csvObjects(text()).map((row) => row['nummer']),
    '-excel.csv': () => csvObjects(text().slice(1), ';').map((row) => row['Nummer']),
    '.xlsx': async () => (await sheetOf(bytes)).slice(1).map(([number]) => number),
    '.json': () => JSON.parse(text()).casussen.map((c: ApiCase) => c.nummer),
    '.jsonl': () =>
      text()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).nummer),
  }
  return (await read[ending]()).map(Number)
}
