import { type AccountRole, accountRoles } from './account.ts'

/** Who asks for something; without an account that is a `bezoeker`. */
export const roles = ['bezoeker', ...accountRoles] as const
export type Role = (typeof roles)[number]

export const roleOf = (account: { role: AccountRole } | null): Role => account?.role ?? 'bezoeker'

const everyone = roles
const signedIn: readonly Role[] = accountRoles
const moderators: readonly Role[] = ['moderator', 'beheerder']
const beheerders: readonly Role[] = ['beheerder']
const answerers: readonly Role[] = ['instantie']

/**
 * What each role may do: each route exactly as it is written in the app, its methods, and for whom they are. A route
 * that is not here is closed to everyone.
 */
export const permissions: Readonly<Record<string, Readonly<Record<string, readonly Role[]>>>> = {
  // For everyone
  '/': { GET: everyone },
  '/melden': { GET: everyone, POST: everyone },
  '/melden/suggesties': { POST: everyone },
  '/melden/persoonsgegevens': { POST: everyone },
  '/casussen': { GET: everyone },
  '/casussen.csv': { GET: everyone },
  '/casussen.csv-metadata.json': { GET: everyone },
  '/casussen-excel.csv': { GET: everyone },
  '/casussen.xlsx': { GET: everyone },
  '/casussen.json': { GET: everyone },
  '/casussen.jsonl': { GET: everyone },
  '/casussen.atom': { GET: everyone },
  '/casussen/:nummer{[1-9][0-9]{0,8}}': { GET: everyone },
  '/casussen/:nummer{[1-9][0-9]{0,8}}/wij-ook': { GET: everyone, POST: everyone },
  '/knelpunten/:adres{[a-z0-9-]+}/wij-ook': { GET: everyone, POST: everyone },
  '/knelpunten': { GET: everyone },
  '/knelpunten.atom': { GET: everyone },
  '/knelpunten/:adres{[a-z0-9-]+}': { GET: everyone },
  '/knelpunten/:bestand{[a-z0-9-]+\\.atom}': { GET: everyone },
  '/overzicht': { GET: everyone },
  '/brief': { GET: everyone },
  '/patronen': { GET: everyone },
  '/patronen/:schot/:barriere': { GET: everyone },
  '/regios': { GET: everyone },
  '/regios/:regio': { GET: everyone },
  '/instanties': { GET: everyone },
  '/instanties/:sleutel': { GET: everyone },
  '/instanties/:sleutel{[a-z0-9-]+\\.atom}': { GET: everyone },
  '/wegwijzers': { GET: everyone },
  '/over': { GET: everyone },
  '/algoritme': { GET: everyone },
  '/privacy': { GET: everyone },
  '/toegankelijkheid': { GET: everyone },
  '/kwetsbaarheid-melden': { GET: everyone },
  '/data': { GET: everyone },
  '/data/kolommen': { GET: everyone },
  '/data/catalogus.jsonld': { GET: everyone },
  '/data/catalogus.ttl': { GET: everyone },
  '/data/momentopnamen/:bestand': { GET: everyone },
  '/healthz': { GET: everyone },
  '/klopt-dit-niet': { GET: everyone, POST: everyone },
  '/klopt-dit-niet/:id': { GET: everyone },
  '/moderatielog': { GET: everyone },
  '/moderatielog/dagsloten': { GET: everyone },

  // For who holds the private link: the route itself judges it
  '/volg/:token': { GET: everyone },
  '/volg/:token/aanvullingen': { POST: everyone },
  '/volg/:token/antwoorden': { POST: everyone },
  '/volg/:token/akkoorden': { POST: everyone },
  '/volg/:token/correcties': { GET: everyone, POST: everyone },
  '/volg/:token/oplossing': { POST: everyone },
  '/wij-ook/:token': { GET: everyone },
  '/wij-ook/:token/antwoorden': { POST: everyone },
  '/wij-ook/:token/intrekking': { POST: everyone },
  '/wij-ook/:token/contact/verwijdering': { POST: everyone },
  '/volg/:token/intrekking': { GET: everyone, POST: everyone },
  '/volg/:token/contact': { POST: everyone },
  '/volg/:token/contact/verwijdering': { POST: everyone },

  // For who has the link out of a mail
  '/volg/kwijt': { GET: everyone, POST: everyone },
  '/post/klaar': { GET: everyone },
  '/post/bevestigen/:token': { GET: everyone, POST: everyone },
  '/post/openen/:token': { GET: everyone, POST: everyone },
  '/post/stop/:token': { GET: everyone, POST: everyone },

  // The API; ALL is the answer to methods that it does not know (405)
  '/api': { GET: everyone },
  '/api/v1/casussen': { GET: everyone, ALL: everyone },
  '/api/v1/casussen/:nummer{[1-9][0-9]{0,8}}': { GET: everyone, ALL: everyone },
  '/api/v1/knelpunten': { GET: everyone, ALL: everyone },
  '/api/v1/knelpunten/:adres{[a-z0-9-]+}': { GET: everyone, ALL: everyone },
  '/api/v1/tellingen': { GET: everyone, ALL: everyone },
  '/api/v1/taxonomie': { GET: everyone, ALL: everyone },
  '/api/v1/regios': { GET: everyone, ALL: everyone },
  '/api/v1/instanties': { GET: everyone, ALL: everyone },
  '/api/v1/reacties': { GET: everyone, ALL: everyone },
  '/api/v1/wegwijzers': { GET: everyone, ALL: everyone },
  '/api/v1/meldingen': { POST: everyone, ALL: everyone },
  '/api/v1/openapi.json': { GET: everyone, ALL: everyone },

  // Signing in and out; the passkey calls ask for a session themselves where they need one
  '/aanmelden': { GET: everyone, POST: everyone },
  '/aanmelden/:token': { GET: everyone, POST: everyone },
  '/afmelden': { POST: everyone },
  '/auth/passkey/generate-register-options': { GET: everyone, POST: everyone },
  '/auth/passkey/verify-registration': { GET: everyone, POST: everyone },
  '/auth/passkey/generate-authenticate-options': { GET: everyone, POST: everyone },
  '/auth/passkey/verify-authentication': { GET: everyone, POST: everyone },

  // One's own account
  '/beheer/account': { GET: signedIn },
  '/beheer/account/post': { POST: signedIn },
  '/beheer/account/afmeldingen': { POST: signedIn },
  '/beheer/account/passkeys/:id': { GET: signedIn },
  '/beheer/account/passkeys/:id/namen': { POST: signedIn },
  '/beheer/account/passkeys/:id/verwijdering': { POST: signedIn },

  // Moderation
  '/beheer': { GET: moderators },
  '/beheer/meldingen/:id': { GET: moderators },
  '/beheer/meldingen/:id/gelijkenissen': { GET: moderators },
  '/beheer/meldingen/:id/bewerkingen': { POST: moderators },
  '/beheer/meldingen/:id/beslissingen': { POST: moderators },
  '/beheer/meldingen/:id/suggesties': { POST: moderators },
  '/beheer/meldingen/:id/vervangingen': { POST: moderators },
  '/beheer/meldingen/:id/claims': { POST: moderators },
  '/beheer/meldingen/:id/vrijgaven': { POST: moderators },
  '/beheer/meldingen/:id/belangen': { POST: moderators },
  '/beheer/meldingen/:id/notities': { POST: moderators },
  '/beheer/meldingen/:id/vragen': { POST: moderators },
  '/beheer/meldingen/:id/samenvoegingen': { POST: moderators },
  '/beheer/meldingen/:id/splitsingen': { POST: moderators },
  '/beheer/meldingen/:id/voorbeelden': { POST: moderators },

  // Klopt dit niet?
  '/beheer/opmerkingen': { GET: moderators },
  '/beheer/opmerkingen/:id': { GET: moderators },
  '/beheer/opmerkingen/:id/verbergingen': { POST: moderators },
  '/beheer/opmerkingen/:id/vervangingen': { POST: moderators },
  '/beheer/opmerkingen/:id/beslissingen': { POST: moderators },

  // Mail
  '/beheer/post': { GET: beheerders },
  '/beheer/post/:id/pogingen': { POST: beheerders },
  // Wij ook
  '/beheer/wij-ook': { GET: moderators },
  '/beheer/wij-ook/:id/beslissingen': { POST: moderators },

  // Knelpunten
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/oplossingen': { GET: moderators, POST: moderators },
  '/beheer/knelpunten': { GET: moderators, POST: moderators },
  '/beheer/knelpunten/nieuw': { GET: moderators },
  '/beheer/knelpunten/vervangingen': { POST: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}': { GET: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/wijzigingen': { POST: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/vervangingen': { POST: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/casussen': { POST: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/ontbundelingen': { POST: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/samenvoegingen': { POST: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/splitsingen': { POST: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/instanties': { POST: moderators },
  '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/heropeningen': { POST: moderators },
  // What instanties said and promised
  '/beheer/knelpunten/:id/reacties': { GET: moderators, POST: moderators },
  '/beheer/beloften': { GET: moderators },
  '/beheer/beloften/:id': { GET: moderators },
  '/beheer/beloften/:id/beoordelingen': { POST: moderators },

  // The own area of an instantie; the routes give only what is asked of that instantie
  '/instantie': { GET: answerers },
  '/instantie/knelpunten/:id': { GET: answerers },
  '/instantie/knelpunten/:id/reacties': { POST: answerers },
  '/instantie/knelpunten/:id/uitstel': { POST: answerers },
  '/instantie/knelpunten/:id/in-behandeling': { POST: answerers },

  // The taxonomy
  '/beheer/indeling': { GET: beheerders },
  '/beheer/indeling/:lijst': { GET: beheerders, POST: beheerders },
  '/beheer/indeling/:lijst/nieuw': { GET: beheerders },
  '/beheer/indeling/:lijst/:sleutel': { GET: beheerders },
  '/beheer/indeling/:lijst/:sleutel/teksten': { GET: beheerders, POST: beheerders },
  '/beheer/indeling/:lijst/:sleutel/hernoeming': { GET: beheerders, POST: beheerders },
  '/beheer/indeling/:lijst/:sleutel/splitsing': { GET: beheerders, POST: beheerders },
  '/beheer/indeling/:lijst/:sleutel/vervallen': { GET: beheerders, POST: beheerders },
  '/beheer/indeling/:lijst/:sleutel/terugkeer': { POST: beheerders },

  // Accounts
  '/beheer/accounts': { GET: beheerders },
  '/beheer/accounts/:id': { GET: beheerders },
  '/beheer/accounts/:id/wijzigingen': { POST: beheerders },
  '/beheer/accounts/:id/herstellinks': { POST: beheerders },
  '/beheer/accounts/:id/afmeldingen': { POST: beheerders },
  '/beheer/accounts/:id/einde': { GET: beheerders, POST: beheerders },
  '/beheer/uitnodigingen': { GET: beheerders, POST: beheerders },

  // Organisations that are addressed by name
  '/beheer/instanties': { GET: beheerders, POST: beheerders },
  '/beheer/instanties/nieuw': { GET: beheerders },
  '/beheer/instanties/:sleutel': { GET: beheerders },
  '/beheer/instanties/:sleutel/wijzigingen': { POST: beheerders },
  '/beheer/instanties/:sleutel/einde': { GET: beheerders, POST: beheerders },
}

/** @param pattern the path as the route is written, such as `/beheer/meldingen/:id`. */
export const mayUse = (role: Role, method: string, pattern: string): boolean =>
  permissions[pattern]?.[method]?.includes(role) ?? false
