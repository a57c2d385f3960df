import { beforeEach, describe, expect, test } from 'vitest'
import { findBottleneckRecord } from '../../db/bottleneck-steps.ts'
import { claimsToSettle, settleClaim } from '../../db/solution-settlements.ts'
import { verify } from '../../db/verify.ts'
import { dayOf } from '../../src/core/working-days.ts'
import { runJobs } from '../../src/jobs/clock.ts'
import { settleSolutions } from '../../src/jobs/settle-solutions.ts'
import { paths } from '../../src/paths.ts'
import { lindedal } from '../support/bottlenecks.ts'
import { day } from '../support/clock.ts'
import { sayAlsoByMail } from '../support/endorsements.ts'
import { stored } from '../support/mail.ts'
import { slug, solvable } from '../support/solutions.ts'

let app: Awaited<ReturnType<typeof solvable>>
let t: (typeof app)['t']

beforeEach(async () => {
  app = await solvable()
  t = app.t
})

describe('after the last day', () => {
  test('two who say yes: solved, with what helped, here and at the pattern', async () => {
    await app.claim({ instantie: lindedal.key, wegwijzer: t.services.taxonomy.signposts[0]?.key ?? '' })
    await app.says(0, 'ja')
    await app.says(1, 'ja')
    await app.settleAfter(28)
    expect(await app.state()).toBe('opgelost_gemeld')
    await app.settleAfter(1)
    expect(await app.state()).toBe('opgelost')
    expect(await app.steps.events(1)).toContain('oplossing_bevestigd')
    const shown = await app.read(paths.bottleneck(slug))
    expect(shown).toContain('Dit hielp')
    expect(shown).toContain('bevestigt dat dit is opgelost')
    const pattern = await app.read(paths.pattern('zvw-wmo', 'afbakening'))
    expect(pattern).toContain('Dit hielp')
    expect(pattern).toContain('Besluit van Gemeente Lindedal.')
    expect((await verify(t.db)).findings).toEqual([])
  })

  test.each([
    ['nobody said anything', []],
    ['one yes of two', ['ja']],
    ['as many no as yes', ['ja', 'nee']],
    ['deels is not yes', ['deels', 'deels']],
  ])('%s: open again', async (_, answers) => {
    await app.claim()
    for (const [who, said] of answers.entries()) await app.says(who, said)
    await app.settleAfter(29)
    expect(await app.state()).toBe('open')
    expect(await app.read(paths.bottleneck(slug))).toContain(
      'De oplossing is niet bevestigd. Het knelpunt is weer open.',
    )
    // It can be claimed again, and the earlier claim stays to be read.
    expect((await app.claim()).status).toBe(303)
    expect(await app.read(paths.bottleneck(slug))).toContain('Eerder gemeld als opgelost (1)')
  })

  test('with three who were asked the numbers are told; with two not', async () => {
    const known = await sayAlsoByMail(t, paths.endorseCase(1), 'ria@voorbeeld.nl')
    await app.claim()
    await app.says(0, 'ja')
    await app.says(1, 'deels')
    await app.alsoSays(known, 'ja')
    await app.settleAfter(29)
    expect(await app.state()).toBe('opgelost')
    const shown = await app.read(paths.bottleneck(slug))
    expect(shown).toContain('Gevraagd: 3. Ja: 2, deels: 1, nee: 0.')
    expect(shown).toContain('We vroegen het aan 3 mensen: 2 zeiden ja, 1 deels en 0 nee.')
  })

  test('two nodes at once settle it once; the clock runs the job', async () => {
    await app.claim()
    await app.says(0, 'ja')
    await app.says(1, 'ja')
    t.clock.advance(29 * day)
    await Promise.all([settleSolutions(t.services), settleSolutions(t.services)])
    await runJobs(t.services)
    expect((await app.steps.events(1)).filter((kind) => kind === 'oplossing_bevestigd')).toHaveLength(1)
    expect((await verify(t.db)).findings).toEqual([])
  })

  test('a node that read the claim before another one settled it changes nothing', async () => {
    await app.claim()
    await app.says(0, 'ja')
    await app.says(1, 'ja')
    t.clock.advance(29 * day)
    const claims = await claimsToSettle(t.db, dayOf(t.clock.now()), 1)
    await settleSolutions(t.services)
    const record = await findBottleneckRecord(t.db, 1)
    if (!record || !claims[0]) throw new Error('there is nothing to settle')
    await settleClaim(t.db, record, claims[0], t.clock.now())
    expect((await stored(t, 'select outcome from solution_claims'))[0]?.['outcome']).toBe('bevestigd')
  })

  test('opened again by a moderator meanwhile, the claim ends without a word', async () => {
    await app.claim()
    await app.says(0, 'ja')
    await app.says(1, 'ja')
    await app.steps.reopen(1)
    await app.settleAfter(29)
    expect(await app.state()).toBe('heropend')
    expect((await stored(t, 'select outcome from solution_claims'))[0]?.['outcome']).toBe('ingetrokken')
    // Reopened stays reopened when the next claim is not confirmed either.
    await app.claim()
    await app.settleAfter(40)
    expect(await app.state()).toBe('heropend')
  })

  test('what was said of a claim that was overtaken does not count for the next one', async () => {
    await app.claim()
    await app.says(0, 'ja')
    await app.says(1, 'ja')
    await app.steps.reopen(1)
    t.clock.advance(20 * day)
    await app.claim()
    await app.settleAfter(15)
    expect(await app.state()).toBe('opgelost_gemeld')
    await app.settleAfter(40)
    expect(await app.state()).toBe('heropend')
  })
})
