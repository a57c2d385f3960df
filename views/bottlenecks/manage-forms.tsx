import type { FC } from 'hono/jsx'
import { bottleneckCanBecome } from '../../src/core/bottleneck.ts'
import { one } from '../../src/core/form-values.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { TextField } from '../components/text-field.tsx'
import { casussen } from '../numbers.ts'
import type { ManagedProps } from './manage.tsx'

const Version: FC<{ version: number }> = ({ version }) => (
  <input type="hidden" name="versie" value={String(version)} />
)

const errorOf = ({ errors }: ManagedProps, name: string) =>
  errors.find(({ field }) => field === name)?.message

/** Which cases are in it; each can be taken out, and others put in. */
export const ManagedCases: FC<ManagedProps> = (props) => {
  const { bottleneck, cases, values } = props
  const error = errorOf(props, 'casusnummers')
  return (
    <section aria-labelledby="in-dit-knelpunt">
      <h2 id="in-dit-knelpunt" class="nl-heading nl-heading--level-2">
        {cases.length === 0 ? 'Nog geen casussen' : casussen(cases.length)}
      </h2>
      <ul class="asked-list">
        {cases.map(({ number, title, in: standing }) => (
          <li class="asked-list__item">
            <span class="asked-list__name">
              <a class="nl-link" href={paths.case(number)}>
                {title}
              </a>{' '}
              (casus {number})
            </span>
            {standing === bottleneck.id && (
              <form method="post" action={paths.bottleneckReleases(bottleneck.id)}>
                <Version version={bottleneck.version} />
                <input type="hidden" name="casus" value={String(number)} />
                <button class="nl-button nl-button--subtle" type="submit">
                  Haal eruit<span class="visually-hidden">: casus {number}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <Details summary="Voeg casussen toe" open={error !== undefined}>
        <form method="post" action={paths.bottleneckCases(bottleneck.id)} novalidate data-once="">
          <Version version={bottleneck.version} />
          <TextField
            name="casusnummers"
            label="Nummers van casussen"
            description="Meer dan één? Zet er een komma tussen. Je kunt een casus er altijd weer uit halen."
            value={one(values, 'casusnummers')}
            maxlength={200}
            error={error}
          />
          <p class="button-row">
            <Button kind="secondary">Voeg toe</Button>
          </p>
        </form>
      </Details>
    </section>
  )
}

/** A knelpunt that tells the same as another points to it, and can be taken loose again. */
export const MergeForms: FC<ManagedProps> = (props) => {
  const { bottleneck, others, values } = props
  const twin = others.find(({ id }) => id === bottleneck.mergedInto)
  const error = errorOf(props, 'knelpuntnummer')
  if (twin) {
    return (
      <Alert kind="info" title="Samengevoegd">
        <p class="nl-paragraph">
          Dit knelpunt telt mee bij{' '}
          <a class="nl-link" href={paths.managedBottleneck(twin.id)}>
            {twin.title}
          </a>
          .
        </p>
        <form method="post" action={paths.bottleneckSplits(bottleneck.id)}>
          <Version version={bottleneck.version} />
          <Button kind="secondary">Maak samenvoegen ongedaan</Button>
        </form>
      </Alert>
    )
  }
  return (
    <Details summary="Voeg samen met een knelpunt dat hetzelfde vertelt" open={error !== undefined}>
      <form method="post" action={paths.bottleneckMerges(bottleneck.id)} novalidate data-once="">
        <Version version={bottleneck.version} />
        <TextField
          name="knelpuntnummer"
          label="Nummer van dat knelpunt"
          description="Niets gaat verloren: dit knelpunt blijft heel, met zijn casussen en vragen. Je kunt het ongedaan maken."
          inputmode="numeric"
          value={one(values, 'knelpuntnummer')}
          maxlength={9}
          error={error}
        />
        <p class="button-row">
          <Button kind="secondary">Voeg samen</Button>
        </p>
      </form>
    </Details>
  )
}

/** What was solved may come back; then who answered is asked again. */
export const ReopenForm: FC<ManagedProps> = ({ bottleneck, addresses }) => {
  if (!bottleneckCanBecome(bottleneck.state, 'heropend')) return null
  const again = addresses.filter(({ state }) => state === 'beantwoord').map(({ name }) => name)
  return (
    <Details summary="Heropen dit knelpunt">
      <form method="post" action={paths.bottleneckReopenings(bottleneck.id)} data-once="">
        <Version version={bottleneck.version} />
        <p class="nl-paragraph">
          Iedereen ziet dat het opnieuw open is.
          {again.length > 0 &&
            ` Deze instanties krijgen de vraag opnieuw, met een nieuwe termijn: ${again.join(', ')}.`}
        </p>
        <p class="button-row">
          <Button kind="danger">Heropen knelpunt</Button>
        </p>
      </form>
    </Details>
  )
}
