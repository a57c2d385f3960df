import { referenceNumber } from './core/reference-number.ts'
import type { ReportSubmission } from './core/report.ts'
import { base64url, hmac, type Keys, sha256 } from './keys.ts'

/** What follows from a form's key and its content: always the same, so that a resent form finds the same receipt. */
export type Receipt = {
  token: string
  linkHash: string
  submissionKey: string
  submissionMac: string
  reference: string
}

/**
 * Derives the private link and the number of a melding. Only hashes are stored; who holds the form's key and wrote
 * the content can derive the link again, nobody else can.
 * @param attempt 0, and one more each time the number turned out to be taken.
 */
export async function deriveReceipt(
  keys: Keys,
  formKey: string,
  submission: ReportSubmission,
  attempt = 0,
): Promise<Receipt> {
  const submissionMac = base64url(await hmac(keys.links, JSON.stringify(['inhoud', submission])))
  const token = base64url(await hmac(keys.links, JSON.stringify(['link', formKey, submissionMac])))
  const number = await hmac(keys.links, JSON.stringify(['kenmerk', formKey, submissionMac, attempt]))
  return {
    token,
    linkHash: await sha256(token),
    submissionKey: await sha256(formKey),
    submissionMac,
    reference: referenceNumber(number),
  }
}

/** The address of a notice's receipt: the same form sent twice finds the same notice. */
export const deriveNoticeId = async (
  keys: Keys,
  formKey: string,
  { page, message }: { page: string; message: string },
): Promise<string> => base64url(await hmac(keys.links, JSON.stringify(['opmerking', formKey, page, message])))

/** The private link of a "wij ook", derived as that of a melding is. */
export async function deriveEndorsementLink(
  keys: Keys,
  formKey: string,
  content: unknown,
): Promise<{ token: string; linkHash: string; submissionKey: string }> {
  const token = base64url(await hmac(keys.links, JSON.stringify(['wij ook', formKey, content])))
  return { token, linkHash: await sha256(token), submissionKey: await sha256(formKey) }
}

/** Tells that one person says the same twice to one casus or knelpunt, and nothing about other ones. */
export const personMac = async (
  keys: Keys,
  { target, id, address }: { target: string; id: number; address: string },
): Promise<string> => base64url(await hmac(keys.addresses, JSON.stringify(['wij ook', target, id, address])))
