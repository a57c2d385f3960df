import type { FC } from 'hono/jsx'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { leastCases, type TypicalTerms } from '../../src/core/typical-terms.ts'
import { paths } from '../../src/paths.ts'
import { Details } from '../components/details.tsx'
import { casussen, number } from '../numbers.ts'
import { Panel } from '../overview/panel.tsx'

/** What people write about here and elsewhere do not; nothing when no word stands out. */
export const TypicalTermsPanel: FC<{ typical: TypicalTerms; filter: CaseFilter }> = ({ typical, filter }) => {
  const { terms, read, compared } = typical
  if (terms.length === 0) return null
  return (
    <Panel id="woorden" title="Typische woorden">
      <ul class="terms">
        {terms.map(({ word, count }) => (
          <li>
            <a class="nl-link" href={paths.cases(filter, { zoek: word })}>
              {word}
            </a>{' '}
            <span class="terms__count">
              in {number(count)} van {number(read)}
            </span>
          </li>
        ))}
      </ul>
      <Details summary="Hoe bepalen we typische woorden?">
        <p class="nl-paragraph">
          We vergelijken de {read === 1 ? 'nieuwste casus' : `nieuwste ${casussen(read)}`} van dit patroon met
          de nieuwste {number(compared)} andere. Een woord staat hier als het in veel meer van deze casussen
          voorkomt dan in de andere, en in minstens {leastCases}. Vormen van een woord en delen van
          samenstellingen tellen mee.
        </p>
        <p class="nl-paragraph">
          We toetsen met de log-likelihoodratio van Dunning, en corrigeren met de methode van Benjamini en
          Hochberg: van de woorden hier is naar verwachting hoogstens 1 op de 100 toeval.
        </p>
      </Details>
    </Panel>
  )
}
