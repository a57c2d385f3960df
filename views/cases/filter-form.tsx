import type { FC, PropsWithChildren } from 'hono/jsx'
import {
  type CaseFilter,
  filterKeys,
  type FilterKey,
  filters,
  mainFilters,
} from '../../src/core/filter-table.ts'
import type { OptionCount } from '../../src/core/option-counts.ts'
import { monthLabel } from '../../src/core/month.ts'
import { addMonths, type Month, monthsOf } from '../../src/core/period.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { number } from '../numbers.ts'

type FieldsProps = {
  filter: CaseFilter
  optionCount: OptionCount
  taxonomy: Taxonomy
  /** The month it is, up to which one can choose. */
  now: Month
}

type Props = FieldsProps & {
  action: string
  button: string
  /** What is shown anew without a new page, where scripts run. */
  target: string
}

const moreFilters = filterKeys.filter((key) => !mainFilters.includes(key))

/** Every filter there is, the same beside the list and above the overview. */
export const FilterForm: FC<PropsWithChildren<Props>> = ({
  action,
  button,
  target,
  filter,
  children,
  ...props
}) => (
  <form
    method="get"
    action={action}
    role="search"
    data-hx-get={action}
    data-hx-trigger="change, submit"
    data-hx-target={target}
    data-hx-swap="outerMorph"
    data-hx-sync="this:replace"
    data-hx-push-url="true"
  >
    {children}
    <Details summary="Kies een grens, barrière, regio of periode" open={Object.keys(filter).length > 0}>
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
        <Button kind={children ? 'secondary' : 'primary'}>{button}</Button>
        <ButtonLink href={action} kind="subtle">
          Wis keuzes
        </ButtonLink>
      </p>
    </Details>
  </form>
)

const FilterField: FC<FieldsProps & { name: FilterKey }> = ({ name, filter, optionCount, taxonomy, now }) => {
  const { label, values } = filters[name]
  const field = { name, label, value: filter[name] ?? '', optional: 'unsaid' as const }
  if (values.typed?.kind === 'year')
    return <TextField {...field} description="Een jaar, zoals 2024" maxlength={4} autocomplete="off" />
  if (values.typed) return <SelectField {...field} empty="Alle" choices={monthChoices(field.value, now)} />
  const choices = values.choices(taxonomy).map(({ value, label: words }) => {
    const n = optionCount(name, value)
    return { value, label: n === null ? words : `${words} (${number(n)})` }
  })
  return <SelectField {...field} empty="Alle" choices={choices} />
}

const monthsBack = 48

/** The months of the last years, the newest first; also the one that a link asks for from before. */
function monthChoices(asked: Month, now: Month) {
  const offered = monthsOf({ from: addMonths(now, 1 - monthsBack), to: now }).toReversed()
  const all = asked === '' || offered.includes(asked) ? offered : [...offered, asked]
  return all.map((month) => ({ value: month, label: monthLabel(month) }))
}
