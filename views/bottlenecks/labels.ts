import type { AddressState } from '../../src/core/address.ts'
import type { AnswerState } from '../../src/core/bottleneck-filter.ts'
import type { BottleneckState } from '../../src/core/bottleneck.ts'
import type { ResponseKind } from '../../src/core/official-response.ts'

export const bottleneckStateLabels: Record<BottleneckState, string> = {
  open: 'Open',
  opgelost_gemeld: 'Gemeld als opgelost',
  opgelost: 'Opgelost',
  heropend: 'Opnieuw open',
}

export const bottleneckStateTones = {
  open: 'neutral',
  opgelost_gemeld: 'accent',
  opgelost: 'ok',
  heropend: 'warning',
} as const satisfies Record<BottleneckState, string>

export const answerLabels: Record<AnswerState, string> = {
  te_laat: 'De termijn is voorbij',
  wacht: 'Wacht op antwoord',
  beantwoord: 'Beantwoord',
  toegezegd: 'Oplossing toegezegd',
}

export const addressStateLabels: Record<AddressState, string> = {
  gevraagd: 'Gevraagd',
  in_behandeling: 'In behandeling',
  uitstel: 'Vroeg uitstel',
  beantwoord: 'Beantwoord',
  niet_onze_taak: 'Zegt: niet onze taak',
}

/** What an instantie said, after its name. */
export const responseVerbs: Record<ResponseKind, string> = {
  lossen_op: 'zegt toe dit op te lossen',
  bestaande_weg: 'zegt dat er al een weg is',
  wetswijziging: 'zegt dat hiervoor een wet moet veranderen',
  doen_niet: 'zegt dit niet te doen',
  niet_onze_taak: 'zegt dat dit niet haar taak is',
}
