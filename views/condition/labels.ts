import { paths } from '../../src/paths.ts'
import type { Alarm } from '../../src/core/condition.ts'
import type { JobName, JobStanding } from '../../src/core/job.ts'

export const jobLabels: Record<JobName, string> = {
  'send-mail': 'Post versturen',
  'publish-silent-approvals': 'Publiceren na stilzwijgend akkoord',
  'remind-overdue': 'Instanties herinneren',
  'settle-solutions': 'Antwoorden op oplossingen tellen',
  'remove-expired-sign-ins': 'Verlopen aanmeldingen wissen',
  'seal-day': 'Dagslot maken',
  'freeze-quarter': 'Momentopname van het kwartaal',
  'revise-snapshots': 'Momentopnamen bijwerken',
  'renew-count-only': 'Tabel “alleen meetellen” vernieuwen',
  'settle-renames': 'Hernoemingen verwerken',
  'expire-contacts': 'Oude e-mailadressen en brieven wissen',
  'erase-old-texts': 'Oude teksten van meldingen wissen',
  'forget-rate-counts': 'Tellers van limieten wissen',
  'queue-daily-letters': 'Dagelijkse brieven klaarzetten',
}

export const standingLabels: Record<JobStanding, string> = {
  'not-yet': 'Nog niet geweest',
  running: 'Bezig',
  failing: 'Mislukt',
  quiet: 'Te lang stil',
  fine: 'In orde',
}

/** Where somebody can do something about it. */
export const alarmPages: Partial<Record<Alarm, string>> = {
  'queue-late': paths.moderation,
  'mail-waiting': paths.post,
  'mail-failed': paths.post,
  'holding-on': '#aanhouden',
  'agreement-low': paths.algorithm,
}

export const alarmLabels: Record<Alarm, string> = {
  'job-failing': 'Een taak mislukt steeds opnieuw. Kijk in het logboek van de server.',
  'job-quiet': 'Een taak is te lang niet klaar gekomen. Loopt de klok van de server nog?',
  'queue-late': 'Er wachten meldingen langer dan we beloven op een eerste blik.',
  'mail-waiting': 'Er wacht al meer dan een uur een brief. Is de mailserver bereikbaar?',
  'holding-on': 'Nieuwe melders moeten nu hun e-mailadres bevestigen.',
  'mail-failed': 'Er zijn brieven die niet aankwamen. Kijk waarom, en probeer het opnieuw.',
  'agreement-low': 'Moderatoren kiezen vaker iets anders dan het model voorstelt.',
}
