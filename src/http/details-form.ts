import { detailFields } from '../core/details.ts'
import { all, type FormValues, formOf, one } from '../core/form-values.ts'
import type { ReportDetails } from '../core/report.ts'

/** The fields of "Vertel meer" as its rules expect them. */
export const detailsInput = (values: FormValues): unknown => ({
  geprobeerd: one(values, 'geprobeerd'),
  tijdelijkSinds: one(values, 'tijdelijkSinds'),
  ...Object.fromEntries(detailFields.map(({ field }) => [field, all(values, field)])),
})

/** What was told before, as the form shows it. */
export const detailValues = (details: ReportDetails): FormValues =>
  formOf({
    geprobeerd: details.tried,
    tijdelijkSinds: details.temporarySince === null ? null : String(details.temporarySince),
    ...Object.fromEntries(detailFields.map(({ facet, field }) => [field, details.facets[facet]])),
  })
