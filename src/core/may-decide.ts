import { type Claim, isHeldByOther } from './claim.ts'
import { namesOrganisation } from './conflict-of-interest.ts'
import type { Report } from './report.ts'

type Asked = {
  report: Report
  claim: Claim | null
  recused: boolean
  /** Whom the moderator works for. */
  organisation: string | null
}

export type MayNot = { refused: 'own-organisation' } | { refused: 'held'; by: string; until: Date }

/** Whether this moderator may work on this melding now: not about their own organisation, not in someone's hands. */
export function mayDecide(dossier: Asked, accountId: string, now: Date): 'yes' | MayNot {
  const { report, claim, recused, organisation } = dossier
  if (recused || namesOrganisation(report, organisation)) return { refused: 'own-organisation' }
  if (isHeldByOther(claim, accountId, now))
    return { refused: 'held', by: claim.accountName, until: claim.until }
  return 'yes'
}
