import type { FC } from 'hono/jsx'
import type { AccountRole } from '../../src/core/account.ts'
import { mayUse } from '../../src/core/permission.ts'
import { Logo } from './logo.tsx'

export type Visitor = { name: string; role: AccountRole }

const SECTIONS = [
  { href: '/melden', label: 'Melden' },
  { href: '/casussen', label: 'Casussen' },
  { href: '/knelpunten', label: 'Knelpunten' },
  { href: '/overzicht', label: 'Overzicht' },
  { href: '/instanties', label: 'Instanties' },
  { href: '/wegwijzers', label: 'Wegwijzers' },
]

/** For people with an account; each sees what the table of permissions gives their role. */
const STAFF_SECTIONS = [
  { href: '/beheer', label: 'Beheer' },
  { href: '/beheer/opmerkingen', label: 'Opmerkingen' },
  { href: '/beheer/knelpunten', label: 'Knelpunten' },
  { href: '/beheer/beloften', label: 'Toezeggingen' },
  { href: '/instantie', label: 'Vragen' },
  { href: '/beheer/instanties', label: 'Instanties' },
  { href: '/beheer/wij-ook', label: 'Wij ook' },
  { href: '/beheer/accounts', label: 'Accounts' },
  { href: '/beheer/indeling', label: 'Indeling' },
  { href: '/beheer/post', label: 'Post' },
  { href: '/beheer/toestand', label: 'Toestand' },
]

/** `page` for the page itself, `true` for a page below it, nothing elsewhere. */
const current = (path: string, href: string): 'page' | 'true' | undefined => {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}

const AccountBar: FC<{ path: string; account: Visitor }> = ({ path, account }) => {
  const own = '/beheer/account'
  const sections = STAFF_SECTIONS.filter(({ href }) => mayUse(account.role, 'GET', href))
  // Most of these lie below /beheer: the most precise one is where somebody is.
  const here = [own, ...sections.map(({ href }) => href)]
    .filter((href) => current(path, href))
    .toSorted((a, b) => b.length - a.length)[0]
  return (
    <nav class="account-bar" aria-label="Account">
      <ul class="account-bar__content">
        {sections.map(({ href, label }) => (
          <li>
            <a href={href} aria-current={href === here ? current(path, href) : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li class="account-bar__name">
          <a href={own} aria-current={own === here ? current(path, own) : undefined}>
            {account.name}
          </a>
        </li>
        <li>
          <form method="post" action="/afmelden">
            <button type="submit">Afmelden</button>
          </form>
        </li>
      </ul>
    </nav>
  )
}

type HeaderProps = { icon: string; path: string; demo: boolean; account: Visitor | null }

export const SiteHeader: FC<HeaderProps> = (props) => (
  <header class="utrecht-page-header">
    {props.demo && <p class="demo-banner">Voorbeeldomgeving: alle casussen zijn verzonnen.</p>}
    {props.account && <AccountBar path={props.path} account={props.account} />}
    <div class="utrecht-page-header__content site-header">
      <a class="site-header__home" href="/" aria-current={props.path === '/' ? 'page' : undefined}>
        <Logo icon={props.icon} />
        <span>Schottenmelder</span>
      </a>
      <nav class="site-nav" aria-label="Hoofdmenu">
        <ul class="site-nav__list">
          {SECTIONS.map(({ href, label }) => (
            <li>
              <a class="site-nav__link" href={href} aria-current={current(props.path, href)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
)
