import { paths } from '../../src/paths.ts'
import type { GetPage } from './public-pages.ts'

const slug = 'een-bed-om-te-herstellen-voor-wie-geen-huis-heeft'
const one = '/knelpunten/:adres{[a-z0-9-]+}'

export const bottleneckPages: GetPage[] = [
  ...['', '?antwoord=te_laat', '?zoek=niets&stand=opgelost', '?stand=nergens'].map((query) => ({
    path: `/knelpunten${query}`,
    route: '/knelpunten',
  })),
  { path: '/knelpunten.atom', route: '/knelpunten.atom' },
  { path: paths.bottleneck(slug), route: one },
  { path: paths.bottleneck('nergens'), route: one, status: 404 },
  { path: paths.bottleneckFeed(slug), route: '/knelpunten/:bestand{[a-z0-9-]+\\.atom}' },
  { path: paths.api.bottlenecks, route: paths.api.bottlenecks },
  { path: paths.api.bottleneck(slug), route: '/api/v1/knelpunten/:adres{[a-z0-9-]+}' },
]

export const bottleneckDesk = (cookie: string): GetPage[] => {
  const managed = '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}'
  return [
    { path: paths.managedBottlenecks, route: paths.managedBottlenecks, cookie },
    { path: `${paths.newBottleneck}?casus=1&casus=2`, route: paths.newBottleneck, cookie },
    { path: paths.managedBottleneck(1), route: managed, cookie },
    { path: paths.managedBottleneck(999_999), route: managed, cookie, status: 404 },
  ]
}
