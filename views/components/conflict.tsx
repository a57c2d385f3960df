import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { Alert } from './alert.tsx'
import { ButtonLink } from './button-link.tsx'

type Props = {
  /** How it stands now, and what was sent. */
  now: Child
  yours: Child
  again: { href: string; label: string }
  list?: string
  /** What stands under the two. */
  after?: Child
}

/** Two people worked on one thing: nothing of the second was stored, and both versions stand side by side. */
export const Conflict: FC<PropsWithChildren<Props>> = ({ children, now, yours, again, list, after }) => (
  <>
    <h1 class="nl-heading nl-heading--level-1">Iemand anders was je voor</h1>
    <Alert kind="warning" title="Jouw versie is niet bewaard">
      {children}
    </Alert>
    <div class="moderation">
      <section aria-labelledby="nu">
        <h2 id="nu" class="nl-heading nl-heading--level-2">
          Zo staat het er nu
        </h2>
        {now}
      </section>
      <section aria-labelledby="jouw">
        <h2 id="jouw" class="nl-heading nl-heading--level-2">
          Dit was jouw versie
        </h2>
        {yours}
      </section>
    </div>
    {after}
    <p class="button-row">
      <ButtonLink href={again.href} kind="primary">
        {again.label}
      </ButtonLink>
      {list && (
        <ButtonLink href={list} kind="secondary">
          Naar de lijst
        </ButtonLink>
      )}
    </p>
  </>
)
