import type { FC } from 'hono/jsx'
import { detailFields } from '../../src/core/details.ts'
import { all, type FormValues, one } from '../../src/core/form-values.ts'
import type { DetailFacet } from '../../src/core/report.ts'
import { type FieldFinding, findingIn } from '../../src/core/personal-data/check.ts'
import { type FieldError, limits } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { Details } from '../components/details.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'

type Props = {
  token: string
  taxonomy: Taxonomy
  values: FormValues
  errors: FieldError[]
  findings: FieldFinding[]
}

const questions: Record<DetailFacet, string> = {
  target_group: 'Voor wie is het bedoeld?',
  setting: 'Waar speelt het?',
  stage: 'Hoe ver is het?',
  org_size: 'Hoe groot is je organisatie?',
  consequence: 'Wat is het gevolg?',
  people_affected: 'Hoeveel mensen raakt het?',
  money_at_stake: 'Om hoeveel geld gaat het per jaar?',
  pays: 'Wie betaalt nu?',
  gains: 'Wie heeft het voordeel?',
}

/** "Vertel meer (mag)": three short groups, each open to fill in now or later. */
export const DetailsForm: FC<Props> = ({ token, taxonomy, values, errors, findings }) => {
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  const open = errors.length + findings.length > 0
  return (
    <section aria-labelledby="vertel-meer">
      <h2 id="vertel-meer" class="nl-heading nl-heading--level-2">
        Vertel meer (mag)
      </h2>
      <p class="nl-paragraph">
        Hoe meer we weten, hoe sterker je casus. Alles mag leeg blijven. Je kunt dit ook later invullen,
        zolang je deze link bewaart. Wat je kiest uit een lijst, komt bij je casus te staan. Wat je zelf typt,
        leest alleen de moderator.
      </p>
      <form method="post" action={paths.followUpDetails(token)} novalidate>
        <Details summary="Wat heb je al geprobeerd, en voor wie?" open={open}>
          <TextArea
            name="geprobeerd"
            label="Wat heb je al geprobeerd?"
            description="Ook hier geen namen of gegevens van cliënten."
            optional
            rows={4}
            value={one(values, 'geprobeerd')}
            error={error('geprobeerd')}
            finding={findingIn(findings, 'geprobeerd')}
            replaceAt={paths.followUpDetails(token)}
            longest={limits.tried}
          />
          <Answers facets={['target_group', 'setting', 'stage']} {...{ taxonomy, values, error }} />
        </Details>
        <Details summary="Wat zijn de gevolgen?" open={open}>
          <Answers facets={['consequence', 'people_affected', 'org_size']} {...{ taxonomy, values, error }} />
        </Details>
        <Details summary="Wie betaalt, en wie heeft er voordeel van?" open={open}>
          <Answers facets={['pays', 'gains', 'money_at_stake']} {...{ taxonomy, values, error }} />
          <TextField
            name="tijdelijkSinds"
            label="Loopt het op tijdelijk geld? Sinds welk jaar?"
            optional
            inputmode="numeric"
            maxlength={4}
            value={one(values, 'tijdelijkSinds')}
            error={error('tijdelijkSinds')}
          />
        </Details>
        <p class="button-row">
          <Button kind="secondary">Bewaar antwoorden</Button>
        </p>
      </form>
    </section>
  )
}

type AnswersProps = {
  facets: DetailFacet[]
  taxonomy: Taxonomy
  values: FormValues
  error: (field: string) => string | undefined
}

const Answers: FC<AnswersProps> = ({ facets, taxonomy, values, error }) => (
  <>
    {facets.map((facet) => {
      const detail = detailFields.find((d) => d.facet === facet)
      if (!detail) return null
      const field = {
        name: detail.field,
        label: questions[facet],
        error: error(detail.field),
        optional: true,
        choices: taxonomy.facets[detail.vocabulary].map((t) => ({ value: t.key, label: t.label })),
      }
      return detail.many ? (
        <CheckboxGroup {...field} values={all(values, detail.field)} />
      ) : (
        <SelectField {...field} value={one(values, detail.field)} empty="Geen antwoord" />
      )
    })}
  </>
)
