import { expect } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, sendReport, type TestApp } from './app.ts'
import { reworded, wilma } from './cast.ts'

/** A register in which reworded meldingen of Wilma lie with her. */
export const approvalDesk = (t: TestApp, cookie: string) => ({
  casesOnSite: async () => (await (await t.get(paths.api.cases)).json()).totaal,
  asked: async (fields: object = {}) => {
    const sent = await sendReport(t, { ...wilma, ...fields })
    const answer = await decideOn(t, sent.id, reworded, cookie)
    expect(answer.status).toBe(303)
    return { ...sent, version: '2' }
  },
  answer: (token: string, fields: Record<string, string>) =>
    t.post(paths.followUpApprovals(token), { versie: '2', opmerking: '', ...fields }),
})
