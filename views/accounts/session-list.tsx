import type { FC } from 'hono/jsx'
import type { Session } from '../../src/core/account.ts'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { dateAndTime } from '../dates.ts'

type Props = { sessions: Session[]; action: string; all: string }

/** Where someone is signed in, each to be ended, and all at once. */
export const SessionList: FC<Props> = ({ sessions, action, all }) => (
  <>
    <ul class="sign-in-list">
      {sessions.map((session) => (
        <li class="sign-in-list__item">
          <div>
            <strong>Sinds {dateAndTime(session.signedInAt)}</strong>{' '}
            {session.current && <Badge tone="ok">Hier</Badge>}
            <p class="sign-in-list__note">Stopt vanzelf op {dateAndTime(session.until)}</p>
          </div>
          {!session.current && (
            <form method="post" action={action}>
              <input type="hidden" name="sessie" value={session.id} />
              <Button kind="secondary">
                Beëindig<span class="visually-hidden"> de sessie van {dateAndTime(session.signedInAt)}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
    {sessions.length > 0 && (
      <form method="post" action={action}>
        <p class="button-row">
          <Button kind="secondary">{all}</Button>
        </p>
      </form>
    )}
  </>
)
