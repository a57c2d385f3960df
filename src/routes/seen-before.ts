import { casesLike } from '../../db/case-search.ts'
import { shippedModel } from '../../db/classifier.ts'
import { openReports } from '../../db/open-reports.ts'
import { shippedWordVectors } from '../../db/word-vectors.ts'
import { classifyAll, decided } from '../core/classifier/score.ts'
import { currentKey } from '../core/former-key.ts'
import { closest, seenBefore } from '../core/seen-before.ts'
import type { Taxonomy } from '../core/taxonomy.ts'
import type { Services } from '../services.ts'

/** So many stories are compared closely, and so much of each: one to two milliseconds a story. */
const compared = 10
const longest = 1500

type Texts = { title: string; story: string }
type Looking = Pick<Services, 'db' | 'taxonomy'>

/** What the model makes of a story, in the words the taxonomy has now. */
function scoresOf({ title, story }: Texts, taxonomy: Taxonomy) {
  const { domains, barriers } = classifyAll(shippedModel(), title, story)
  return {
    domains: domains.map(({ key, p }) => ({ key: currentKey(key, taxonomy.domain), p })),
    barriers: barriers.map(({ key, p }) => ({ key: currentKey(key, taxonomy.barrier), p })),
  }
}

const shortened = ({ title, story }: Texts) => ({ title, story: story.slice(0, longest) })

const asked = (texts: Texts, taxonomy: Taxonomy) => ({ ...texts, scores: scoresOf(texts, taxonomy) })

/** Nobody decided about these yet: what the model makes of them has to do. */
function predicted(texts: Texts, taxonomy: Taxonomy) {
  const scores = scoresOf(texts, taxonomy)
  return {
    domains: decided(shippedModel(), scores).map(({ key }) => key),
    barrier: scores.barriers[0]?.key ?? null,
  }
}

/** Public cases that tell nearly the same, but one's own. */
export async function publicCasesLike({ db, taxonomy }: Looking, typed: Texts, except: number | null = null) {
  const texts = shortened(typed)
  const found = await casesLike(db, texts, { most: compared, except })
  const told = found.map((like) => ({ ...like, ...shortened(like), id: String(like.number) }))
  return seenBefore(asked(texts, taxonomy), told, shippedWordVectors())
}

/** Meldingen that wait for a moderator and tell nearly the same. */
export async function openReportsLike({ db, taxonomy }: Looking, typed: Texts, except: string) {
  const texts = shortened(typed)
  const waiting = (await openReports(db, except)).map((report) => ({ ...report, ...shortened(report) }))
  const told = closest(texts, waiting, compared).map((report) => ({
    ...report,
    ...predicted(report, taxonomy),
  }))
  return seenBefore(asked(texts, taxonomy), told, shippedWordVectors())
}
