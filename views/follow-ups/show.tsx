import type { FC } from 'hono/jsx'
import { boundariesOf } from '../../src/core/boundary.ts'
import { fittingSignposts } from '../../src/core/signpost.ts'
import { canAddDetails, canCorrect, type Report } from '../../src/core/report.ts'
import type { FieldFinding } from '../../src/core/personal-data/check.ts'
import type { Question, QuestionStanding } from '../../src/core/solution.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { FormValues } from '../../src/core/form-values.ts'
import type { Approval } from '../../src/core/approval.ts'
import type { Message } from '../../src/core/message.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { DataList } from '../components/data-list.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { longDate } from '../dates.ts'
import { kindLabels, visibilityLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import { QuestionForm } from '../solutions/question.tsx'
import { PossibleWays } from '../components/possible-ways.tsx'
import { ApprovalForm } from './approval-form.tsx'
import { ContactForm, type ContactShown } from './contact-form.tsx'
import { DetailsForm } from './details-form.tsx'
import { OwnBottleneckSection, type OwnBottleneckShown } from './own-bottleneck.tsx'
import { Progress, type Ruling } from './progress.tsx'
import { Questions } from './questions.tsx'
import { PrivateLink } from '../components/private-link.tsx'

export type FollowUpProps = {
  report: Report
  ruling: Ruling | null
  messages: Message[]
  /** The edited text that waits for a yes. */
  approval: Approval | null
  typed: string
  /** To the edited text, when it comes back. */
  answer: string
  token: string
  link: string
  taxonomy: Taxonomy
  values: FormValues
  errors: FieldError[]
  findings: FieldFinding[]
  saved?: boolean
  /** This link has just taken the place of an earlier one. */
  renewed?: boolean
  /** Whether the knelpunt of this melding is solved, once somebody said so. */
  question: (Question & { standing: QuestionStanding }) | null
  /** That answer was just stored. */
  answered: boolean
  /** Null where no mail is sent. */
  contact: ContactShown | null
  /** Null as long as it is in no knelpunt. */
  ownBottleneck: OwnBottleneckShown | null
}

export const FollowUpPage: FC<FollowUpProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { report, token, taxonomy, values, errors, findings, saved, renewed } = props
  return (
    <Layout shell={shell} title={`Melding ${report.reference}`} noindex failed={errors.length > 0}>
      <div data-draft-done="melden">
        <h1 class="nl-heading nl-heading--level-1">
          Je melding <span class="reference">{report.reference}</span>
        </h1>
        <ErrorSummary errors={errors} />
        {saved && (
          <Alert kind="ok" title="Bewaard">
            {<p class="nl-paragraph">Je antwoorden zijn bewaard.</p>}
          </Alert>
        )}
        {renewed && (
          <Alert kind="ok" title="Dit is je nieuwe link">
            <p class="nl-paragraph">Je oude link werkt niet meer. Bewaar deze.</p>
          </Alert>
        )}
        {report.state !== 'ingetrokken' && report.erasureGround === null && <KeepLink {...props} />}
        {report.state !== 'ingetrokken' && props.question && (
          <QuestionForm
            question={props.question}
            standing={props.question.standing}
            saved={props.answered}
            errors={errors}
            action={paths.followUpSolution(token)}
          />
        )}
        {report.state !== 'ingetrokken' && <ApprovalForm {...props} />}
        {report.state !== 'ingetrokken' && <Questions {...props} />}
        <Progress {...props} />
        {isNew(report) && <PossibleWays signposts={waysFor(report, taxonomy)} />}
        {report.state !== 'ingetrokken' && props.ownBottleneck && (
          <OwnBottleneckSection {...props.ownBottleneck} />
        )}
        {canAddDetails(report) && <DetailsForm {...{ token, taxonomy, values, errors, findings }} />}
        {report.state !== 'ingetrokken' && props.contact && (
          <ContactForm {...props.contact} {...{ token, errors }} held={report.state === 'aangehouden'} />
        )}
        {report.state !== 'ingetrokken' && <Sent {...props} />}
      </div>
    </Layout>
  )
}

const isNew = ({ state }: Report): boolean => state === 'ontvangen' || state === 'aangehouden'

const KeepLink: FC<FollowUpProps> = ({ report, link, contact }) => (
  <Alert
    kind={isNew(report) ? 'ok' : 'info'}
    title={
      isNew(report)
        ? 'Bedankt, we hebben je melding. Bewaar de link van deze pagina'
        : 'Bewaar de link van deze pagina'
    }
  >
    <p class="nl-paragraph">
      Je melding heeft nummer <strong class="reference">{report.reference}</strong>. Alleen met deze link zie
      je hoe het verder gaat. {lost(contact)} Deel de link met niemand.
    </p>
    <PrivateLink link={link} />
  </Alert>
)

const waysFor = ({ domains, barriers, title, story }: Report, taxonomy: Taxonomy) =>
  fittingSignposts({ boundaries: boundariesOf(domains, taxonomy), barriers, title, story }, taxonomy)

/** Whether there is a way back for who loses the link. */
const lost = (contact: ContactShown | null): string => {
  if (contact?.contact?.confirmedAt) return 'Raak je hem kwijt? Dan sturen we een nieuwe naar je e-mailadres.'
  return contact
    ? 'Wij kunnen hem alleen vernieuwen als je hieronder een e-mailadres achterlaat.'
    : 'Wij kunnen de link niet opnieuw sturen.'
}

/** What was sent, read back, with what the reporter can still do about it. */
const Sent: FC<FollowUpProps> = ({ report, token, taxonomy }) => (
  <section aria-labelledby="verstuurd">
    <h2 id="verstuurd" class="nl-heading nl-heading--level-2">
      Wat je stuurde
    </h2>
    <DataList
      items={[
        ...(report.textErasedAt === null
          ? [{ key: 'Titel', value: report.title }]
          : [{ key: 'Titel en verhaal', value: `Gewist op ${longDate(report.textErasedAt)}.` }]),
        { key: 'Soort melding', value: kindLabels[report.kind] },
        ...(report.textErasedAt === null
          ? [{ key: 'Verhaal', value: <p class="story">{report.story}</p> }]
          : []),
        {
          key: 'Wetten of potjes',
          value: report.domains.map((d) => taxonomy.domain.get(d)?.label ?? d).join(', '),
        },
        {
          key: 'Barrière',
          value: report.barriers.map((b) => taxonomy.barrier.get(b)?.label ?? b).join(', ') || 'Weet ik niet',
        },
        { key: 'Regio', value: taxonomy.region.get(report.region)?.name ?? report.region },
        { key: 'Wat we ermee doen', value: visibilityLabels[report.visibility] },
        { key: 'Gestuurd op', value: longDate(report.receivedAt) },
      ]}
    />
    <p class="button-row">
      {canCorrect(report.state) && (
        <ButtonLink href={paths.followUpCorrection(token)} kind="secondary">
          Verbeter je melding
        </ButtonLink>
      )}
      {report.state !== 'afgewezen' && (
        <ButtonLink href={paths.followUpWithdrawal(token)} kind="subtle">
          Trek je melding in
        </ButtonLink>
      )}
      <ButtonLink href={paths.followUpData(token)} kind="subtle">
        Bekijk alles wat we bewaren
      </ButtonLink>
    </p>
  </section>
)
