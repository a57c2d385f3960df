import { expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'

test('endorsements are counted by an index', async () => {
  const db = await freshDatabase('taxonomy')
  const { rows } = await db.client.execute(
    "explain query plan select count(*) from (select 'casus' as target, c.number as target_id from public_cases c where c.number = 1) s join endorsements e on e.target = s.target and e.target_id = s.target_id and e.withdrawn_at is null",
  )
  expect(rows.map((row) => String(row['detail'])).join('\n')).toContain('endorsements_target')
})
