import type { FC, PropsWithChildren } from 'hono/jsx'
import { Layout, type Shell } from '../layout.tsx'

/** A page of plain text under one heading. */
export const ProsePage: FC<PropsWithChildren<{ shell: Shell; title: string }>> = ({
  shell,
  title,
  children,
}) => (
  <Layout shell={shell} title={title}>
    <h1 class="nl-heading nl-heading--level-1">{title}</h1>
    <div class="prose">{children}</div>
  </Layout>
)

export const H2: FC<PropsWithChildren> = ({ children }) => (
  <h2 class="nl-heading nl-heading--level-2">{children}</h2>
)
export const P: FC<PropsWithChildren> = ({ children }) => <p class="nl-paragraph">{children}</p>
export const A: FC<PropsWithChildren<{ href: string }>> = ({ href, children }) => (
  <a class="nl-link" href={href}>
    {children}
  </a>
)
