import { appendEvent, beginning } from '../../db/audit-events.ts'
import { write } from '../../db/client.ts'
import { addOrganisation } from '../../db/organisation-steps.ts'
import { addresses, bottlenecks } from '../../db/schema/bottlenecks.ts'
import type { Address } from '../../src/core/address.ts'
import { bottleneckSubject } from '../../src/core/audit-event.ts'
import type { OrganisationDetails } from '../../src/core/organisation.ts'
import { invite } from '../../src/invite.ts'
import { freshApp, signIn, type TestApp } from './app.ts'
import { startOfTests } from './moment.ts'

export const vng: OrganisationDetails = {
  name: 'Vereniging van Nederlandse Gemeenten',
  body: 'vng',
  region: null,
  website: 'https://vng.nl/',
  mailDomain: 'vng.nl',
  contactMail: 'bureau@vng.nl',
  termDays: null,
}

export const utrecht: OrganisationDetails = {
  name: 'Gemeente Utrecht',
  body: 'gemeente',
  region: null,
  website: null,
  mailDomain: 'utrecht.nl',
  contactMail: null,
  termDays: 20,
}

export const storeOrganisation = (t: TestApp, key: string, details: OrganisationDetails) =>
  addOrganisation(t.db, { key, details, actor: 'systeem', now: startOfTests })

/** A knelpunt as moderators make one, with its first event. */
export async function storeBottleneck({ db }: TestApp, id: number, title: string): Promise<void> {
  const { statement, head } = await appendEvent(db, beginning, {
    subject: bottleneckSubject(id),
    kind: 'knelpunt_gemaakt',
    at: startOfTests,
    actor: 'systeem',
    details: {},
  })
  const row = {
    id,
    title,
    slug: `knelpunt-${id}`,
    summary: 'Twee betalers wijzen naar elkaar.',
    question: 'Wie betaalt dit, en per wanneer?',
    boundary: 'zvw-wmo',
    barrier: 'afbakening',
    state: 'open' as const,
    publishedAt: startOfTests,
    updatedAt: startOfTests,
    version: head.seq,
  }
  await write(db, [statement, db.orm.insert(bottlenecks).values(row)])
}

/** Puts the question, on Monday 2 March 2026 with a term of 20 working days unless said otherwise. */
export const ask = ({ db }: TestApp, bottleneckId: number, organisation: string, as: Partial<Address> = {}) =>
  write(db, [
    db.orm.insert(addresses).values({
      bottleneckId,
      organisation,
      state: 'gevraagd',
      askedOn: '2026-03-02',
      dueOn: '2026-03-30',
      ...as,
    }),
  ])

/** Signs in somebody who answers for an instantie. */
export async function signInFor(t: TestApp, organisationKey: string, email: string): Promise<string> {
  const link = await invite(t.services, { role: 'instantie', email, organisationKey })
  const answer = await t.post(link.slice(t.services.config.publicUrl.length))
  const [cookie] = answer.headers.getSetCookie()
  if (answer.status !== 303 || !cookie) throw new Error(`signing in failed with ${answer.status}`)
  return cookie.split(';')[0] ?? ''
}

/** Two instanties, three knelpunten: 1 was put to both, 2 only to Utrecht, 3 to nobody. Vera answers for the VNG. */
export async function askedVng() {
  const t = await freshApp()
  await storeOrganisation(t, 'vng', vng)
  await storeOrganisation(t, 'gemeente-utrecht', utrecht)
  for (const id of [1, 2, 3]) await storeBottleneck(t, id, `Ontbijt in buurthuis ${id}`)
  await ask(t, 1, 'vng')
  await ask(t, 1, 'gemeente-utrecht')
  await ask(t, 2, 'gemeente-utrecht')
  const vera = await signInFor(t, 'vng', 'vera@vng.nl')
  const mo = await signIn(t, 'moderator', 'mo')
  const bea = await signIn(t, 'beheerder', 'bea')
  const html = async (path: string, cookie?: string) => (await t.get(path, cookie ? { cookie } : {})).text()
  return { t, vera, mo, bea, html }
}

/** What somebody sends who promises to solve it. */
export const solving = {
  versie: '1',
  soort: 'lossen_op',
  tekst: 'We passen de handreiking aan, zodat het buurthuis één loket heeft.',
  belofteOp: '2026-05-01',
} as const

/** The events of a knelpunt, as [kind, details]. */
export async function historyOf({ db }: TestApp, id: number) {
  const { rows } = await db.client.execute({
    sql: 'select kind, details from audit_events where subject = ? order by seq',
    args: [bottleneckSubject(id)],
  })
  return rows.map((row) => [String(row['kind']), JSON.parse(String(row['details'])) as unknown])
}
