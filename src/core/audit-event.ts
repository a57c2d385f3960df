export const auditEventKinds = [
  'melding_ontvangen',
  'melding_gecorrigeerd',
  'melding_aangevuld',
  'melding_ingetrokken',
  'tekst_bewerkt',
  'beslist',
  'account_uitgenodigd',
] as const
export type AuditEventKind = (typeof auditEventKinds)[number]

/** Something that happened to one subject. Details hold keys and ids only, so that texts can be erased. */
export type AuditEvent = {
  /** What it happened to, e.g. `melding:<id>` or `account:<id>`. */
  subject: string
  /** 1 for the first event of a subject; also the version of the subject. */
  seq: number
  kind: AuditEventKind
  at: Date
  /** `melder`, `systeem`, or `account:<id>`. */
  actor: string
  details: Record<string, string | number | boolean | null | string[]>
}

/**
 * The text whose HMAC is the mac of an event. It takes in the mac of the event before it, so that nothing in
 * the middle can change without the rest. Keys are sorted: the same event always gives the same text.
 */
export function chainText(event: AuditEvent, previousMac: string): string {
  const details = Object.entries(event.details).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const { subject, seq, kind, at, actor } = event
  return JSON.stringify([previousMac, subject, seq, kind, at.getTime(), actor, details])
}

export const reportSubject = (id: string): string => `melding:${id}`
export const accountSubject = (id: string): string => `account:${id}`
export const accountActor = (id: string): string => `account:${id}`
