import { z } from 'zod'
import type { TestApp } from './app.ts'

const casus = z.object({
  nummer: z.number(),
  titel: z.string(),
  verhaal: z.string(),
  soort: z.string(),
  regio: z.string(),
  domeinen: z.array(z.string()),
  schotten: z.array(z.object({ sleutel: z.string(), naam: z.string() })),
  barrieres: z.array(z.string()),
})

const page = z.object({
  totaal: z.number(),
  casussen: z.array(casus),
  ouder: z.string().nullable(),
  nieuwer: z.string().nullable(),
})

export type ApiCase = z.infer<typeof casus>

export const apiPage = async (answer: Response) => page.parse(await answer.json())

/** Every case that the API gives, by following its links to older ones. */
export async function allCases(t: TestApp, query = ''): Promise<ApiCase[]> {
  const found: ApiCase[] = []
  let next: string | null = `/api/v1/casussen${query}`
  while (next !== null) {
    const { casussen, ouder } = await apiPage(await t.get(next))
    found.push(...casussen)
    next = ouder === null ? null : ouder.slice(t.services.config.publicUrl.length)
  }
  return found
}
