import { expect, test } from 'vitest'
import { journeyRuntimes } from '../servers/servers.ts'
import { crash } from './crash.ts'

test.each(journeyRuntimes)('kill -9 of $runtime loses no receipt and doubles no melding', async (runtime) => {
  const result = await crash({ ...runtime, connections: 120, receipts: 60, open: 60 })
  expect(result.receiptsAtKill).toBeGreaterThanOrEqual(50)
  expect(result.openAtKill).toBeGreaterThanOrEqual(50)
  expect(result.rows).toBe(result.keys)
})
