import type { FC } from 'hono/jsx'
import { findingIn } from '../../src/core/personal-data/check.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextDiff } from '../components/text-diff.tsx'
import { longDate } from '../dates.ts'
import type { FollowUpProps } from './show.tsx'

/** The edited text before it appears, with what changed, and the reporter's say about it. */
export const ApprovalForm: FC<FollowUpProps> = ({ report, approval, token, ...again }) => {
  const { answer, typed, errors, findings } = again
  if (!approval) return null
  const { publicTitle, publicStory, explanation } = approval.decision
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  return (
    <section aria-labelledby="akkoord-kop" class="callout">
      <h2 id="akkoord-kop" class="nl-heading nl-heading--level-2">
        Mag dit zo op de site?
      </h2>
      <p class="nl-paragraph">
        De moderator heeft je tekst aangepast.{' '}
        {approval.silentYesAt
          ? `Hoort de moderator niets van je? Dan verschijnt de tekst na ${longDate(approval.silentYesAt)}, zoals je koos.`
          : 'De tekst verschijnt pas als jij ja zegt.'}
      </p>
      <h3 class="nl-heading nl-heading--level-3">{publicTitle}</h3>
      <div class="story prose">{publicStory}</div>
      {explanation !== '' && <p class="nl-paragraph story">Toelichting van de moderator: {explanation}</p>}
      <Details summary="Wat is er veranderd?">
        <TextDiff before={`${report.title}\n\n${report.story}`} after={`${publicTitle}\n\n${publicStory}`} />
      </Details>
      <form method="post" action={paths.followUpApprovals(token)} novalidate data-once="">
        <input type="hidden" name="versie" value={String(approval.seq)} />
        <RadioGroup
          name="akkoord"
          label="Wat vind je van deze tekst?"
          value={answer}
          error={error('akkoord')}
          choices={[
            { value: 'ja', label: 'Ja, zo mag het op de site' },
            { value: 'anders', label: 'Ik wil iets anders in de tekst' },
            { value: 'nee', label: 'Nee, niet op de site. Laat mijn melding alleen meetellen.' },
          ]}
        />
        <TextArea
          name="opmerking"
          label="Wat moet er anders?"
          description="Vul dit in als je iets anders wilt."
          optional
          rows={3}
          longest={2000}
          value={typed}
          error={error('opmerking')}
          finding={findingIn(findings, 'opmerking')}
          replaceAt={paths.followUpApprovals(token)}
        />
        <p class="button-row">
          <Button kind="primary">Verstuur</Button>
        </p>
      </form>
    </section>
  )
}
