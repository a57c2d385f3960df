import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { Layout, type Shell } from '../layout.tsx'

/** A page of plain text under one heading. */
export const ProsePage: FC<PropsWithChildren<{ shell: Shell; title: string; description: string }>> = ({
  shell,
  title,
  description,
  children,
}) => (
  <Layout shell={shell} title={title} description={description}>
    <h1 class="nl-heading nl-heading--level-1">{title}</h1>
    <div class="prose">{children}</div>
  </Layout>
)

export const H2: FC<PropsWithChildren> = ({ children }) => (
  <h2 class="nl-heading nl-heading--level-2">{children}</h2>
)
export const H3: FC<PropsWithChildren> = ({ children }) => (
  <h3 class="nl-heading nl-heading--level-3">{children}</h3>
)
export const P: FC<PropsWithChildren> = ({ children }) => <p class="nl-paragraph">{children}</p>
export const A: FC<PropsWithChildren<{ href: string }>> = ({ href, children }) => (
  <a class="nl-link" href={href}>
    {children}
  </a>
)
/** Points that belong together, in no order. */
export const Points: FC<{ items: Child[] }> = ({ items }) => (
  <ul class="utrecht-unordered-list">
    {items.map((item) => (
      <li class="utrecht-unordered-list__item">{item}</li>
    ))}
  </ul>
)

/** An address to write to. */
export const MailLink: FC<{ address: string }> = ({ address }) => <A href={`mailto:${address}`}>{address}</A>
