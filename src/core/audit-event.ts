export const auditEventKinds = [
  'melding_ontvangen',
  'melding_vrijgegeven',
  'melding_gecorrigeerd',
  'melding_aangevuld',
  'melding_ingetrokken',
  'melding_gewist',
  'tekst_gewist',
  'tekst_bewerkt',
  'beslist',
  'vraag_gesteld',
  'vraag_beantwoord',
  'akkoord_gevraagd',
  'akkoord_gegeven',
  'akkoord_geweigerd',
  'akkoord_vervallen',
  'samengevoegd',
  'samenvoeging_ongedaan',
  'voorbeeld_gekozen',
  'voorbeeld_vervallen',
  'casus_verborgen',
  'casus_hersteld',
  'casus_gecorrigeerd',
  'klopt_niet_ontvangen',
  'klopt_niet_afgehandeld',
  'account_uitgenodigd',
  'account_gewijzigd',
  'account_beeindigd',
  'herstellink_gemaakt',
  'taxonomie_gewijzigd',
  'knelpunt_gemaakt',
  'knelpunt_gewijzigd',
  'casus_gebundeld',
  'casus_ontbundeld',
  'knelpunt_samengevoegd',
  'knelpunt_gesplitst',
  'instantie_toegevoegd',
  'instantie_gewijzigd',
  'instantie_beeindigd',
  'instantie_gevraagd',
  'in_behandeling_genomen',
  'uitstel_gevraagd',
  'officieel_gereageerd',
  'reactie_gecorrigeerd',
  'termijn_verlopen',
  'belofte_verlopen',
  'belofte_beoordeeld',
  'oplossing_gemeld',
  'oplossing_bevestigd',
  'oplossing_niet_bevestigd',
  'knelpunt_heropend',
  'wij_ook_gegeven',
  'wij_ook_ingetrokken',
  'wij_ook_beoordeeld',
  'contact_bevestigd',
  'contact_verwijderd',
  'link_vernieuwd',
  'aanhouden_aangezet',
  'aanhouden_uitgezet',
  'demo_geladen',
  'demo_gewist',
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
  /** `melder`, `bezoeker`, `systeem`, or `account:<id>`. */
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
export const bottleneckSubject = (id: number): string => `knelpunt:${id}`
export const organisationSubject = (key: string): string => `instantie:${key}`
export const endorsementSubject = (id: string): string => `wij_ook:${id}`
export const pageSubject = (path: string): string => `pagina:${path}`
/** Whether new meldingen are held until their address is confirmed: who switched that, and when. */
export const holdingSubject = 'aanhouden'
/** The fictional cases as a whole: when they came and went. */
export const demoSubject = 'demo'
/** All versions of the taxonomy are one subject: two people who change it at once cannot both win. */
export const taxonomySubject = 'taxonomie'
