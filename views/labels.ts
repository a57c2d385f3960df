import type { AccountRole } from '../src/core/account.ts'
import type { AddressState } from '../src/core/address.ts'
import type { Outcome } from '../src/core/decision.ts'
import type { ErasureGround } from '../src/core/erasure.ts'
import type { ResponseKind } from '../src/core/official-response.ts'
import type { DetailFacet, Report, ReportKind, ReportState, Visibility } from '../src/core/report.ts'
import type { NoticeGround, NoticeOutcome } from '../src/core/settlement.ts'
import type { Signpost } from '../src/core/taxonomy.ts'

export const kindLabels: Record<ReportKind, string> = {
  initiatief: 'Een initiatief dat vastloopt',
  uitsluiting: 'Uitgesloten van financiering',
}

export const visibilityLabels: Record<Visibility, string> = {
  openbaar: 'Openbaar als casus',
  meetellen: 'Alleen meetellen',
}

export const stateLabels: Record<ReportState, string> = {
  aangehouden: 'Wacht op een bevestigd e-mailadres',
  ontvangen: 'Ontvangen',
  in_behandeling: 'In behandeling',
  vraag_gesteld: 'Vraag aan jou',
  gepubliceerd: 'Gepubliceerd',
  afgewezen: 'Niet gepubliceerd',
  ingetrokken: 'Ingetrokken',
}

/** Where a melding stands, for who works here: erased by a beheerder is not withdrawn by its reporter. */
export const standLabel = ({ state, erasureGround }: Pick<Report, 'state' | 'erasureGround'>): string => {
  if (erasureGround === null) return stateLabels[state]
  return state === 'ingetrokken' ? 'Gewist' : `${stateLabels[state]}, gewist`
}

/** A label in the middle of a sentence. */
export const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

export const outcomeLabels: Record<Outcome, string> = {
  knelpunt: 'Een echte barrière',
  bestaande_route: 'Er is al een weg',
  individueel_geschil: 'Een geschil over één persoon of besluit',
  buiten_bereik: 'Hoort hier niet',
}

export const outcomeExplanations: Record<Outcome, string> = {
  knelpunt: 'De regels of het geld houden dit tegen. De casus wordt openbaar.',
  bestaande_route: 'Het kan al. De casus wordt openbaar, met uitleg hoe het wel kan.',
  individueel_geschil: 'Dit vraagt bezwaar, een klacht of een geschilleninstantie. Niet openbaar.',
  buiten_bereik: 'Het gaat niet over geld of regels tussen wetten. Niet openbaar.',
}

export const facetLabels: Record<DetailFacet, string> = {
  target_group: 'Voor wie',
  setting: 'Plek',
  org_size: 'Grootte van de organisatie',
  stage: 'Hoe ver is het',
  consequence: 'Gevolgen',
  people_affected: 'Hoeveel mensen',
  money_at_stake: 'Hoeveel geld per jaar',
  pays: 'Wie betaalt',
  gains: 'Wie heeft het voordeel',
}

export const signpostStatusLabels: Record<Signpost['status'], string> = {
  open: 'Open',
  gesloten: 'Gesloten',
  aangekondigd: 'Aangekondigd',
  onbekend: 'Status onbekend',
}

export const roleLabels: Record<AccountRole, string> = {
  moderator: 'Moderator',
  beheerder: 'Beheerder',
  instantie: 'Instantie',
}

export const roleExplanations: Record<AccountRole, string> = {
  moderator: 'Beoordeelt meldingen en publiceert casussen.',
  beheerder: 'Doet wat een moderator doet, en beheert accounts en teksten.',
  instantie: 'Reageert namens één instantie op knelpunten waarnaar die instantie gevraagd is.',
}

export const noticeOutcomeLabels: Record<NoticeOutcome, string> = {
  gecorrigeerd: 'Verbeterd',
  hersteld: 'Weer zichtbaar',
  verborgen: 'Verborgen',
  ongewijzigd: 'Niets veranderd',
}

export const noticeGroundLabels: Record<NoticeGround, string> = {
  herkenbaar: 'Een persoon of organisatie was herkenbaar',
  onjuist: 'Er stond iets dat niet klopte',
  onrechtmatig: 'De tekst mocht niet openbaar zijn',
}

export const addressStateLabels: Record<AddressState, string> = {
  gevraagd: 'Gevraagd',
  in_behandeling: 'In behandeling',
  uitstel: 'Uitstel',
  beantwoord: 'Beantwoord',
  niet_onze_taak: 'Zegt: niet onze taak',
}

export const responseKindLabels: Record<ResponseKind, string> = {
  lossen_op: 'We lossen dit op',
  bestaande_weg: 'Er is al een weg',
  wetswijziging: 'Dit vraagt een wetswijziging',
  doen_niet: 'We doen dit niet',
  niet_onze_taak: 'Dit is niet onze taak',
}

export const responseKindExplanations: Record<ResponseKind, string> = {
  lossen_op: 'Schrijf wat je doet en wanneer het klaar is. De datum staat op de site als toezegging.',
  bestaande_weg: 'Het kan al. Schrijf hoe, en waar dat beschreven staat.',
  wetswijziging: 'Het kan niet binnen de wet. Schrijf welke wet in de weg staat en wat je daaraan doet.',
  doen_niet: 'Schrijf waarom niet.',
  niet_onze_taak: 'Schrijf waarom niet, en wie er wel over gaat.',
}

export const erasureGroundLabels: Record<ErasureGround, string> = {
  verzoek: 'De melder vroeg erom',
  herkend: 'Iemand herkent zichzelf of een ander',
  bevel: 'Een toezichthouder of rechter besliste het',
  vergissing: 'De melding hoorde hier niet of kwam per ongeluk',
  niet_bevestigd: 'Het e-mailadres is niet op tijd bevestigd',
}

/** The same, told to who sent the melding. */
export const ownErasureGroundLabels: Record<ErasureGround, string> = {
  ...erasureGroundLabels,
  verzoek: 'Je vroeg erom',
}
