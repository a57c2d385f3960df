import { type CaseFilter, filterQuery } from './core/case-filter.ts'

const to = encodeURIComponent

/** Every address of the site, so that a link and its route cannot drift apart. */
export const paths = {
  home: '/',
  report: '/melden',
  suggestions: '/melden/suggesties',
  followUp: (token: string) => `/volg/${to(token)}`,
  followUpDetails: (token: string) => `/volg/${to(token)}/aanvullingen`,
  followUpCorrection: (token: string) => `/volg/${to(token)}/correcties`,
  followUpWithdrawal: (token: string) => `/volg/${to(token)}/intrekking`,
  cases: (filter: CaseFilter = {}, extra: Record<string, string> = {}) =>
    `/casussen${filterQuery(filter, extra)}`,
  case: (number: number) => `/casussen/${number}`,
  overview: '/overzicht',
  signposts: '/wegwijzers',
  signpost: (key: string) => `/wegwijzers#${to(key)}`,
  about: '/over',
  privacy: '/privacy',
  accessibility: '/toegankelijkheid',
  vulnerability: '/kwetsbaarheid-melden',
  data: '/data',
  signIn: '/aanmelden',
  signInLink: (token: string) => `/aanmelden/${to(token)}`,
  signOut: '/afmelden',
  moderation: '/beheer',
  moderationReport: (id: string) => `/beheer/meldingen/${to(id)}`,
  edits: (id: string) => `/beheer/meldingen/${to(id)}/bewerkingen`,
  decisions: (id: string) => `/beheer/meldingen/${to(id)}/beslissingen`,
  account: '/beheer/account',
  api: {
    cases: '/api/v1/casussen',
    case: (number: number) => `/api/v1/casussen/${number}`,
    reports: '/api/v1/meldingen',
  },
  health: '/healthz',
} as const
