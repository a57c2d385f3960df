import type { FC } from 'hono/jsx'
import { caseNumberOf, isBottleneckPage } from '../../src/core/notice.ts'
import { paths, publicPages } from '../../src/paths.ts'

const LINKS = [
  { href: '/over', label: 'Over Schottenmelder' },
  { href: '/algoritme', label: 'Het algoritme' },
  { href: '/privacy', label: 'Privacy' },
  { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
  { href: '/kwetsbaarheid-melden', label: 'Kwetsbaarheid melden' },
  { href: '/moderatielog', label: 'Moderatielog' },
  { href: '/data', label: 'Open data en API' },
  { href: '/aanmelden', label: 'Moderatoren: aanmelden' },
]

// A private address must not travel on: only the name of a public page goes with the question.
const noticeHref = (path: string) =>
  paths.notice(
    publicPages.includes(path) || caseNumberOf(path) !== null || isBottleneckPage(path) ? path : undefined,
  )

export const SiteFooter: FC<{ path: string }> = ({ path }) => (
  <footer class="utrecht-page-footer">
    <div class="utrecht-page-footer__content site-footer">
      <p class="site-footer__about">
        Schottenmelder is een initiatief van en voor zorgprofessionals. De software is open source. De
        gegevens mag iedereen vrij gebruiken (CC0).
      </p>
      <nav aria-label="Over deze site">
        <ul class="site-footer__links">
          <li>
            <a href={noticeHref(path)}>Klopt dit niet?</a>
          </li>
          {LINKS.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
)
