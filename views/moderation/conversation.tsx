import type { FC } from 'hono/jsx'
import { openApproval } from '../../src/core/approval.ts'
import { one } from '../../src/core/form-values.ts'
import { canBecome } from '../../src/core/report.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { MessageList } from '../components/message-list.tsx'
import { TextArea } from '../components/text-area.tsx'
import { longDate } from '../dates.ts'
import type { ModerationProps } from './show.tsx'

/** Questions and answers, and what the reporter said to the edited text. */
export const Conversation: FC<ModerationProps> = ({ dossier, values, errors, may }) => {
  const { report, messages, approval } = dossier
  const canAsk = may === 'yes' && canBecome(report.state, 'vraag_gesteld') && report.mergedInto === null
  if (!approval && messages.length === 0 && !canAsk) return null
  return (
    <section aria-labelledby="gesprek">
      <h2 id="gesprek" class="nl-heading nl-heading--level-2">
        Contact met de melder
      </h2>
      {approval && <ApprovalState {...approval} />}
      {messages.length > 0 && <MessageList messages={messages} reader="moderator" />}
      {canAsk && (
        <form method="post" action={paths.questions(report.id)} novalidate data-once="">
          <input type="hidden" name="versie" value={one(values, 'versie')} />
          <TextArea
            name="vraag"
            label="Stel een vraag aan de melder"
            description="De melder leest en beantwoordt de vraag op de eigen pagina."
            rows={3}
            error={errors.find((e) => e.field === 'vraag')?.message}
          />
          <p class="button-row">
            <Button kind="secondary">Stel de vraag</Button>
          </p>
        </form>
      )}
    </section>
  )
}

type Asked = NonNullable<ModerationProps['dossier']['approval']>

const answers = {
  ja: 'De melder ging akkoord met de aangepaste tekst.',
  nee: 'De melder wil niet dat het verhaal verschijnt. De melding telt alleen nog mee.',
  anders: 'De melder wil een andere tekst.',
  vervallen:
    'De vraag om akkoord is vervallen. Er gebeurde eerst iets anders met de melding, of de tekst mocht toch niet op de site.',
} as const

const ApprovalState: FC<Asked> = (approval) => {
  if (openApproval(approval)) {
    return (
      <Alert kind="info" title="De aangepaste tekst ligt bij de melder">
        <p class="nl-paragraph">
          Gevraagd op {longDate(approval.requestedAt)}.{' '}
          {approval.silentYesAt
            ? `Zonder antwoord verschijnt de casus na ${longDate(approval.silentYesAt)}.`
            : 'De casus verschijnt pas na een ja.'}
        </p>
      </Alert>
    )
  }
  return (
    <Alert kind={approval.answer === 'ja' ? 'ok' : 'warning'} title="Antwoord van de melder">
      {approval.answer && <p class="nl-paragraph">{answers[approval.answer]}</p>}
      {approval.comment && <p class="nl-paragraph story">{approval.comment}</p>}
    </Alert>
  )
}
