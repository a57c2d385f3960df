import type { FC } from 'hono/jsx'
import { Button } from './button.tsx'

/** Copies the link with this id. Hidden until there are scripts, that also say that it was done. */
export const CopyButton: FC<{ id: string }> = ({ id }) => (
  <p class="button-row">
    <Button kind="secondary" type="button" hidden data={{ 'data-copy': `#${id}` }}>
      Kopieer de link
    </Button>
    <span data-copy-status aria-live="polite"></span>
  </p>
)
