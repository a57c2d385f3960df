import type { FC } from 'hono/jsx'
import { findingIn } from '../../src/core/personal-data/check.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { MessageList } from '../components/message-list.tsx'
import { TextArea } from '../components/text-area.tsx'
import type { FollowUpProps } from './show.tsx'

/** What the moderator asked, and room for the answer while one is awaited. */
export const Questions: FC<FollowUpProps> = ({ report, messages, token, typed, errors, findings }) => {
  if (messages.length === 0) return null
  const waiting = report.state === 'vraag_gesteld'
  return (
    <section aria-labelledby="vragen" class={waiting ? 'callout' : undefined}>
      <h2 id="vragen" class="nl-heading nl-heading--level-2">
        {waiting ? 'De moderator heeft een vraag' : 'Vragen en antwoorden'}
      </h2>
      <MessageList messages={messages} reader="melder" />
      {waiting && (
        <form method="post" action={paths.followUpAnswers(token)} novalidate data-once="">
          <TextArea
            name="antwoord"
            label="Jouw antwoord"
            description="Geen namen of gegevens van cliënten."
            rows={4}
            longest={2000}
            value={typed}
            error={errors.find((e) => e.field === 'antwoord')?.message}
            finding={findingIn(findings, 'antwoord')}
            replaceAt={paths.followUpAnswers(token)}
          />
          <p class="button-row">
            <Button kind="primary">Verstuur antwoord</Button>
          </p>
        </form>
      )}
    </section>
  )
}
