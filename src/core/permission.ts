import { type Permissions, type Role, roles } from './role.ts'
import { staffPermissions } from './staff-permissions.ts'

const everyone = roles

const publicPermissions: Permissions = {
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
  '/hoe-werkt-het': { GET: everyone },
  '/vragen': { GET: everyone },
  '/woorden': { GET: everyone },
  '/contact': { GET: everyone },
  '/colofon': { GET: everyone },
  '/algoritme': { GET: everyone },
  '/privacy': { GET: everyone },
  '/toegankelijkheid': { GET: everyone },
  '/kwetsbaarheid-melden': { GET: everyone },
  '/data': { GET: everyone },
  '/data/kolommen': { GET: everyone },
  '/data/catalogus.jsonld': { GET: everyone },
  '/data/catalogus.ttl': { GET: everyone },
  '/data/momentopnamen/:bestand': { GET: everyone },
  '/.well-known/security.txt': { GET: everyone },
  '/robots.txt': { GET: everyone },
  '/sitemap.xml': { GET: everyone },
  '/healthz': { GET: everyone },
  '/readyz': { GET: everyone },
  '/metrics': { GET: everyone },
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
  '/volg/:token/gegevens': { GET: everyone },
  '/volg/:token/gegevens.json': { GET: everyone },
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
  '/auth/passkey/generate-register-options': { GET: everyone },
  '/auth/passkey/verify-registration': { POST: everyone },
  '/auth/passkey/generate-authenticate-options': { GET: everyone },
  '/auth/passkey/verify-authentication': { POST: everyone },
}

/** Everything that may be asked for. A route that is not here is closed to everyone. */
export const permissions: Permissions = { ...publicPermissions, ...staffPermissions }

/** @param pattern the path as the route is written, such as `/beheer/meldingen/:id`. */
export const mayUse = (role: Role, method: string, pattern: string): boolean =>
  permissions[pattern]?.[method]?.includes(role) ?? false
