import type { FC } from 'hono/jsx'
import {
  type CaseFilter,
  filterKeys,
  type FilterKey,
  filters,
  mainFilters,
} from '../../src/core/filter-table.ts'
import { longestSearch } from '../../src/core/case-search.ts'
import type { OptionCount } from '../../src/core/option-counts.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'

type Props = { filter: CaseFilter; optionCount: OptionCount; taxonomy: Taxonomy }

type FormProps = Props & {
  /** The words that were looked for. */
  typed: string
}

const moreFilters = filterKeys.filter((key) => !mainFilters.includes(key))

export const FilterForm: FC<FormProps> = ({ filter, typed, ...props }) => (
  <form
    method="get"
    action={paths.cases()}
    role="search"
    data-hx-get={paths.cases()}
    data-hx-trigger="change, submit"
    data-hx-target="#casussen"
    data-hx-swap="outerMorph"
    data-hx-sync="this:replace"
    data-hx-push-url="true"
  >
    <div class="search-row">
      <TextField
        name="zoek"
        type="search"
        label="Zoek in de casussen"
        optional
        value={typed}
        maxlength={longestSearch}
      />
      <Button kind="primary">Zoek</Button>
    </div>
    <Details summary="Kies een domein, barrière of regio" open={Object.keys(filter).length > 0}>
      <div class="filters">
        {mainFilters.map((name) => (
          <FilterField {...{ name, filter, ...props }} />
        ))}
      </div>
      <Details summary="Meer filters" open={moreFilters.some((key) => filter[key])}>
        <div class="filters">
          {moreFilters.map((name) => (
            <FilterField {...{ name, filter, ...props }} />
          ))}
        </div>
      </Details>
      <p class="button-row">
        <Button kind="secondary">Toon casussen</Button>
        <ButtonLink href={paths.cases()} kind="subtle">
          Wis keuzes
        </ButtonLink>
      </p>
    </Details>
  </form>
)

const typedHelp = { month: 'Jaar en maand, zoals 2026-03', year: 'Een jaar, zoals 2024' }

const FilterField: FC<Props & { name: FilterKey }> = ({ name, filter, optionCount, taxonomy }) => {
  const { label, values } = filters[name]
  const field = { name, label, value: filter[name] ?? '', optional: true }
  if (!values.typed) {
    const choices = values.choices(taxonomy).map(({ value, label: words }) => {
      const n = optionCount(name, value)
      return { value, label: n === null ? words : `${words} (${n.toLocaleString('nl-NL')})` }
    })
    return <SelectField {...field} empty="Alle" choices={choices} />
  }
  return <TextField {...field} description={typedHelp[values.typed.kind]} maxlength={7} autocomplete="off" />
}
