import type { FC } from 'hono/jsx'
import { Logo } from './logo.tsx'

export type Visitor = { name: string; role: string }

const SECTIONS = [
  { href: '/melden', label: 'Melden' },
  { href: '/casussen', label: 'Casussen' },
  { href: '/overzicht', label: 'Overzicht' },
  { href: '/wegwijzers', label: 'Wegwijzers' },
]

/** `page` for the page itself, `true` for a page below it, nothing elsewhere. */
export const current = (path: string, href: string): 'page' | 'true' | undefined => {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}

const AccountBar: FC<{ path: string; account: Visitor }> = ({ path, account }) => (
  <nav class="account-bar" aria-label="Account">
    <ul class="account-bar__content">
      <li>
        <a href="/beheer" aria-current={path === '/beheer/account' ? undefined : current(path, '/beheer')}>
          Beheer
        </a>
      </li>
      <li class="account-bar__name">
        <a href="/beheer/account" aria-current={current(path, '/beheer/account')}>
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

export const SiteHeader: FC<{ path: string; demo: boolean; account: Visitor | null }> = (props) => (
  <header class="utrecht-page-header">
    {props.demo && <p class="demo-banner">Voorbeeldomgeving: alle casussen zijn verzonnen.</p>}
    {props.account && <AccountBar path={props.path} account={props.account} />}
    <div class="utrecht-page-header__content site-header">
      <a class="site-header__home" href="/" aria-current={props.path === '/' ? 'page' : undefined}>
        <Logo />
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
