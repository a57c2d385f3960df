import type { FC } from 'hono/jsx'
import { filterSentence } from '../../src/core/case-filter.ts'
import type { CaseFilter, FilterKey } from '../../src/core/filter-table.ts'
import { longestSearch, type Search } from '../../src/core/case-search.ts'
import type { Mark } from '../../src/core/marked-text.ts'
import type { OptionCount } from '../../src/core/option-counts.ts'
import type { Month } from '../../src/core/period.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { Pagination } from '../components/pagination.tsx'
import { TakeAway } from '../components/take-away.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, PageTitle, type Shell } from '../layout.tsx'
import { CaseCard } from './card.tsx'
import { FilterForm } from './filter-form.tsx'
import { UnknownFilters } from './unknown-filters.tsx'

export type CasesProps = {
  cases: PublicCase[]
  total: number
  filter: CaseFilter
  unknown: FilterKey[]
  newer: number | null
  older: number | null
  optionCount: OptionCount
  taxonomy: Taxonomy
  now: Month
  /** Set when words were looked for. */
  found?: Found
}

export type Found = {
  search: Search
  page: number
  pages: number
  /** Only the newest cases with these words were looked at. */
  cutOff: boolean
  /** None holds all words. */
  loose: boolean
  marksIn: (text: string) => Mark[]
}

type Shown = Pick<CasesProps, 'filter' | 'taxonomy' | 'found'>

/** What the page is called, also when only its list comes anew. */
function titleOf({ filter, taxonomy, found }: Shown): string {
  const title = found ? `Casussen met “${found.search.typed}”` : 'Casussen'
  const sentence = filterSentence(filter, taxonomy)
  return sentence ? `${title} ${sentence}` : title
}

export const CasesPage: FC<CasesProps & { shell: Shell }> = ({ shell, ...props }) => {
  return (
    <Layout
      shell={shell}
      title={titleOf(props)}
      description="Openbare casussen van zorg en hulp die vastlopen tussen wetten. Zoek, kies een grens, barrière of regio."
      feed={paths.caseFile('.atom', props.filter)}
    >
      <h1 class="nl-heading nl-heading--level-1">Casussen</h1>
      <CaseListing {...props} />
    </Layout>
  )
}

/** The list alone, for a page that is there already. */
export const CasesPart: FC<CasesProps> = (props) => (
  <>
    <PageTitle title={titleOf(props)} />
    <CaseListing {...props} />
  </>
)

/** What changes with another filter: the form with its numbers, and what it finds. */
const CaseListing: FC<CasesProps> = (props) => {
  const { cases, total, filter, unknown, newer, older, optionCount, taxonomy, found, now } = props
  const sentence = filterSentence(filter, taxonomy)
  return (
    <div id="casussen">
      <UnknownFilters unknown={unknown} />
      <FilterForm
        {...{ filter, optionCount, taxonomy, now }}
        action={paths.cases()}
        button="Toon casussen"
        target="#casussen"
      >
        <SearchRow typed={found?.search.typed ?? ''} />
      </FilterForm>
      <p class="nl-paragraph result-count" id="resultaat" role="status">
        <strong>{total === 1 ? '1 casus' : `${total.toLocaleString('nl-NL')} casussen`}</strong>
        {found && (found.loose ? ' met een deel van je woorden' : ` met “${found.search.typed}”`)}
        {sentence && ` ${sentence}`}.
        {found?.cutOff && ' We zochten in de nieuwste casussen met deze woorden.'}
      </p>
      {cases.length === 0 ? (
        <p class="nl-paragraph">
          Er zijn nog geen casussen bij deze keuze. Kies minder filters, of{' '}
          <a class="nl-link" href={paths.report}>
            meld zelf wat vastloopt
          </a>
          .
        </p>
      ) : (
        <ul class="case-list">
          {cases.map((publicCase) => (
            <li>
              <CaseCard {...{ publicCase, taxonomy }} marksIn={found?.marksIn} />
            </li>
          ))}
        </ul>
      )}
      {found && <FoundPages {...found} filter={filter} />}
      <Pagination
        newer={newer === null ? undefined : paths.cases(filter, { na: String(newer) })}
        older={older === null ? undefined : paths.cases(filter, { voor: String(older) })}
      />
      <TakeAway filter={filter} />
    </div>
  )
}

/** By relevance there is no newer or older, only further on. */
const FoundPages: FC<Found & { filter: CaseFilter }> = ({ search, page, pages, filter }) => {
  const at = (number: number) => paths.cases(filter, { zoek: search.typed, pagina: String(number) })
  return (
    <Pagination
      words={['Vorige', 'Volgende']}
      newer={page > 1 ? at(page - 1) : undefined}
      older={page < pages ? at(page + 1) : undefined}
    />
  )
}

const SearchRow: FC<{ typed: string }> = ({ typed }) => (
  <div class="search-row">
    <TextField
      name="zoek"
      type="search"
      label="Zoek in de casussen"
      optional="unsaid"
      value={typed}
      maxlength={longestSearch}
    />
    <Button kind="primary">Zoek</Button>
  </div>
)
