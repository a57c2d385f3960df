import type { FC } from 'hono/jsx'
import {
  type Question,
  type QuestionStanding,
  ruleText,
  type SolutionAnswer,
} from '../../src/core/solution.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { longDate } from '../dates.ts'

type Props = {
  question: Question
  standing: QuestionStanding
  /** An answer was just stored. */
  saved: boolean
  errors: FieldError[]
  action: string
}

const choices: { value: SolutionAnswer; label: string }[] = [
  { value: 'ja', label: 'Ja, ik loop hier niet meer tegenaan' },
  { value: 'deels', label: 'Deels' },
  { value: 'nee', label: 'Nee, ik merk geen verschil' },
]

/** On a private page: is it really solved for you? */
export const QuestionForm: FC<Props> = (props) => {
  const { question, standing, saved } = props
  return (
    <section id="opgelost" aria-labelledby="opgelost-kop" class={standing === 'open' ? 'callout' : undefined}>
      <h2 id="opgelost-kop" class="nl-heading nl-heading--level-2">
        {standing === 'open' ? 'Is het bij jou opgelost?' : 'Gemeld als opgelost'}
      </h2>
      {saved && <Alert kind="ok" title="Dank je, je antwoord is bewaard" />}
      <p class="nl-paragraph">
        Op {longDate(question.claimedAt)} is gemeld dat het knelpunt{' '}
        <a class="nl-link" href={paths.bottleneck(question.slug)}>
          {question.title}
        </a>{' '}
        is opgelost. Wat er volgens de melding hielp:
      </p>
      <div class="story prose">{question.text}</div>
      {standing === 'open' && <Answer {...props} />}
      {standing === 'objectable' && <Objection {...props} />}
      {standing === 'over' && <Over question={question} />}
    </section>
  )
}

const Answer: FC<Props> = ({ question, errors, action }) => (
  <form method="post" action={action} novalidate data-once="">
    <input type="hidden" name="oplossing" value={question.claimId} />
    <RadioGroup
      name="antwoord"
      label="Is het bij jou opgelost?"
      description={`Je kunt je antwoord veranderen tot en met ${longDate(new Date(question.askedUntil))}. Niemand ziet wat jij antwoordt; we tonen alleen aantallen.`}
      value={question.answer ?? ''}
      error={errors.find(({ field }) => field === 'antwoord')?.message}
      choices={choices}
    />
    <p class="button-row">
      <Button kind="primary">{question.answer === null ? 'Verstuur antwoord' : 'Verander antwoord'}</Button>
    </p>
    <Details summary="Wanneer is het echt opgelost?">
      <p class="nl-paragraph">{ruleText}</p>
    </Details>
  </form>
)

const Objection: FC<Props> = ({ question, action }) => (
  <form method="post" action={action} data-once="">
    <input type="hidden" name="oplossing" value={question.claimId} />
    <p class="nl-paragraph">Mensen die ertegenaan liepen, bevestigden dat het is opgelost.</p>
    {question.objectedAt ? (
      <>
        <p class="nl-paragraph">
          Op {longDate(question.objectedAt)} zei je dat het toch niet is opgelost. Zeggen meer mensen dat, dan
          kijkt een moderator ernaar.
        </p>
        <input type="hidden" name="antwoord" value="toch_wel" />
        <p class="button-row">
          <Button kind="subtle">Het is toch wel opgelost</Button>
        </p>
      </>
    ) : (
      <>
        <input type="hidden" name="antwoord" value="toch_niet" />
        <p class="button-row">
          <Button kind="secondary">Het is toch niet opgelost</Button>
        </p>
      </>
    )}
  </form>
)

const given: Record<SolutionAnswer, string> = { ja: 'ja', deels: 'deels', nee: 'nee' }

const Over: FC<{ question: Question }> = ({ question: { answer, outcome } }) => (
  <p class="nl-paragraph">
    {answer === null ? 'Je gaf geen antwoord.' : `Jouw antwoord was: ${given[answer]}.`}{' '}
    {outcome === null
      ? 'Je kunt niet meer antwoorden.'
      : outcome === 'bevestigd'
        ? 'De oplossing is bevestigd, maar het knelpunt is daarna weer open gegaan.'
        : 'De oplossing is niet bevestigd. Het knelpunt is weer open.'}
  </p>
)
