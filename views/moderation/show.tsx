import type { Child, FC } from 'hono/jsx'
import { detailFields } from '../../src/core/details.ts'
import type { FormValues } from '../../src/core/form-values.ts'
import type { Label } from '../../src/core/label.ts'
import { isOpen, type Report } from '../../src/core/report.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Signpost, Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { DataList } from '../components/data-list.tsx'
import { Details } from '../components/details.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { dateAndTime } from '../dates.ts'
import { facetLabels, kindLabels, outcomeLabels, stateLabels, visibilityLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import { DecisionForm } from './decision-form.tsx'
import { LabelReasons } from './label-reasons.tsx'

export type ModerationProps = {
  report: Report
  labels: Label[]
  decision: { outcome: keyof typeof outcomeLabels; explanation: string; decidedAt: Date } | null
  taxonomy: Taxonomy
  signposts: Signpost[]
  values: FormValues
  errors: FieldError[]
  /** Shown on top: that something was saved, or that somebody else was first. */
  notice?: Child
}

export const ModerationPage: FC<ModerationProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { report, errors, notice } = props
  return (
    <Layout
      shell={shell}
      title={`Melding ${report.reference} beoordelen`}
      noindex
      wide
      failed={errors.length > 0}
    >
      <Breadcrumbs items={[{ href: paths.moderation, label: 'Te beoordelen' }]} current={report.reference} />
      <h1 class="nl-heading nl-heading--level-1">{report.title || `Melding ${report.reference}`}</h1>
      {notice}
      <ErrorSummary errors={errors} />
      <div class="moderation">
        <Original {...props} />
        {isOpen(report.state) ? <DecisionForm {...props} /> : <Decided {...props} />}
      </div>
    </Layout>
  )
}

const Original: FC<ModerationProps> = ({ report, labels, taxonomy: t }) => (
  <section aria-labelledby="origineel">
    <h2 id="origineel" class="nl-heading nl-heading--level-2">
      Wat de melder stuurde
    </h2>
    <div class="story prose" id="originele-tekst">
      {report.story}
    </div>
    <LabelReasons labels={labels} text={`${report.title}\n${report.story}`} taxonomy={t} />
    <DataList
      items={[
        { key: 'Nummer', value: report.reference },
        { key: 'Stand', value: stateLabels[report.state] },
        { key: 'Soort melding', value: kindLabels[report.kind] },
        { key: 'De melder koos', value: visibilityLabels[report.visibility] },
        { key: 'Rol', value: t.term.reporter_role.get(report.role)?.label ?? report.role },
        { key: 'Regio', value: t.region.get(report.region)?.name ?? report.region },
        { key: 'Ontvangen', value: dateAndTime(report.receivedAt) },
        ...(report.kind === 'uitsluiting'
          ? [
              { key: 'Wie zei nee', value: t.body.get(report.refusedBy ?? '')?.name ?? 'Onbekend' },
              {
                key: 'Reden',
                value: t.term.refusal_ground.get(report.refusalGround ?? '')?.label ?? 'Onbekend',
              },
            ]
          : []),
        ...(report.tried ? [{ key: 'Al geprobeerd', value: <p class="story">{report.tried}</p> }] : []),
      ]}
    />
    <Details summary="Wat de melder er verder bij vertelde">
      <DataList
        items={detailFields
          .filter(({ facet }) => report.facets[facet].length > 0)
          .map(({ facet, vocabulary }) => ({
            key: facetLabels[facet],
            value: report.facets[facet].map((key) => t.term[vocabulary].get(key)?.label ?? key).join(', '),
          }))}
      />
    </Details>
  </section>
)

const Decided: FC<ModerationProps> = ({ report, decision }) => (
  <section aria-labelledby="besluit">
    <h2 id="besluit" class="nl-heading nl-heading--level-2">
      Besluit
    </h2>
    <Alert kind="info" title={decision ? outcomeLabels[decision.outcome] : stateLabels[report.state]}>
      {decision && <p class="nl-paragraph">Besloten op {dateAndTime(decision.decidedAt)}.</p>}
      {decision && decision.explanation !== '' && <p class="nl-paragraph story">{decision.explanation}</p>}
      {report.caseNumber !== null && (
        <p class="nl-paragraph">
          <a class="nl-link" href={paths.case(report.caseNumber)}>
            Naar casus {report.caseNumber}
          </a>
        </p>
      )}
    </Alert>
  </section>
)
