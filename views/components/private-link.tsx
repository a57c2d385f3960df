import type { FC } from 'hono/jsx'
import { CopyButton } from './copy-button.tsx'

/** The link that only its owner has, to keep; where scripts run it can be copied. */
export const PrivateLink: FC<{ link: string }> = ({ link }) => (
  <>
    <p class="nl-paragraph">
      <a id="eigen-link" class="nl-link private-link" href={link}>
        {link}
      </a>
    </p>
    <CopyButton id="eigen-link" />
  </>
)
