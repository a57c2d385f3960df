import { accountRoles } from './account.ts'
import type { Permissions, Role } from './role.ts'

const signedIn: readonly Role[] = accountRoles
const moderators: readonly Role[] = ['moderator', 'beheerder']
const beheerders: readonly Role[] = ['beheerder']
const answerers: readonly Role[] = ['instantie']

/** What is only for people with an account. */
export const staffPermissions: Permissions = {
  // One's own account
  '/beheer/account': { GET: signedIn },
  '/beheer/account/post': { POST: signedIn },
  '/beheer/account/afmeldingen': { POST: signedIn },
  '/beheer/account/passkeys/:id': { GET: signedIn },
  '/beheer/account/passkeys/:id/namen': { POST: signedIn },
  '/beheer/account/passkeys/:id/verwijdering': { POST: signedIn },

  // Moderation
  '/beheer': { GET: moderators },
  '/beheer/meldingen': { GET: moderators },
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

  // The rights of who is written about
  '/beheer/meldingen/:id/verwijdering': { GET: beheerders, POST: beheerders },
  '/beheer/meldingen/:id/gegevens': { GET: beheerders },
  '/beheer/meldingen/:id/gegevens.json': { GET: beheerders },

  // Klopt dit niet?
  '/beheer/opmerkingen': { GET: moderators },
  '/beheer/opmerkingen/:id': { GET: moderators },
  '/beheer/opmerkingen/:id/verbergingen': { POST: moderators },
  '/beheer/opmerkingen/:id/vervangingen': { POST: moderators },
  '/beheer/opmerkingen/:id/beslissingen': { POST: moderators },

  // Mail
  '/beheer/toestand': { GET: beheerders },
  '/beheer/toestand/aanhouden': { POST: beheerders },
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
