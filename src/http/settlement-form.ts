import { type FormValues, formOf, one } from '../core/form-values.ts'
import { clearedIn } from '../core/publication-guard.ts'
import type { CaseCorrection, SettlementInput } from '../core/settlement.ts'

export const settlementInput = (values: FormValues): SettlementInput => ({
  uitkomst: one(values, 'uitkomst'),
  grond: one(values, 'grond'),
  reden: one(values, 'reden'),
  titel: one(values, 'titel'),
  verhaal: one(values, 'verhaal'),
  toelichting: one(values, 'toelichting'),
  viaPartij: one(values, 'viaPartij'),
  magOpenbaar: clearedIn(values),
})

/** The form as a moderator first sees it: no decision yet, and the public text as it stands. */
export const settlementValues = ({
  version,
  about,
}: {
  version: number
  about: CaseCorrection | null
}): FormValues =>
  formOf({
    versie: String(version),
    uitkomst: null,
    grond: null,
    reden: null,
    titel: about?.title ?? null,
    verhaal: about?.story ?? null,
    toelichting: about?.explanation ?? null,
    viaPartij: about?.viaParty ?? null,
  })
