import { filterQuery } from './core/case-filter.ts'
import type { CaseFilter } from './core/filter-table.ts'

const to = encodeURIComponent
import type { QueueFilter } from './core/queue-filter.ts'

/** The files that any filter of the cases can be taken along as. */
type CaseFileEnding = '.csv' | '-excel.csv' | '.xlsx' | '.json' | '.jsonl' | '.atom'

/** Every address of the site, so that a link and its route cannot drift apart. */
export const paths = {
  home: '/',
  report: '/melden',
  suggestions: '/melden/suggesties',
  guard: (field: string) => `/melden/persoonsgegevens?veld=${to(field)}`,
  followUp: (token: string) => `/volg/${to(token)}`,
  followUpDetails: (token: string) => `/volg/${to(token)}/aanvullingen`,
  followUpCorrection: (token: string) => `/volg/${to(token)}/correcties`,
  followUpAnswers: (token: string) => `/volg/${to(token)}/antwoorden`,
  followUpApprovals: (token: string) => `/volg/${to(token)}/akkoorden`,
  followUpWithdrawal: (token: string) => `/volg/${to(token)}/intrekking`,
  followUpContact: (token: string) => `/volg/${to(token)}/contact`,
  followUpContactRemoval: (token: string) => `/volg/${to(token)}/contact/verwijdering`,
  lostLink: '/volg/kwijt',
  /** A link that arrives by mail; each opens a page with one button. */
  mailLink: (purpose: 'bevestigen' | 'openen' | 'stop', token: string) => `/post/${purpose}/${to(token)}`,
  mailDone: (what: string) => `/post/klaar?gedaan=${to(what)}`,
  cases: (filter: CaseFilter = {}, extra: Record<string, string> = {}) =>
    `/casussen${filterQuery(filter, extra)}`,
  caseFile: (ending: CaseFileEnding, filter: CaseFilter = {}) => `/casussen${ending}${filterQuery(filter)}`,
  case: (number: number) => `/casussen/${number}`,
  overview: '/overzicht',
  overviewOf: (filter: CaseFilter) => `/overzicht${filterQuery(filter)}`,
  brief: (filter: CaseFilter = {}) => `/brief${filterQuery(filter)}`,
  patterns: '/patronen',
  /** What the filter says besides boundary and barrier narrows the pattern. */
  pattern: (boundary: string, barrier: string, filter: CaseFilter = {}) => {
    const { schot: _boundary, barriere: _barrier, ...rest } = filter
    return `/patronen/${to(boundary)}/${to(barrier)}${filterQuery(rest)}`
  },
  regions: '/regios',
  region: (key: string) => `/regios/${to(key)}`,
  signposts: '/wegwijzers',
  signpost: (key: string) => `/wegwijzers#${to(key)}`,
  about: '/over',
  algorithm: '/algoritme',
  privacy: '/privacy',
  accessibility: '/toegankelijkheid',
  vulnerability: '/kwetsbaarheid-melden',
  data: '/data',
  dataColumns: '/data/kolommen',
  snapshot: (quarter: string) => `/data/momentopnamen/${to(quarter)}.csv`,
  catalogue: '/data/catalogus.jsonld',
  catalogueTurtle: '/data/catalogus.ttl',
  signIn: '/aanmelden',
  signInLink: (token: string) => `/aanmelden/${to(token)}`,
  signOut: '/afmelden',
  moderation: '/beheer',
  queue: (filter: QueueFilter) => {
    const query = new URLSearchParams(filter).toString()
    return query === '' ? '/beheer' : `/beheer?${query}`
  },
  moderationReport: (id: string) => `/beheer/meldingen/${to(id)}`,
  edits: (id: string) => `/beheer/meldingen/${to(id)}/bewerkingen`,
  decisions: (id: string) => `/beheer/meldingen/${to(id)}/beslissingen`,
  takenSuggestions: (id: string) => `/beheer/meldingen/${to(id)}/suggesties`,
  replacements: (id: string) => `/beheer/meldingen/${to(id)}/vervangingen`,
  claims: (id: string) => `/beheer/meldingen/${to(id)}/claims`,
  releases: (id: string) => `/beheer/meldingen/${to(id)}/vrijgaven`,
  recusals: (id: string) => `/beheer/meldingen/${to(id)}/belangen`,
  similar: (id: string) => `/beheer/meldingen/${to(id)}/gelijkenissen`,
  notes: (id: string) => `/beheer/meldingen/${to(id)}/notities`,
  questions: (id: string) => `/beheer/meldingen/${to(id)}/vragen`,
  merges: (id: string) => `/beheer/meldingen/${to(id)}/samenvoegingen`,
  examples: (id: string) => `/beheer/meldingen/${to(id)}/voorbeelden`,
  splits: (id: string) => `/beheer/meldingen/${to(id)}/splitsingen`,
  notice: (page?: string) => (page === undefined ? '/klopt-dit-niet' : `/klopt-dit-niet?pagina=${to(page)}`),
  noticeReceipt: (id: string) => `/klopt-dit-niet/${to(id)}`,
  moderationLog: '/moderatielog',
  moderationLogPage: (extra: Record<string, string>) =>
    `/moderatielog?${new URLSearchParams(extra).toString()}`,
  dayHeads: '/moderatielog/dagsloten',
  dayHeadsPage: (extra: Record<string, string>) =>
    `/moderatielog/dagsloten?${new URLSearchParams(extra).toString()}`,
  notices: '/beheer/opmerkingen',
  noticeInHand: (id: string) => `/beheer/opmerkingen/${to(id)}`,
  noticeHidings: (id: string) => `/beheer/opmerkingen/${to(id)}/verbergingen`,
  noticeReplacements: (id: string) => `/beheer/opmerkingen/${to(id)}/vervangingen`,
  noticeDecisions: (id: string) => `/beheer/opmerkingen/${to(id)}/beslissingen`,
  post: '/beheer/post',
  postAttempts: (id: string) => `/beheer/post/${to(id)}/pogingen`,
  account: '/beheer/account',
  accountMail: '/beheer/account/post',
  taxonomy: '/beheer/indeling',
  taxonomyList: (slug: string) => `/beheer/indeling/${to(slug)}`,
  newTerm: (slug: string) => `/beheer/indeling/${to(slug)}/nieuw`,
  term: (slug: string, key: string) => `/beheer/indeling/${to(slug)}/${to(key)}`,
  termStep: (slug: string, key: string, step: string) => `/beheer/indeling/${to(slug)}/${to(key)}/${step}`,
  ownSignOuts: '/beheer/account/afmeldingen',
  passkey: (id: string) => `/beheer/account/passkeys/${to(id)}`,
  passkeyNames: (id: string) => `/beheer/account/passkeys/${to(id)}/namen`,
  passkeyRemoval: (id: string) => `/beheer/account/passkeys/${to(id)}/verwijdering`,
  accounts: '/beheer/accounts',
  managedAccount: (id: string) => `/beheer/accounts/${to(id)}`,
  accountChanges: (id: string) => `/beheer/accounts/${to(id)}/wijzigingen`,
  recoveryLinks: (id: string) => `/beheer/accounts/${to(id)}/herstellinks`,
  accountSignOuts: (id: string) => `/beheer/accounts/${to(id)}/afmeldingen`,
  accountEnd: (id: string) => `/beheer/accounts/${to(id)}/einde`,
  invitations: '/beheer/uitnodigingen',
  apiDocumentation: '/api',
  api: {
    base: '/api/v1',
    cases: '/api/v1/casussen',
    case: (number: number) => `/api/v1/casussen/${number}`,
    counts: '/api/v1/tellingen',
    taxonomy: '/api/v1/taxonomie',
    regions: '/api/v1/regios',
    bodies: '/api/v1/instanties',
    signposts: '/api/v1/wegwijzers',
    reports: '/api/v1/meldingen',
    document: '/api/v1/openapi.json',
  },
  health: '/healthz',
} as const

/** Pages that are the same for everyone. A "Klopt dit niet?" is about one of these, or about a casus. */
export const publicPages: readonly string[] = [
  paths.home,
  paths.report,
  paths.cases(),
  paths.overview,
  paths.patterns,
  paths.regions,
  paths.signposts,
  paths.about,
  paths.algorithm,
  paths.privacy,
  paths.accessibility,
  paths.vulnerability,
  paths.data,
  paths.dataColumns,
  paths.moderationLog,
  paths.dayHeads,
]
