import type { FC } from 'hono/jsx'

/** Two fixed panels and, between them, the partition that turns open. */
export const Logo: FC = () => (
  <svg class="logo" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
    <path class="logo__wall" d="M4 5h9v30H4zM27 5h9v30h-9z" />
    <path class="logo__door" d="M13 5l11 5.5v24L13 35z" />
  </svg>
)
