import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Shell } from '../layout.tsx'

/** For who may open the melding behind a casus; nobody else sees it. */
export const ToDossier: FC<{ shell: Shell; number: number }> = ({ shell, number }) =>
  shell.account?.role === 'moderator' || shell.account?.role === 'beheerder' ? (
    <p class="nl-paragraph">
      <a class="nl-link" href={paths.findReport(number)}>
        Dossier
      </a>
    </p>
  ) : null
