import type { FC } from 'hono/jsx'
import { filterSentence } from '../../src/core/case-filter.ts'
import type { FilterKey } from '../../src/core/filter-table.ts'
import type { OptionCount } from '../../src/core/option-counts.ts'
import { paths } from '../../src/paths.ts'
import { FilterForm } from '../cases/filter-form.tsx'
import { Details } from '../components/details.tsx'
import { Layout, PageTitle, type Shell } from '../layout.tsx'
import { OverviewResults, type OverviewResultsProps } from './results.tsx'
import { UnknownFilters } from '../cases/unknown-filters.tsx'

type ListingProps = OverviewResultsProps & { unknown: FilterKey[]; optionCount: OptionCount }

const titleOf = ({ filter, taxonomy }: Pick<ListingProps, 'filter' | 'taxonomy'>): string => {
  const sentence = filterSentence(filter, taxonomy)
  return sentence ? `Overzicht ${sentence}` : 'Overzicht'
}

export const OverviewPage: FC<ListingProps & { shell: Shell }> = ({ shell, ...props }) => {
  const empty = props.counted.total === 0 && Object.keys(props.filter).length === 0
  return (
    <Layout shell={shell} title={titleOf(props)} wide>
      <h1 class="nl-heading nl-heading--level-1">Overzicht</h1>
      <p class="nl-paragraph nl-paragraph--lead">
        Een incident of een patroon? Sinds wanneer, waar, en bij wie? Elk getal leidt naar de casussen zelf.
      </p>
      <p class="nl-paragraph">
        Een grens of schot zit tussen twee wetten, elk met een eigen betaler. Een barrière is waarom het daar
        vastloopt.{' '}
        <a class="nl-link" href={paths.words}>
          Uitleg van woorden
        </a>
      </p>
      {empty ? (
        <p class="nl-paragraph">
          Er is nog niets gepubliceerd. Zodra de eerste casus er staat, zie je hem hier.
        </p>
      ) : (
        <>
          <OverviewListing {...props} />
          <Counting />
        </>
      )}
    </Layout>
  )
}

/** The numbers alone, for a page that is there already. */
export const OverviewPart: FC<ListingProps> = (props) => (
  <>
    <PageTitle title={titleOf(props)} />
    <OverviewListing {...props} />
  </>
)

/** What changes with another filter: the form with its numbers, and all that it counts. */
const OverviewListing: FC<ListingProps> = ({ unknown, optionCount, ...props }) => {
  const { filter, taxonomy, now } = props
  return (
    <div id="overzicht">
      <UnknownFilters unknown={unknown} />
      <FilterForm
        {...{ filter, optionCount, taxonomy, now }}
        action={paths.overview}
        button="Toon overzicht"
        target="#overzicht"
      />
      <OverviewResults {...props} />
    </div>
  )
}

const Counting: FC = () => (
  <Details summary="Zo tellen we">
    <ul class="utrecht-unordered-list">
      <li class="utrecht-unordered-list__item">
        We tellen casussen: meldingen die een moderator heeft gelezen en openbaar gemaakt. Dubbele meldingen
        zijn samengevoegd en tellen één keer.
      </li>
      <li class="utrecht-unordered-list__item">
        Een casus telt in de maand waarin hij is gemeld, en bij alle grenzen tussen de wetten die erbij horen.
        Totalen tellen elke casus één keer.
      </li>
      <li class="utrecht-unordered-list__item">
        Iedereen mag melden, en niemand hoeft. De getallen zeggen dus waar mensen vastlopen en dat vertellen,
        niet hoe vaak iets in heel Nederland voorkomt.
      </li>
    </ul>
  </Details>
)
