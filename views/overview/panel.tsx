import type { FC, PropsWithChildren } from 'hono/jsx'

type PanelProps = PropsWithChildren<{ id: string; title: string; intro?: string }>

/** A part of the overview under its own heading. */
export const Panel: FC<PanelProps> = ({ id, title, intro, children }) => (
  <section class="panel" aria-labelledby={id}>
    <h2 id={id} class="nl-heading nl-heading--level-2">
      {title}
    </h2>
    {intro && <p class="nl-paragraph">{intro}</p>}
    {children}
  </section>
)
