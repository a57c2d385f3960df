import { eq, type SQL, sql } from 'drizzle-orm'
import { by, type HeldPart, ofSomebodyElse, part, secret } from './held-part.ts'
import { bottleneckCases } from './schema/bottlenecks.ts'
import {
  caseBarriers,
  caseBoundaries,
  caseDomains,
  caseExamples,
  caseFacets,
  caseTags,
  publicCases,
} from './schema/cases.ts'
import { notices } from './schema/moderation.ts'

const numberOf = (id: SQL) => sql`(select number from public_cases where report_id = ${id})`

/** What hangs on the casus of a melding, if it has one. */
export const heldCaseParts: readonly HeldPart[] = [
  part('casus', publicCases, (id) => eq(publicCases.reportId, id), {
    number: 'nummer',
    reportId: 'melding',
    kind: 'soort',
    title: 'titel',
    story: 'verhaal',
    role: 'rol',
    region: 'regio',
    primaryBarrier: 'barriere',
    outcome: 'uitkomst',
    explanation: 'toelichting',
    signpost: 'wegwijzer',
    refusedBy: 'geweigerdDoor',
    refusalGround: 'weigeringsgrond',
    viaParty: 'viaPartij',
    temporarySince: 'tijdelijkGeldSinds',
    reportedOn: 'gemeldOp',
    publishedAt: 'gepubliceerdOp',
    updatedAt: 'gewijzigdOp',
    withdrawnAt: 'ingetrokkenOp',
    hiddenAt: 'verborgenOp',
    mergedInto: 'samengevoegdMetCasus',
    organisationReply: 'weerwoord',
    taxonomyVersion: 'versieVanDeIndeling',
    demo: 'voorbeeld',
  }),
  part('casusDomeinen', caseDomains, (id) => eq(caseDomains.caseNumber, numberOf(id)), {
    caseNumber: 'casus',
    domain: 'domein',
  }),
  part('casusBarrieres', caseBarriers, (id) => eq(caseBarriers.caseNumber, numberOf(id)), {
    caseNumber: 'casus',
    barrier: 'barriere',
    rank: 'plaats',
  }),
  part('casusSchotten', caseBoundaries, (id) => eq(caseBoundaries.caseNumber, numberOf(id)), {
    caseNumber: 'casus',
    boundary: 'schot',
    primaryBarrier: 'barriere',
  }),
  part('casusKenmerken', caseFacets, (id) => eq(caseFacets.caseNumber, numberOf(id)), {
    caseNumber: 'casus',
    facet: 'vraag',
    key: 'antwoord',
  }),
  part('casusTrefwoorden', caseTags, (id) => eq(caseTags.caseNumber, numberOf(id)), {
    caseNumber: 'casus',
    list: 'lijst',
    key: 'sleutel',
  }),
  part('casusVoorbeeld', caseExamples, (id) => eq(caseExamples.caseNumber, numberOf(id)), {
    caseNumber: 'casus',
    pickedAt: 'gekozenOp',
  }),
  part('casusInKnelpunt', bottleneckCases, (id) => eq(bottleneckCases.caseNumber, numberOf(id)), {
    caseNumber: 'casus',
    bottleneckId: 'knelpunt',
    addedAt: 'op',
  }),
  part('opmerkingenOverDeCasus', notices, (id) => eq(notices.caseNumber, numberOf(id)), {
    // Who knows it can open what was answered to who wrote the notice.
    id: secret,
    page: 'pagina',
    caseNumber: 'casus',
    message: ofSomebodyElse,
    receivedAt: 'ontvangenOp',
    outcome: 'uitkomst',
    reason: ofSomebodyElse,
    decidedAt: 'beslotenOp',
    accountId: by,
  }),
]
