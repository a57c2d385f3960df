import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Assets } from '../static/manifest.ts'
import { previewPath, previewSize } from '../src/core/preview.ts'
import { SiteFooter } from './components/site-footer.tsx'
import { SiteHeader, type Visitor } from './components/site-header.tsx'

export type Shell = {
  assets: Assets
  demo: boolean
  /** Where the site is, for what others keep: `https://schottenmelder.example`. */
  origin: string
  path: string
  account: Visitor | null
}

type LayoutProps = PropsWithChildren<{
  shell: Shell
  title: string
  description?: string
  noindex?: boolean
  /** The form on this page was refused: said first in the title, because that is what is read out first. */
  failed?: boolean
  /** For tables: the full page width instead of a comfortable line length. */
  wide?: boolean
  scripts?: 'passkey'[]
  /** The address of an Atom feed with what this page shows. */
  feed?: string
  feedTitle?: string
  /** The kind of barrier the page is about: who shares the page gets its picture. */
  barrier?: string | undefined
}>

// 4xx answers are pages or forms to show; of a 429 or 5xx nothing is swapped, app.js then shows #htmx-fout. What a reader
// folded open or shut stays so when the page around it changes.
const HTMX_CONFIG = JSON.stringify({
  noSwap: [204, 304, 429, '5xx'],
  includeIndicatorCSS: false,
  defaultTimeout: 20_000,
  // The first is what htmx itself keeps. A part that somebody opened stays open when its text is refreshed.
  morphIgnore: ['data-htmx-powered', 'open'],
})

const DESCRIPTION =
  'Meld een schot tussen Wlz, Zvw en Wmo. Bekijk waar de zorg vastloopt en wie er een antwoord op geeft.'

/** Also alone in front of a part of a page: htmx then names the page anew. */
export const PageTitle: FC<{ title: string }> = ({ title }) => <title>{`${title} - Schottenmelder`}</title>

type SharingProps = { title: string; description: string; origin: string; barrier: string | undefined }

/** What chat programs and social media show of a page; the picture comes from our own host. */
const Sharing: FC<SharingProps> = ({ title, description, origin, barrier }) => (
  <>
    <meta property="og:site_name" content="Schottenmelder" />
    <meta property="og:locale" content="nl_NL" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    <meta property="og:image" content={`${origin}${previewPath(barrier)}`} />
    <meta property="og:image:width" content={`${previewSize.width}`} />
    <meta property="og:image:height" content={`${previewSize.height}`} />
    <meta property="og:image:alt" content="Een schot dat opengaat, het logo van de Schottenmelder" />
    <meta name="twitter:card" content="summary_large_image" />
  </>
)

const Head: FC<Omit<LayoutProps, 'children'>> = ({
  shell,
  title,
  description,
  noindex,
  failed,
  scripts,
  feed,
  feedTitle,
  barrier,
}) => (
  <head>
    <meta charset="utf-8" />
    <PageTitle title={failed ? `Fout: ${title}` : title} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content={description ?? DESCRIPTION} />
    {noindex ? (
      <meta name="robots" content="noindex" />
    ) : (
      <Sharing {...{ title, barrier }} origin={shell.origin} description={description ?? DESCRIPTION} />
    )}
    <meta name="color-scheme" content="light dark" />
    <meta name="htmx-config" content={HTMX_CONFIG} />
    <link rel="preload" href={shell.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
    <link rel="stylesheet" href={shell.assets.styles} />
    <link rel="icon" href={shell.assets.icon} type="image/svg+xml" />
    <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
    <link rel="manifest" href="/manifest.webmanifest" />
    {feed && (
      <link rel="alternate" type="application/atom+xml" title={feedTitle ?? 'Nieuwe casussen'} href={feed} />
    )}
    <script src={shell.assets.htmx} defer></script>
    <script src={shell.assets.app} defer></script>
    {scripts?.map((name) => (
      <script src={shell.assets[name]} defer></script>
    ))}
  </head>
)

export const Layout: FC<LayoutProps> = ({ children, ...page }) => (
  <html lang="nl" class="utrecht-root">
    <Head {...page} />
    <body class="utrecht-body utrecht-document">
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <SiteHeader
        icon={page.shell.assets.icon}
        path={page.shell.path}
        demo={page.shell.demo}
        account={page.shell.account}
      />
      <p id="htmx-fout" class="request-failed" role="alert" hidden></p>
      <main id="inhoud" class={page.wide ? 'page page--wide' : 'page'} tabindex={-1}>
        {children}
      </main>
      <SiteFooter path={page.shell.path} />
    </body>
  </html>
)

/** A full page as text; JSX itself cannot hold the doctype. */
// A form that is refused keeps what was typed, and a page cannot hold a NUL.
export const document = (page: { toString(): string }): string =>
  `<!DOCTYPE html>${page.toString()}`.replaceAll('\0', '\uFFFD')
