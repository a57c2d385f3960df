import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { DataList } from '../components/data-list.tsx'

export const Section: FC<PropsWithChildren<{ id: string; title: string }>> = ({ id, title, children }) => (
  <section aria-labelledby={id}>
    <h2 id={id} class="nl-heading nl-heading--level-2">
      {title}
    </h2>
    {children}
  </section>
)

export const H3: FC<PropsWithChildren> = ({ children }) => (
  <h3 class="nl-heading nl-heading--level-3">{children}</h3>
)

/** The fields of the register: name and answer. */
export const Fields: FC<{ items: [name: string, answer: Child][] }> = ({ items }) => (
  <DataList items={items.map(([key, value]) => ({ key, value }))} />
)
