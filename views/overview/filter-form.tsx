import type { FC } from 'hono/jsx'
import {
  type CaseFilter,
  filterKeys,
  type FilterKey,
  filters,
  mainFilters,
} from '../../src/core/filter-table.ts'
import { monthLabel } from '../../src/core/month.ts'
import { addMonths, type Month, monthsOf } from '../../src/core/period.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'

type FilterFormProps = {
  filter: CaseFilter
  taxonomy: Taxonomy
  now: Month
  action: string
  button: string
  /** What changes without a new page, where scripts run. */
  target: string
}

/** Every filter there is: the main ones in view, months and the rest one click further. */
export const FilterForm: FC<FilterFormProps> = ({ filter, taxonomy, now, action, button, target }) => {
  const inView: FilterKey[] = [...mainFilters, 'vanaf', 'tot']
  const others = filterKeys.filter((key) => !inView.includes(key))
  const field = (key: FilterKey) => <FilterField name={key} {...{ filter, taxonomy, now }} />
  return (
    <Details summary="Kies een grens, barrière, regio of periode" open={Object.keys(filter).length > 0}>
      <form
        class="filter-form"
        method="get"
        action={action}
        data-hx-get={action}
        data-hx-target={target}
        data-hx-swap="outerHTML"
        data-hx-trigger="change, submit"
        data-hx-sync="this:replace"
      >
        <div class="filters">{inView.map(field)}</div>
        <Details summary="Meer filters" open={others.some((key) => filter[key] !== undefined)}>
          <div class="filters">{others.map(field)}</div>
        </Details>
        <p class="button-row">
          <Button kind="primary">{button}</Button>
          <ButtonLink href={action} kind="subtle">
            Wis keuzes
          </ButtonLink>
        </p>
      </form>
    </Details>
  )
}

const FilterField: FC<{ name: FilterKey } & Pick<FilterFormProps, 'filter' | 'taxonomy' | 'now'>> = (
  props,
) => {
  const { name, filter, taxonomy, now } = props
  const { label, values } = filters[name]
  const value = filter[name] ?? ''
  const choices = values.typed?.kind === 'month' ? monthChoices(value, now) : values.choices(taxonomy)
  return values.typed?.kind === 'year' ? (
    <TextField name={name} label={label} value={value} inputmode="numeric" maxlength={4} optional />
  ) : (
    <SelectField name={name} label={label} empty="Alle" value={value} choices={choices} optional />
  )
}

const monthsBack = 48

/** The months of the last years, the newest first; also the one that a link asks for from before. */
function monthChoices(asked: Month, now: Month) {
  const offered = monthsOf({ from: addMonths(now, 1 - monthsBack), to: now }).toReversed()
  const all = asked === '' || offered.includes(asked) ? offered : [...offered, asked]
  return all.map((month) => ({ value: month, label: monthLabel(month) }))
}
