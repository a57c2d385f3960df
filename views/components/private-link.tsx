import type { FC } from 'hono/jsx'
import { Button } from './button.tsx'

/** The link that only its owner has, to keep; where scripts run it can be copied. */
export const PrivateLink: FC<{ link: string }> = ({ link }) => (
  <>
    <p class="nl-paragraph">
      <a id="eigen-link" class="nl-link private-link" href={link}>
        {link}
      </a>
    </p>
    <p class="button-row">
      <Button kind="secondary" type="button" hidden data={{ 'data-copy': '#eigen-link' }}>
        Kopieer de link
      </Button>
      <span data-copy-status aria-live="polite"></span>
    </p>
  </>
)
