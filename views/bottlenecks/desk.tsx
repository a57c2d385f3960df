import type { FC } from 'hono/jsx'
import type { Bundle } from '../../src/core/bundle.ts'
import type { BottleneckState } from '../../src/core/bottleneck.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { ChoiceField } from '../components/choice-field.tsx'
import { Details } from '../components/details.tsx'
import { beginning } from '../cases/card.tsx'
import { daysAgo } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { casussen, number } from '../numbers.ts'
import { patternTitle } from '../patterns/title.ts'
import { bottleneckStateLabels, bottleneckStateTones } from './labels.ts'

type Row = {
  id: number
  title: string
  state: BottleneckState
  mergedInto: number | null
  updatedAt: Date
  overdue: boolean
  asked: number
}

type Props = {
  shell: Shell
  bottlenecks: Row[]
  bundles: Bundle[]
  /** Cases that stand in no knelpunt. */
  total: number
  compared: number
  taxonomy: Taxonomy
  now: Date
}

export const BottleneckDeskPage: FC<Props> = ({ shell, bottlenecks, bundles, ...props }) => (
  <Layout shell={shell} title="Knelpunten beheren" noindex wide>
    <h1 class="nl-heading nl-heading--level-1">Knelpunten beheren</h1>
    <div class="moderation">
      <section aria-labelledby="bestaande">
        <h2 id="bestaande" class="nl-heading nl-heading--level-2">
          Bestaande knelpunten
        </h2>
        {bottlenecks.length === 0 && <p class="nl-paragraph">Er zijn nog geen knelpunten.</p>}
        <ol class="queue">
          {bottlenecks.map((row) => (
            <ExistingRow {...row} now={props.now} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="voorstellen">
        <h2 id="voorstellen" class="nl-heading nl-heading--level-2">
          Voorstellen om te bundelen
        </h2>
        <Intro {...props} />
        <p class="button-row">
          <ButtonLink href={paths.newBottleneck} kind="secondary">
            Maak een knelpunt zonder voorstel
          </ButtonLink>
        </p>
        {bundles.slice(0, firstBundles).map((bundle, index) => (
          <BundleForm {...{ bundle, index }} taxonomy={props.taxonomy} />
        ))}
        {bundles.length > firstBundles && (
          <Details summary={`Meer voorstellen (${bundles.length - firstBundles})`}>
            {bundles.slice(firstBundles).map((bundle, index) => (
              <BundleForm bundle={bundle} index={index + firstBundles} taxonomy={props.taxonomy} />
            ))}
          </Details>
        )}
      </section>
    </div>
  </Layout>
)

const Intro: FC<Pick<Props, 'total' | 'compared'>> = ({ total, compared }) => (
  <p class="nl-paragraph">
    {total === 0
      ? 'Alle casussen horen bij een knelpunt.'
      : `${casussen(total)} ${total === 1 ? 'hoort' : 'horen'} nog bij geen knelpunt.`}
    {total > compared && ` We vergeleken de nieuwste ${number(compared)}.`}
    {total > 0 &&
      ' We leggen bij elkaar wat op dezelfde grens ligt, dezelfde barrière heeft en in dezelfde woorden is verteld. Of het één oorzaak is, bepaal jij.'}
  </p>
)

const ExistingRow: FC<Row & { now: Date }> = ({
  id,
  title,
  state,
  mergedInto,
  updatedAt,
  overdue,
  asked,
  now,
}) => (
  <li class="queue__item">
    <h3 class="nl-heading nl-heading--level-3">
      <a class="nl-link" href={paths.managedBottleneck(id)}>
        {title}
      </a>
    </h3>
    <p class="badge-row">
      {mergedInto !== null ? (
        <Badge>Samengevoegd</Badge>
      ) : (
        <Badge tone={bottleneckStateTones[state]}>{bottleneckStateLabels[state]}</Badge>
      )}
      {overdue && <Badge tone="warning">Termijn voorbij</Badge>}
      {asked === 0 && <Badge tone="accent">Nog aan niemand gevraagd</Badge>}
    </p>
    <p class="case-card__meta">
      Knelpunt {id} · bijgewerkt {daysAgo(updatedAt, now)}
    </p>
  </li>
)

/** Ticks say which of them become one knelpunt; nothing is stored before its text is written. */
const BundleForm: FC<{ bundle: Bundle; index: number; taxonomy: Taxonomy }> = ({
  bundle,
  index,
  taxonomy,
}) => (
  <form class="bundle" method="get" action={paths.newBottleneck}>
    <h3 class="nl-heading nl-heading--level-3">{patternTitle(bundle, taxonomy)}</h3>
    <p class="badge-row">
      <Badge tone="primary">{casussen(bundle.cases.length)}</Badge>
      {bundle.words.length > 0 && <Badge tone="ok">Zelfde woorden: {bundle.words.join(', ')}</Badge>}
    </p>
    <input type="hidden" name="schot" value={bundle.boundary} />
    <input type="hidden" name="barriere" value={bundle.barrier} />
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        Welke casussen hebben dezelfde oorzaak?
      </legend>
      {bundle.cases.slice(0, mostShown).map((one) => (
        <ChoiceField
          type="checkbox"
          id={`bundel-${index}-${one.number}`}
          name="casus"
          choice={{
            value: String(one.number),
            label: `${one.title} (casus ${one.number})`,
            description: beginning(one.story, 140),
          }}
          checked={bundle.words.length > 0}
        />
      ))}
    </fieldset>
    {bundle.cases.length > mostShown && <p class="nl-paragraph">En nog {bundle.cases.length - mostShown}.</p>}
    <p class="button-row">
      <Button kind="secondary">Maak hier een knelpunt van</Button>
    </p>
  </form>
)

// Those that tell the same come first; the others are opened by who wants more.
const firstBundles = 5
const mostShown = 12
