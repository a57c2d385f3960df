import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import { daysLeft } from '../../src/core/notice.ts'
import type { CaseCorrection, NoticeOutcome, NoticeTarget } from '../../src/core/settlement.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { dateAndTime } from '../dates.ts'
import { noticeOutcomeLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import { Term } from './queue.tsx'
import { SettlementForm } from './settlement-form.tsx'

export type NoticeInHand = {
  id: string
  page: string
  message: string
  receivedAt: Date
  target: NoticeTarget
  about: (CaseCorrection & { number: number; kind: string; reportId: string }) | null
  settled: { outcome: NoticeOutcome; reason: string; decidedAt: Date } | null
  version: number
}

export type NoticeProps = {
  notice: NoticeInHand
  values: FormValues
  errors: FieldError[]
  replaced: boolean
  now: Date
}

export const NoticeInHandPage: FC<NoticeProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { notice, errors, now } = props
  return (
    <Layout shell={shell} title={`Opmerking over ${notice.page}`} noindex wide failed={errors.length > 0}>
      <Breadcrumbs items={[{ href: paths.notices, label: 'Opmerkingen' }]} current={notice.page} />
      <h1 class="nl-heading nl-heading--level-1">
        {notice.about ? `Opmerking over casus ${notice.about.number}` : `Opmerking over ${notice.page}`}
      </h1>
      <p class="badge-row">
        {!notice.settled && <Term left={daysLeft(notice.receivedAt, now)} />}
        <TargetBadge target={notice.target} />
      </p>
      <ErrorSummary errors={errors} />
      <div class="moderation">
        <div>
          <Message {...notice} />
          <AsItStands notice={notice} />
        </div>
        {notice.settled ? <Settled {...notice.settled} /> : <SettlementForm {...props} />}
      </div>
    </Layout>
  )
}

const TargetBadge: FC<{ target: NoticeTarget }> = ({ target }) => {
  if (target === 'verborgen') return <Badge tone="accent">Casus is verborgen</Badge>
  if (target === 'zichtbaar') return <Badge tone="ok">Casus staat op de site</Badge>
  return target === 'ingetrokken' ? <Badge>Casus is er niet meer</Badge> : null
}

const Message: FC<NoticeInHand> = ({ message, receivedAt }) => (
  <section aria-labelledby="opmerking-tekst">
    <h2 id="opmerking-tekst" class="nl-heading nl-heading--level-2">
      Wat klopt er niet?
    </h2>
    <div class="story prose">{message}</div>
    <p class="case-card__meta">Ontvangen op {dateAndTime(receivedAt)}</p>
  </section>
)

/** What is public now, and, for a casus that is, the button that takes it off the site at once. */
const AsItStands: FC<{ notice: NoticeInHand }> = ({ notice }) => {
  const { about, target, settled, page } = notice
  if (!about)
    return (
      <p class="nl-paragraph">
        <a class="nl-link" href={page}>
          Bekijk de pagina {page}
        </a>
      </p>
    )
  return (
    <section aria-labelledby="casus">
      <h2 id="casus" class="nl-heading nl-heading--level-2">
        Casus {about.number}
      </h2>
      {target === 'ingetrokken' ? (
        <p class="nl-paragraph">De casus is er niet meer. De tekst is gewist.</p>
      ) : (
        <>
          <h3 class="nl-heading nl-heading--level-3">{about.title}</h3>
          <div class="story prose">{about.story}</div>
          {about.explanation !== '' && <p class="nl-paragraph story">{about.explanation}</p>}
          <p class="nl-paragraph">
            <a class="nl-link" href={paths.moderationReport(about.reportId)}>
              Naar de melding achter deze casus
            </a>
          </p>
        </>
      )}
      {target === 'zichtbaar' && !settled && <HideForm notice={notice} />}
    </section>
  )
}

const HideForm: FC<{ notice: NoticeInHand }> = ({ notice }) => (
  <form method="post" action={paths.noticeHidings(notice.id)} data-once="">
    <input type="hidden" name="versie" value={String(notice.version)} />
    <p class="nl-paragraph">Kan dit niet wachten? Haal de casus van de site terwijl je het uitzoekt.</p>
    <p class="button-row">
      <Button kind="danger">Verberg de casus nu</Button>
    </p>
  </form>
)

const Settled: FC<NonNullable<NoticeInHand['settled']>> = ({ outcome, reason, decidedAt }) => (
  <section aria-labelledby="besluit">
    <h2 id="besluit" class="nl-heading nl-heading--level-2">
      Besluit
    </h2>
    <Alert kind="info" title={noticeOutcomeLabels[outcome]}>
      <p class="nl-paragraph">Besloten op {dateAndTime(decidedAt)}.</p>
      <p class="nl-paragraph story">{reason}</p>
    </Alert>
    <p class="nl-paragraph">
      Is er later toch iets mis? Stuur een nieuwe opmerking in via “Klopt dit niet?” onder aan de pagina.
    </p>
  </section>
)
