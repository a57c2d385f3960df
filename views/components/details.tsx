import type { FC, PropsWithChildren } from 'hono/jsx'

export const Details: FC<PropsWithChildren<{ summary: string; open?: boolean; id?: string }>> = (props) => (
  <details class="details" id={props.id} open={props.open}>
    <summary class="details__summary">{props.summary}</summary>
    <div class="details__content">{props.children}</div>
  </details>
)
