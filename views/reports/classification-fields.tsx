import type { FC } from 'hono/jsx'
import type { ReportFields } from './form.tsx'
import { all, one } from '../../src/core/form-values.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { Details } from '../components/details.tsx'
import { RadioGroup } from '../components/radio-group.tsx'

/** The two questions that classify a melding, in plain words, with examples for who asks for them. */
export const ClassificationFields: FC<ReportFields> = ({ values, error, taxonomy }) => (
  <>
    <CheckboxGroup
      name="domeinen"
      label="Om welke wetten of potjes gaat het?"
      description="Kies alles wat past. Twijfel je? Kies wat het dichtst in de buurt komt; een moderator kijkt mee."
      values={all(values, 'domeinen')}
      error={error('domeinen')}
      choices={taxonomy.domains.map((d) => ({ value: d.key, label: d.label }))}
    />
    <Details summary="Wie betaalt wat?">
      <dl class="examples">
        {taxonomy.domains.map((d) => (
          <>
            <dt>{d.label}</dt>
            <dd>
              {d.payer} {d.description}
            </dd>
          </>
        ))}
      </dl>
    </Details>
    <RadioGroup
      name="barrieres"
      label="Wat houdt het vooral tegen?"
      description="Kies het antwoord dat het meest past."
      optional
      value={one(values, 'barrieres')}
      error={error('barrieres')}
      choices={[
        ...taxonomy.barriers.map((b) => ({ value: b.key, label: b.question })),
        { value: '', label: 'Weet ik niet. Een moderator kiest.' },
      ]}
    />
    <Details summary="Voorbeelden bij elke soort barrière">
      <dl class="examples">
        {taxonomy.barriers.map((b) => (
          <>
            <dt>{b.label}</dt>
            <dd>{b.examples[0]}</dd>
          </>
        ))}
      </dl>
    </Details>
  </>
)
