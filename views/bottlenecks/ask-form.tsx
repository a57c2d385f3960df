import type { FC } from 'hono/jsx'
import { all } from '../../src/core/form-values.ts'
import type { Choosable } from '../../src/core/proposal.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { Checkbox } from '../components/checkbox.tsx'
import { ChoiceField } from '../components/choice-field.tsx'
import { Details } from '../components/details.tsx'
import { FieldGroup } from '../components/field-group.tsx'
import { longDate } from '../dates.ts'
import type { ManagedProps } from './manage.tsx'

/** Who is asked: proposed by the owner table, confirmed by a person; only then the clock starts. */
export const AskForm: FC<ManagedProps> = (props) => {
  const { bottleneck, proposals, values, errors } = props
  const { proposed, others } = proposals
  const error = (name: string) => errors.find(({ field }) => field === name)?.message
  const chosen = all(values, 'instantie')
  const choice = (one: Choosable, index: number) => (
    <ChoiceField
      type="checkbox"
      id={index === 0 ? 'instantie' : `instantie-${one.key}`}
      name="instantie"
      choice={{ value: one.key, label: one.name, description: clock(one) }}
      checked={chosen.includes(one.key)}
    />
  )
  if (bottleneck.mergedInto !== null) return null
  return (
    <form method="post" action={paths.bottleneckQuestions(bottleneck.id)} novalidate data-once="">
      <input type="hidden" name="versie" value={String(bottleneck.version)} />
      <h3 class="nl-heading nl-heading--level-3">Vraag een instantie</h3>
      <Missing {...props} />
      {proposed.length + others.length === 0 ? (
        <p class="nl-paragraph">
          Er is geen instantie meer om te vragen. Een beheerder kan er een toevoegen.
        </p>
      ) : (
        <>
          {proposed.length > 0 && (
            <FieldGroup name="instantie" label="Wie gaat hierover?" error={error('instantie')}>
              <p class="badge-row">
                <Badge tone="warning">Voorstel, niet nagekeken</Badge>
              </p>
              {proposed.map(choice)}
            </FieldGroup>
          )}
          {proposed.length === 0 && (
            <FieldGroup name="instantie" label="Wie gaat hierover?" error={error('instantie')}>
              {others.map(choice)}
            </FieldGroup>
          )}
          {proposed.length > 0 && others.length > 0 && (
            <Details summary="Andere instanties" open={others.some(({ key }) => chosen.includes(key))}>
              <FieldGroup name="andere" label="Wie gaat hier ook over?">
                {others.map((one, index) => choice(one, index + proposed.length))}
              </FieldGroup>
            </Details>
          )}
          <Checkbox
            name="nagekeken"
            label="Ik heb nagekeken dat deze instanties hierover gaan. De termijn begint vandaag."
            checked={all(values, 'nagekeken').length > 0}
            error={error('nagekeken')}
          />
          <p class="button-row">
            <Button kind="primary">Stel de vraag</Button>
          </p>
        </>
      )}
    </form>
  )
}

const clock = ({ days, dueOn, because, why }: Choosable): string =>
  `${why === null ? '' : `${why} `}Termijn: ${days} werkdagen, tot en met ${longDate(new Date(dueOn))}. ${because}`

/** Bodies that should be asked and are not there yet. A kind of body cannot answer, so it is not asked. */
const Missing: FC<ManagedProps> = ({ proposals, taxonomy }) => {
  const name = (key: string | null) => taxonomy.body.get(key ?? '')?.name ?? key
  const absent = proposals.missing.flatMap(({ body }) => (body === null ? [] : [name(body)]))
  const silent = proposals.missing.flatMap(({ body, insteadOf }) => (body === null ? [name(insteadOf)] : []))
  if (absent.length + silent.length === 0) return null
  return (
    <Alert kind="info" title="Nog niet te vragen">
      {absent.length > 0 && (
        <p class="nl-paragraph">
          Deze instanties horen er volgens het voorstel bij, maar zijn nog niet toegevoegd:{' '}
          {absent.join('; ')}. Een beheerder kan dat doen.
        </p>
      )}
      {silent.length > 0 && (
        <p class="nl-paragraph">
          Voor deze soorten praat niemand. Kies er één met naam: {silent.join('; ')}.
        </p>
      )}
    </Alert>
  )
}
