import { isHolding } from '../../db/holding.ts'
import { receiveReport } from '../../db/submissions.ts'
import type { Named } from '../core/label.ts'
import type { ReportSubmission } from '../core/report.ts'
import { deriveReceipt } from '../private-link.ts'
import type { Services } from '../services.ts'

export const isFormKey = (key: string): boolean => /^[A-Za-z0-9_-]{16,100}$/.test(key)

const attempts = 5

/**
 * Takes a melding in, once. The same key with the same content gives the same receipt, also after a crash between
 * storing and answering; the same key with other content is refused.
 */
export async function receive(
  services: Services,
  formKey: string,
  submission: ReportSubmission,
  refused: Named = { domains: [], barriers: [] },
): Promise<
  { token: string; reference: string; resent: boolean } | { refused: 'other-content' | 'link-renewed' }
> {
  const { db, keys, classify, taxonomy, now, newId } = services
  const held = services.mail !== undefined && (await isHolding(db))
  for (let attempt = 0; attempt < attempts; attempt++) {
    const receipt = await deriveReceipt(keys, formKey, submission, attempt)
    const { token: _private, ...stored } = receipt
    const received = await receiveReport(db, {
      ...stored,
      id: newId(),
      submission,
      suggested: classify(submission.title, submission.story),
      refused,
      receivedAt: now(),
      taxonomyVersion: taxonomy.version,
      demo: false,
      held,
    })
    // The link that this form gave was replaced by one that we do not know.
    if ('report' in received && received.report === 'renewed') return { refused: 'link-renewed' }
    if ('report' in received) {
      return { token: receipt.token, reference: received.reference, resent: received.report === 'resent' }
    }
    if (received.refused === 'other-content') return { refused: 'other-content' }
  }
  throw new Error('no free reference number was found')
}
