import { all, type FormValues, formOf, one } from '../core/form-values.ts'
import { type Label, labelKeys } from '../core/label.ts'
import type { Report } from '../core/report.ts'
import type { Taxonomy } from '../core/taxonomy.ts'

export const rulingInput = (values: FormValues): unknown => ({
  titel: one(values, 'titel'),
  verhaal: one(values, 'verhaal'),
  viaPartij: one(values, 'viaPartij'),
  regio: one(values, 'regio'),
  domeinen: all(values, 'domeinen'),
  barriere: one(values, 'barriere'),
  ookBarrieres: all(values, 'ookBarrieres'),
  uitkomst: one(values, 'uitkomst'),
  wegwijzer: one(values, 'wegwijzer'),
  toelichting: one(values, 'toelichting'),
})

/** The form as a moderator first sees it: the reporter's own text and labels, or the best suggestion without them. */
export function rulingValues(report: Report, labels: readonly Label[], taxonomy: Taxonomy): FormValues {
  const suggested = labelKeys(labels, 'suggested', 'barrier')
  const barriers = report.barriers.length > 0 ? report.barriers : suggested.slice(0, 1)
  const [primary = '', ...others] = barriers
  return formOf({
    versie: String(report.version),
    titel: report.publicTitle ?? report.title,
    verhaal: report.publicStory ?? report.story,
    viaPartij: report.viaParty,
    regio: taxonomy.region.get(report.region)?.name ?? report.region,
    domeinen: report.domains,
    barriere: primary,
    ookBarrieres: others,
    uitkomst: null,
    wegwijzer: null,
    toelichting: null,
  })
}
