import { asc, eq, sql } from 'drizzle-orm'
import type { Bottleneck } from '../src/core/bottleneck.ts'
import type { Contact } from '../src/core/contact.ts'
import type { Question } from '../src/core/solution.ts'
import { addressColumns, type PromisingAddress } from './bottlenecks.ts'
import type { Database } from './client.ts'
import { contactQuery } from './contacts.ts'
import { addresses, bottlenecks } from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'
import { questionQuery } from './solution-answers.ts'

/** The knelpunt that a melding became part of, with who is asked about it. */
export type OwnBottleneck = Pick<Bottleneck, 'slug' | 'title' | 'state'> & {
  addresses: (PromisingAddress & { name: string })[]
}

export type PrivatePage = {
  contact: Contact | null
  question: Question | null
  bottleneck: OwnBottleneck | null
}

/** What the private page of a melding or a "wij ook" needs beside that itself; one round trip. */
export async function readPrivatePage(db: Database, subject: string): Promise<PrivatePage> {
  const reportId = subject.startsWith('melding:') ? subject.slice('melding:'.length) : ''
  // A merged knelpunt is followed where it went.
  const own = sql`(select coalesce(k.merged_into, k.id) from public_cases p
    join bottleneck_cases b on b.case_number = coalesce(p.merged_into, p.number)
    join bottlenecks k on k.id = b.bottleneck_id where p.report_id = ${reportId})`
  const [known, asked, bundled, asks] = await db.orm.batch([
    contactQuery(db, subject),
    questionQuery(db, subject),
    db.orm
      .select({ slug: bottlenecks.slug, title: bottlenecks.title, state: bottlenecks.state })
      .from(bottlenecks)
      .where(sql`${bottlenecks.id} = ${own}`)
      .limit(1),
    db.orm
      .select(addressColumns)
      .from(addresses)
      .innerJoin(organisations, eq(organisations.key, addresses.organisation))
      .where(sql`${addresses.bottleneckId} = ${own}`)
      .orderBy(asc(addresses.askedOn), asc(organisations.name))
      .limit(20),
  ])
  return {
    contact: known[0] ?? null,
    question: asked[0] ?? null,
    bottleneck: bundled[0] ? { ...bundled[0], addresses: asks } : null,
  }
}
