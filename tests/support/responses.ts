import { paths } from '../../src/paths.ts'
import { askedVng, solving } from './asked.ts'

/** Vera of the VNG is asked and can answer; the steps, and what is stored after them. */
export async function askedVera() {
  const a = await askedVng()
  const { db } = a.t
  return {
    ...a,
    respond: (fields: Record<string, string> = {}, cookie = a.vera, id = 1) =>
      a.t.post(paths.ownResponses(id), { ...solving, ...fields }, { cookie }),
    /** State, day of the answer, more time until, and passed on to whom. */
    addressOf: async (organisation: string) => {
      const { rows } = await db.client.execute({
        sql: 'select state, answered_on, postponed_until, passed_on_to from addresses where bottleneck_id = 1 and organisation = ?',
        args: [organisation],
      })
      return Object.values(rows[0] ?? {}).slice(0, 4)
    },
    responseIds: async () => {
      const { rows } = await db.client.execute('select id from official_responses order by at, rowid')
      return rows.map((row) => String(row['id']))
    },
  }
}
