import type { FC, PropsWithChildren } from 'hono/jsx'

type Tone = 'neutral' | 'primary' | 'accent' | 'ok' | 'warning'

export const Badge: FC<PropsWithChildren<{ tone?: Tone }>> = ({ tone, children }) => (
  <span class={`nl-data-badge badge badge--${tone ?? 'neutral'}`}>{children}</span>
)
