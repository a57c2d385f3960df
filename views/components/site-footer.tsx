import type { FC } from 'hono/jsx'

const LINKS = [
  { href: '/over', label: 'Over Schottenmelder' },
  { href: '/privacy', label: 'Privacy' },
  { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
  { href: '/kwetsbaarheid-melden', label: 'Kwetsbaarheid melden' },
  { href: '/data', label: 'Open data en API' },
  { href: '/aanmelden', label: 'Moderatoren: aanmelden' },
]

export const SiteFooter: FC = () => (
  <footer class="utrecht-page-footer">
    <div class="utrecht-page-footer__content site-footer">
      <p class="site-footer__about">
        Schottenmelder is een initiatief van en voor zorgprofessionals. De software is open source. De
        gegevens mag iedereen vrij gebruiken (CC0).
      </p>
      <nav aria-label="Over deze site">
        <ul class="site-footer__links">
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
