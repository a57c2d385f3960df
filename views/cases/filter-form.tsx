import type { FC } from 'hono/jsx'
import {
  type CaseFilter,
  filterKeys,
  type FilterKey,
  filters,
  mainFilters,
} from '../../src/core/filter-table.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'

type Props = { filter: CaseFilter; taxonomy: Taxonomy }

const moreFilters = filterKeys.filter((key) => !mainFilters.includes(key))

export const FilterForm: FC<Props> = ({ filter, taxonomy }) => (
  <Details summary="Kies een domein, barrière of regio" open={Object.keys(filter).length > 0}>
    <form method="get" action={paths.cases()}>
      <div class="filters">
        {mainFilters.map((name) => (
          <FilterField {...{ name, filter, taxonomy }} />
        ))}
      </div>
      <Details summary="Meer filters" open={moreFilters.some((key) => filter[key])}>
        <div class="filters">
          {moreFilters.map((name) => (
            <FilterField {...{ name, filter, taxonomy }} />
          ))}
        </div>
      </Details>
      <p class="button-row">
        <Button kind="primary">Toon casussen</Button>
        <ButtonLink href={paths.cases()} kind="subtle">
          Wis keuzes
        </ButtonLink>
      </p>
    </form>
  </Details>
)

const typedHelp = { month: 'Jaar en maand, zoals 2026-03', year: 'Een jaar, zoals 2024' }

const FilterField: FC<Props & { name: FilterKey }> = ({ name, filter, taxonomy }) => {
  const { label, values } = filters[name]
  const field = { name, label, value: filter[name] ?? '', optional: true }
  if (!values.typed) return <SelectField {...field} empty="Alle" choices={values.choices(taxonomy)} />
  return <TextField {...field} description={typedHelp[values.typed.kind]} maxlength={7} autocomplete="off" />
}
