import { currentKeys } from '../core/former-key.ts'
import { all, type FormValues, one } from '../core/form-values.ts'
import type { Named } from '../core/label.ts'
import type { ReportSubmission } from '../core/report.ts'
import type { Taxonomy } from '../core/taxonomy.ts'

/** The fields of the report form as the shared rules of form and API expect them. */
export const submissionInput = (values: FormValues): unknown => ({
  soort: one(values, 'soort'),
  titel: one(values, 'titel'),
  verhaal: one(values, 'verhaal'),
  rol: one(values, 'rol'),
  regio: one(values, 'regio'),
  domeinen: all(values, 'domeinen'),
  barrieres: all(values, 'barrieres'),
  openbaarheid: one(values, 'openbaarheid'),
  toestemming: one(values, 'toestemming') === 'ja',
  stilzwijgendAkkoord: one(values, 'stilzwijgendAkkoord') === 'ja',
  geweigerdDoor: one(values, 'geweigerdDoor'),
  weigeringsgrond: one(values, 'weigeringsgrond'),
  viaPartij: one(values, 'viaPartij'),
})

/** What somebody types freely: the privacy guard looks at it. */
export const freeTexts = ['titel', 'verhaal', 'viaPartij'] as const

/** Takes over the suggestion whose button was pressed, without JavaScript: `domeinen:wmo`. */
export function withAccepted(values: FormValues): FormValues {
  const [field, key] = one(values, 'overnemen').split(':')
  if (!key || (field !== 'domeinen' && field !== 'barrieres')) return values
  const chosen = field === 'domeinen' ? [...new Set([...all(values, field), key])] : [key]
  return new Map([...values, [field, chosen]])
}

/** Refuses the suggestion whose "Klopt niet" was pressed, without JavaScript; what was chosen because of it goes too. */
export function withRejected(values: FormValues): FormValues {
  const refused = one(values, 'afwijzen')
  const [field, key] = refused.split(':')
  if (!key || (field !== 'domeinen' && field !== 'barrieres')) return values
  return new Map([
    ...values,
    [field, all(values, field).filter((chosen) => chosen !== key)],
    ['kloptNiet', [...new Set([...all(values, 'kloptNiet'), refused])]],
  ])
}

/** The suggestions that were refused while writing, as the form sends them: `domeinen:wmo`. */
export function refusedSuggestions(values: FormValues): Named {
  const refused = all(values, 'kloptNiet').map((value) => value.split(':'))
  const keysOf = (name: string) =>
    refused.flatMap(([field, key]) => (field === name && key !== undefined ? [key] : []))
  return { domains: keysOf('domeinen'), barriers: keysOf('barrieres') }
}

/** A melding as the form shows it again, to be put right. */
export const submissionValues = (report: ReportSubmission, taxonomy: Taxonomy) => ({
  soort: report.kind,
  titel: report.title,
  verhaal: report.story,
  rol: report.role,
  regio: taxonomy.region.get(report.region)?.name ?? report.region,
  domeinen: currentKeys(report.domains, taxonomy.domain),
  barrieres: currentKeys(report.barriers, taxonomy.barrier),
  openbaarheid: report.visibility,
  toestemming: 'ja',
  stilzwijgendAkkoord: report.silenceIsYes ? 'ja' : null,
  geweigerdDoor: report.refusedBy,
  weigeringsgrond: report.refusalGround,
  viaPartij: report.viaParty,
})
