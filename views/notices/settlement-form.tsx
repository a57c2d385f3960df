import type { FC } from 'hono/jsx'
import { one } from '../../src/core/form-values.ts'
import { guardOf } from '../../src/core/publication-guard.ts'
import {
  longestReason,
  noticeGrounds,
  type NoticeOutcome,
  type NoticeTarget,
  possibleOutcomes,
} from '../../src/core/settlement.ts'
import { limits } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { DefaultButton } from '../components/default-button.tsx'
import { Details } from '../components/details.tsx'
import { FieldGuard } from '../components/field-guard.tsx'
import { GuardSummary } from '../components/guard-summary.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import { TitleAndStoryFields } from '../moderation/title-and-story-fields.tsx'
import { noticeGroundLabels } from '../labels.ts'
import type { NoticeProps } from './show.tsx'

/** The decision about one notice: what happens, on which ground, why, and for a casus the better text. */
export const SettlementForm: FC<NoticeProps> = (props) => {
  const { notice, values, errors, replaced } = props
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  return (
    <form
      class="decision-form"
      method="post"
      action={paths.noticeDecisions(notice.id)}
      novalidate
      data-once=""
    >
      <DefaultButton>Leg besluit vast</DefaultButton>
      <h2 id="beslissen" class="nl-heading nl-heading--level-2">
        Beslissen
      </h2>
      {replaced && (
        <Alert kind="ok" title="De fragmenten zijn vervangen">
          <p class="nl-paragraph">Kijk het na. Er is nog niets vastgelegd.</p>
        </Alert>
      )}
      <input type="hidden" name="versie" value={one(values, 'versie')} />
      <RadioGroup
        name="uitkomst"
        label="Wat besluit je?"
        value={one(values, 'uitkomst')}
        error={error('uitkomst')}
        choices={possibleOutcomes(notice.target).map((outcome) => ({
          value: outcome,
          label: outcomeLabel(outcome, notice.target),
          description: explanation(outcome, notice.target),
        }))}
      />
      {notice.target !== 'ingetrokken' && (
        <SelectField
          name="grond"
          label="Wat was er mis?"
          description="Alleen nodig als je iets verbetert of verbergt. Dit staat in het openbare moderatielog."
          optional
          empty="Er was niets mis"
          value={one(values, 'grond')}
          error={error('grond')}
          choices={noticeGrounds.map((ground) => ({ value: ground, label: noticeGroundLabels[ground] }))}
        />
      )}
      {notice.about && notice.target !== 'ingetrokken' && <CorrectionFields {...props} />}
      <TextArea
        name="reden"
        label="Waarom?"
        description="Wie de opmerking stuurde, leest dit. Het komt niet in het openbare moderatielog."
        value={one(values, 'reden')}
        error={error('reden')}
        rows={4}
        longest={longestReason}
      />
      <Alert kind="info" title="Wat openbaar wordt">
        <p class="nl-paragraph">
          Het besluit, de dag en wat er mis was staan in het moderatielog. De opmerking zelf niet.
        </p>
      </Alert>
      <p class="button-row">
        <Button kind="primary">Leg besluit vast</Button>
      </p>
    </form>
  )
}

const outcomeLabel = (outcome: NoticeOutcome, target: NoticeTarget): string =>
  outcome === 'verborgen' && target === 'verborgen' ? 'Verborgen laten' : verbs[outcome]

const verbs: Record<NoticeOutcome, string> = {
  gecorrigeerd: 'Verbeteren',
  hersteld: 'Weer zichtbaar maken',
  verborgen: 'Verbergen',
  ongewijzigd: 'Niets veranderen',
}

function explanation(outcome: NoticeOutcome, target: NoticeTarget): string {
  if (target === 'ingetrokken') return 'De casus is er niet meer. Er is niets meer te veranderen.'
  const texts: Record<NoticeOutcome, string> = {
    gecorrigeerd:
      target === 'pagina'
        ? 'De opmerking klopt. Je hebt de pagina verbeterd, of laat dat doen.'
        : 'De opmerking klopt. Verbeter hieronder de openbare tekst. De casus staat daarna op de site.',
    hersteld: 'De casus klopt en komt terug zoals hij was.',
    verborgen: 'De casus staat niet meer op de site en telt niet meer mee.',
    ongewijzigd: 'Wat er staat, klopt. Alles blijft zoals het is.',
  }
  return texts[outcome]
}

const CorrectionFields: FC<NoticeProps> = ({ notice, values, errors, replaced }) => {
  const guard = guardOf(values)
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  const fields = ['titel', 'verhaal', 'toelichting', 'viaPartij']
  const open =
    replaced || one(values, 'uitkomst') === 'gecorrigeerd' || errors.some((e) => fields.includes(e.field))
  return (
    <Details summary="Verbeter de openbare tekst" open={open}>
      <GuardSummary guard={guard} replaceAt={`${paths.noticeReplacements(notice.id)}#beslissen`} />
      <TitleAndStoryFields {...{ values, guard, error }} />
      <TextArea
        name="toelichting"
        label="Toelichting bij de casus"
        optional
        value={one(values, 'toelichting')}
        error={error('toelichting')}
        rows={3}
        longest={2000}
      />
      <FieldGuard field="toelichting" guard={guard} />
      {notice.about?.kind === 'uitsluiting' && (
        <TextField
          name="viaPartij"
          label="Moest via welke partij?"
          optional
          value={one(values, 'viaPartij')}
          error={error('viaPartij')}
          longest={limits.viaParty}
        />
      )}
      <FieldGuard field="viaPartij" guard={guard} />
    </Details>
  )
}
