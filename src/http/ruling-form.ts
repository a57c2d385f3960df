import type { Decision } from '../core/decision.ts'
import { all, type FormValues, formOf, one } from '../core/form-values.ts'
import { type Label, labelKeys } from '../core/label.ts'
import { currentKeys } from '../core/former-key.ts'
import { clearedIn } from '../core/publication-guard.ts'
import type { Report } from '../core/report.ts'
import { suggestedChoice } from '../core/suggested-choice.ts'
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
  weerwoord: one(values, 'weerwoord'),
  magOpenbaar: clearedIn(values),
  weglaten: all(values, 'weglaten'),
  izaKnelpunten: all(values, 'izaKnelpunten'),
  aandachtsgebieden: all(values, 'aandachtsgebieden'),
  samenwerking: all(values, 'samenwerking'),
})

/** Takes the suggested labels over, without JavaScript: in place of what was chosen, where the model had an answer. */
export function withSuggestions(
  values: FormValues,
  labels: readonly Label[],
  taxonomy: Taxonomy,
): FormValues {
  const suggested = suggestedChoice(labels, taxonomy)
  if (suggested === null) return values
  const { domains, barrier } = suggested
  return new Map([
    ...values,
    ['domeinen', domains ?? all(values, 'domeinen')],
    ['barriere', [barrier ?? one(values, 'barriere')]],
    ['ookBarrieres', all(values, 'ookBarrieres').filter((key) => key !== barrier)],
  ])
}

/**
 * The form as a moderator sees it: what was ruled before, when that came back from the reporter; else the reporter's own
 * text and labels, or the best suggestion without them.
 */
export function rulingValues(
  report: Report,
  labels: readonly Label[],
  taxonomy: Taxonomy,
  earlier: Decision | null = null,
): FormValues {
  const regionName = (key: string) => taxonomy.region.get(key)?.name ?? key
  const wording = {
    versie: String(report.version),
    titel: report.publicTitle ?? report.title,
    verhaal: report.publicStory ?? report.story,
  }
  if (earlier)
    return formOf({ ...wording, ...earlierValues(earlier, taxonomy), regio: regionName(earlier.region) })
  const suggested = labelKeys(labels, 'suggested', 'barrier')
  const barriers = report.barriers.length > 0 ? report.barriers : suggested.slice(0, 1)
  const [primary = '', ...others] = currentKeys(barriers, taxonomy.barrier)
  return formOf({
    ...wording,
    viaPartij: report.viaParty,
    regio: regionName(report.region),
    domeinen: currentKeys(report.domains, taxonomy.domain),
    barriere: primary,
    ookBarrieres: others,
  })
}

function earlierValues(decision: Decision, taxonomy: Taxonomy) {
  const [primary = '', ...others] = currentKeys(decision.barriers, taxonomy.barrier)
  return {
    viaPartij: decision.publicViaParty,
    domeinen: currentKeys(decision.domains, taxonomy.domain),
    barriere: primary,
    ookBarrieres: others,
    uitkomst: decision.outcome,
    wegwijzer: decision.signpost,
    toelichting: decision.explanation,
    weerwoord: decision.organisationReply,
    magOpenbaar: decision.cleared,
    weglaten: decision.omittedFacets,
    izaKnelpunten: decision.tags.iza_bottleneck,
    aandachtsgebieden: decision.tags.attention_area,
    samenwerking: decision.tags.collaboration_question,
  }
}
