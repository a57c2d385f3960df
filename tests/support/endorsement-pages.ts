import { paths } from '../../src/paths.ts'
import type { TestApp } from './app.ts'
import { sayAlso } from './endorsements.ts'
import type { GetPage } from './public-pages.ts'

const slug = 'een-bed-om-te-herstellen-voor-wie-geen-huis-heeft'
const one = '/knelpunten/:adres{[a-z0-9-]+}'

/** The pages of "wij ook" and of solutions, in the register of the demo. */
export async function endorsementPages(t: TestApp, cookie: string): Promise<GetPage[]> {
  const token = await sayAlso(t, paths.endorseBottleneck(slug), {
    context: 'Bij ons ook, elke week.',
    email: 'ria@voorbeeld.nl',
  })
  const ofCase = '/casussen/:nummer{[1-9][0-9]{0,8}}/wij-ook'
  const solutions = '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/oplossingen'
  return [
    { path: paths.endorseCase(1), route: ofCase },
    { path: paths.endorseCase(999_999), route: ofCase, status: 404 },
    { path: paths.endorseBottleneck(slug), route: `${one}/wij-ook` },
    { path: paths.endorsement(token), route: '/wij-ook/:token' },
    { path: paths.endorsement('x'.repeat(43)), route: '/wij-ook/:token', status: 404 },
    { path: paths.endorsementReview, route: paths.endorsementReview, cookie },
    { path: paths.bottleneckSolutions(1), route: solutions, cookie },
    { path: paths.bottleneckSolutions(999_999), route: solutions, cookie, status: 404 },
  ]
}
