import { casesLike } from '../../db/case-search.ts'
import { shippedModel } from '../../db/classifier.ts'
import type { Database } from '../../db/client.ts'
import { type OpenReport, openReports } from '../../db/open-reports.ts'
import { shippedWordVectors } from '../../db/word-vectors.ts'
import { classifyAll, decided } from '../core/classifier/score.ts'
import { closest, seenBefore } from '../core/seen-before.ts'

/** So many stories are compared closely; each costs about a millisecond. */
const compared = 20

type Texts = { title: string; story: string }

const asked = ({ title, story }: Texts) => ({
  title,
  story,
  scores: classifyAll(shippedModel(), title, story),
})

/** Nobody decided about these yet: what the model makes of them has to do. */
function predicted({ title, story }: Texts) {
  const model = shippedModel()
  const scores = classifyAll(model, title, story)
  return { domains: decided(model, scores).map(({ key }) => key), barrier: scores.barriers[0]?.key ?? null }
}

/** Public cases that tell nearly the same, but one's own. */
export async function publicCasesLike(db: Database, texts: Texts, except: number | null = null) {
  const found = await casesLike(db, texts, { most: compared, except })
  const told = found.map((like) => ({ ...like, id: String(like.number) }))
  return seenBefore(asked(texts), told, shippedWordVectors())
}

/** Meldingen that wait for a moderator and tell nearly the same. */
export async function openReportsLike(db: Database, texts: Texts, except: string) {
  const told = closest(texts, await openReports(db, except), compared).map((report: OpenReport) => ({
    ...report,
    ...predicted(report),
  }))
  return seenBefore(asked(texts), told, shippedWordVectors())
}
