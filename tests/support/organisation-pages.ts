import { paths } from '../../src/paths.ts'
import { signIn, type TestApp } from './app.ts'
import { ask, signInFor, solving, storeBottleneck, storeOrganisation, vng } from './asked.ts'
import type { GetPage } from './public-pages.ts'

/** An instantie that was asked something and answered, and its own area. */
export async function organisationPages(t: TestApp, cookie: string): Promise<GetPage[]> {
  await storeOrganisation(t, 'vng', vng)
  await storeBottleneck(t, 901, 'Ontbijt in het buurthuis')
  await ask(t, 901, 'vng')
  const vera = await signInFor(t, 'vng', 'vera@vng.nl')
  const sleutel = 'de-sleutel-van-het-formulier'
  await t.post(paths.ownResponses(901), { ...solving, sleutel }, { cookie: vera })
  const beheerder = await signIn(t, 'beheerder', 'bea-beheer')
  return [
    { path: paths.organisations, route: paths.organisations },
    { path: paths.organisation('vng'), route: '/instanties/:sleutel' },
    { path: paths.organisation('nergens'), route: '/instanties/:sleutel', status: 404 },
    { path: paths.organisationFeed('vng'), route: '/instanties/:sleutel{[a-z0-9-]+\\.atom}' },
    { path: paths.api.responses, route: paths.api.responses },
    { path: paths.authority, route: paths.authority, cookie: vera },
    { path: paths.authority, route: paths.authority, status: 303, more: 'as a stranger' },
    { path: paths.askedBottleneck(901), route: '/instantie/knelpunten/:id', cookie: vera },
    {
      path: `${paths.askedBottleneck(901)}?corrigeert=${sleutel}`,
      route: '/instantie/knelpunten/:id',
      cookie: vera,
    },
    { path: paths.account, route: '/beheer/account', cookie: vera, more: 'as an instantie' },
    { path: paths.letterResponses(901), route: '/beheer/knelpunten/:id/reacties', cookie },
    { path: paths.promises, route: paths.promises, cookie },
    { path: paths.promise(sleutel), route: '/beheer/beloften/:id', cookie },
    { path: paths.managedOrganisations, route: paths.managedOrganisations, cookie: beheerder },
    { path: paths.newOrganisation, route: paths.newOrganisation, cookie: beheerder },
    { path: paths.managedOrganisation('vng'), route: '/beheer/instanties/:sleutel', cookie: beheerder },
    { path: paths.organisationEnd('vng'), route: '/beheer/instanties/:sleutel/einde', cookie: beheerder },
    { path: paths.signposts, route: paths.signposts, cookie: beheerder, more: 'as a beheerder' },
  ]
}
