import type { Decision } from '../../src/core/decision.ts'
import { facetsFrom, type Report } from '../../src/core/report.ts'
import { noTags } from '../../src/core/tag.ts'
import { published, reworded, wilmaSubmission } from './cast.ts'
import { startOfTests } from './moment.ts'

/** Wilma's melding as it stands after it came in. */
export const wilmaReport: Report = {
  ...wilmaSubmission,
  id: 'wilma-1',
  reference: 'M-ACD-EFG-HJK',
  state: 'ontvangen',
  version: 1,
  tried: null,
  temporarySince: null,
  facets: facetsFrom(() => []),
  receivedAt: startOfTests,
  updatedAt: startOfTests,
  publicTitle: null,
  publicStory: null,
  firstLookAt: null,
  textErasedAt: null,
  erasureGround: null,
  mergedInto: null,
  mergedIntoCase: null,
  caseNumber: null,
  demo: false,
}

/** A decision that publishes it. */
export const publish: Decision = {
  outcome: 'knelpunt',
  explanation: '',
  signpost: null,
  domains: [...published.domeinen],
  barriers: ['afbakening'],
  region: 'achterhoek',
  publicTitle: reworded.titel,
  publicStory: reworded.verhaal,
  publicViaParty: null,
  organisationReply: null,
  omittedFacets: [],
  tags: noTags(),
  cleared: [],
}
