import { expect, test } from 'vitest'
import { journeyRuntimes } from '../servers/servers.ts'
import { crash } from './crash.ts'
import { randomKills } from './random-kills.ts'

test.each(journeyRuntimes)('kill -9 of $runtime loses no receipt and doubles no melding', async (runtime) => {
  const result = await crash({ ...runtime, connections: 120, receipts: 60, open: 60 })
  expect(result.receiptsAtKill).toBeGreaterThanOrEqual(50)
  expect(result.openAtKill).toBeGreaterThanOrEqual(50)
  expect(result.rows).toBe(result.keys)
})

test.each(journeyRuntimes)(
  '$runtime, killed at random moments while many write different things, keeps what it accepted',
  async ({ start }) => {
    const result = await randomKills({ start, kills: 5, seed: 20_261_122, within: 900 })
    expect(result.kills).toBe(5)
    expect(result.reports).toBeGreaterThan(10)
    expect(result.endorsements).toBeGreaterThan(0)
    expect(result.decisions).toBeGreaterThan(0)
  },
)
