import type { FC, PropsWithChildren } from 'hono/jsx'

export const Details: FC<PropsWithChildren<{ summary: string; open?: boolean }>> = (props) => (
  <details class="details" open={props.open}>
    <summary class="details__summary">{props.summary}</summary>
    <div class="details__content">{props.children}</div>
  </details>
)
