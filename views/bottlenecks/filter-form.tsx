import type { FC } from 'hono/jsx'
import { allBoundaries, boundaryLabel } from '../../src/core/boundary.ts'
import { answerStates, type BottleneckFilter } from '../../src/core/bottleneck-filter.ts'
import { bottleneckStates } from '../../src/core/bottleneck.ts'
import { longestSearch } from '../../src/core/case-search.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import type { Choice } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { answerLabels, bottleneckStateLabels } from './labels.ts'

export type FilterProps = {
  filter: BottleneckFilter
  taxonomy: Taxonomy
  /** The instanties that were asked about anything. */
  asked: { key: string; name: string }[]
}

export const BottleneckFilterForm: FC<FilterProps> = ({ filter, taxonomy, asked }) => {
  const { zoek: _words, ...narrowed } = filter
  return (
    <form method="get" action={paths.bottlenecks()} role="search">
      <div class="search-row">
        <TextField
          name="zoek"
          type="search"
          label="Zoek in de knelpunten"
          optional="unsaid"
          value={filter.zoek ?? ''}
          maxlength={longestSearch}
        />
        <Button kind="primary">Zoek</Button>
      </div>
      <Details summary="Kies een stand, instantie, grens of barrière" open={Object.keys(narrowed).length > 0}>
        <div class="filters">
          <Choose name="stand" label="Stand" filter={filter} choices={states} />
          <Choose name="antwoord" label="Antwoord van instanties" filter={filter} choices={answers} />
          <Choose
            name="instantie"
            label="Instantie"
            filter={filter}
            choices={asked.map(({ key, name }) => ({ value: key, label: name }))}
          />
          <Choose
            name="schot"
            label="Grens"
            filter={filter}
            choices={allBoundaries(taxonomy).map((key) => ({
              value: key,
              label: boundaryLabel(key, taxonomy),
            }))}
          />
          <Choose
            name="barriere"
            label="Soort barrière"
            filter={filter}
            choices={taxonomy.known.barriers.map(({ key, label }) => ({ value: key, label }))}
          />
          <Choose
            name="regio"
            label="Regio"
            filter={filter}
            choices={taxonomy.regions.map(({ key, name }) => ({ value: key, label: name }))}
          />
        </div>
        <p class="button-row">
          <Button kind="secondary">Toon knelpunten</Button>
          <ButtonLink href={paths.bottlenecks()} kind="subtle">
            Wis keuzes
          </ButtonLink>
        </p>
      </Details>
    </form>
  )
}

const states = bottleneckStates.map((value) => ({ value, label: bottleneckStateLabels[value] }))
const answers = answerStates.map((value) => ({ value, label: answerLabels[value] }))

type ChooseProps = {
  name: Exclude<keyof BottleneckFilter, 'zoek'>
  label: string
  filter: BottleneckFilter
  choices: Choice[]
}

const Choose: FC<ChooseProps> = ({ name, label, filter, choices }) => (
  <SelectField {...{ name, label, choices }} optional="unsaid" empty="Alle" value={filter[name] ?? ''} />
)
