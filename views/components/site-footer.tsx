import type { FC } from 'hono/jsx'
import { caseNumberOf, isBottleneckPage } from '../../src/core/notice.ts'
import { publicPages } from '../public-pages.ts'
import { paths } from '../../src/paths.ts'

const GROUPS = [
  {
    title: 'Uitleg',
    links: [
      { href: paths.howItWorks, label: 'Hoe werkt het' },
      { href: paths.answers, label: 'Vragen en antwoorden' },
      { href: paths.words, label: 'Uitleg van woorden' },
      { href: paths.about, label: 'Over de Schottenmelder' },
      { href: paths.algorithm, label: 'Het algoritme' },
    ],
  },
  {
    title: 'Verantwoording',
    links: [
      { href: paths.moderationLog, label: 'Moderatielog' },
      { href: paths.data, label: 'Open data en API' },
      { href: paths.privacy, label: 'Privacyverklaring' },
      { href: paths.accessibility, label: 'Toegankelijkheid' },
    ],
  },
  {
    title: 'Contact',
    links: [
      { href: paths.contact, label: 'Neem contact op' },
      { href: paths.notice(), label: 'Klopt dit niet?' },
      { href: paths.vulnerability, label: 'Kwetsbaarheid melden' },
      { href: paths.colophon, label: 'Colofon' },
      { href: paths.signIn, label: 'Aanmelden voor moderatoren en instanties' },
    ],
  },
]

// A private address must not travel on: only the name of a public page goes with the question.
const noticeHref = (path: string) =>
  paths.notice(
    publicPages.includes(path) || caseNumberOf(path) !== null || isBottleneckPage(path) ? path : undefined,
  )

export const SiteFooter: FC<{ path: string }> = ({ path }) => (
  <footer class="utrecht-page-footer">
    <div class="utrecht-page-footer__content site-footer">
      <nav class="site-footer__groups" aria-label="Over deze site">
        {GROUPS.map(({ title, links }) => (
          <div>
            <h2 class="nl-heading site-footer__title">{title}</h2>
            <ul class="site-footer__links">
              {links.map(({ href, label }) => (
                <li>
                  <a href={href === paths.notice() ? noticeHref(path) : href}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <p class="site-footer__about">
        De Schottenmelder is van en voor zorgprofessionals. De broncode is openbaar (EUPL-1.2). De gegevens
        mag iedereen vrij gebruiken (CC0).
      </p>
    </div>
  </footer>
)
