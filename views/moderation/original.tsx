import type { FC } from 'hono/jsx'
import { detailFields } from '../../src/core/details.ts'
import type { Report } from '../../src/core/report.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { DataList } from '../components/data-list.tsx'
import { Details } from '../components/details.tsx'
import { TextDiff } from '../components/text-diff.tsx'
import { dateAndTime, longDate } from '../dates.ts'
import {
  erasureGroundLabels,
  facetLabels,
  kindLabels,
  lowerFirst,
  standLabel,
  visibilityLabels,
} from '../labels.ts'
import { LabelReasons } from './label-reasons.tsx'
import { MarkedStory } from './marked-story.tsx'
import type { ModerationProps } from './show.tsx'

/** What the reporter sent, and how the public wording differs from it. */
export const Original: FC<ModerationProps> = ({ dossier, taxonomy }) => {
  const { report, labels } = dossier
  const edited = !report.textErasedAt && report.publicStory !== null && report.publicStory !== report.story
  return (
    <section aria-labelledby="origineel">
      <h2 id="origineel" class="nl-heading nl-heading--level-2">
        Wat de melder stuurde
      </h2>
      {report.textErasedAt ? (
        <p class="nl-paragraph">
          Gewist op {longDate(report.textErasedAt)}.
          {report.erasureGround && ` Reden: ${lowerFirst(erasureGroundLabels[report.erasureGround])}.`}
        </p>
      ) : (
        <MarkedStory title={report.title} story={report.story} labels={labels} />
      )}
      {edited && (
        <Details summary="Wat er in de bewaarde openbare tekst anders is">
          <TextDiff before={report.story} after={report.publicStory ?? ''} />
        </Details>
      )}
      {!report.textErasedAt && (
        <LabelReasons labels={labels} text={`${report.title}\n${report.story}`} taxonomy={taxonomy} />
      )}
      <Facts report={report} taxonomy={taxonomy} />
    </section>
  )
}

const Facts: FC<{ report: Report; taxonomy: Taxonomy }> = ({ report, taxonomy: t }) => (
  <>
    <DataList
      items={[
        { key: 'Nummer', value: report.reference },
        { key: 'Stand', value: standLabel(report) },
        { key: 'Soort melding', value: kindLabels[report.kind] },
        { key: 'De melder koos', value: visibilityLabels[report.visibility] },
        ...(report.role === ''
          ? []
          : [{ key: 'Rol', value: t.term.reporter_role.get(report.role)?.label ?? report.role }]),
        ...(report.region === ''
          ? []
          : [{ key: 'Regio', value: t.region.get(report.region)?.name ?? report.region }]),
        { key: 'Ontvangen', value: dateAndTime(report.receivedAt) },
        ...(report.kind === 'uitsluiting' && report.refusedBy !== null
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
    <MoreFacts report={report} taxonomy={t} />
  </>
)

const MoreFacts: FC<{ report: Report; taxonomy: Taxonomy }> = ({ report, taxonomy }) => {
  const told = detailFields.filter(({ facet }) => report.facets[facet].length > 0)
  if (told.length === 0) return null
  return (
    <Details summary="Wat de melder er verder bij vertelde">
      <DataList
        items={told.map(({ facet, vocabulary }) => ({
          key: facetLabels[facet],
          value: report.facets[facet]
            .map((key) => taxonomy.term[vocabulary].get(key)?.label ?? key)
            .join(', '),
        }))}
      />
    </Details>
  )
}
