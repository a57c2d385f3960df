import type { FC } from 'hono/jsx'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { leastCases, type TypicalTerms } from '../../src/core/typical-terms.ts'
import { paths } from '../../src/paths.ts'
import { CountBars } from '../components/count-bars.tsx'
import { Details } from '../components/details.tsx'
import { casussen, number } from '../numbers.ts'
import { Panel } from '../overview/panel.tsx'

/** What people write about here and elsewhere do not; nothing when no word stands out. */
export const TypicalTermsPanel: FC<{ typical: TypicalTerms; filter: CaseFilter }> = ({ typical, filter }) => {
  const { terms, read, compared } = typical
  if (terms.length === 0) return null
  return (
    <Panel id="woorden" title="Typische woorden">
      <CountBars
        caption={`Woorden, en in hoeveel van ${read === 1 ? 'deze casus' : `de nieuwste ${casussen(read)}`}`}
        hideCaption
        head="Woord"
        rows={terms.map(({ word, count }) => ({
          label: word,
          count,
          href: paths.cases(filter, { zoek: word }),
        }))}
      />
      <Details summary="Hoe bepalen we typische woorden?">
        <p class="nl-paragraph">
          We vergelijken de {read === 1 ? 'nieuwste casus' : `nieuwste ${casussen(read)}`} van dit patroon met
          de nieuwste {number(compared)} andere. Een woord staat hier als het in veel meer van deze casussen
          voorkomt dan in de andere, en in minstens {leastCases}. Vormen van een woord en delen van
          samenstellingen tellen mee.
        </p>
        <p class="nl-paragraph">
          We toetsen met de log-likelihoodratio van Dunning. Wie veel woorden vergelijkt, vindt altijd wel
          iets: daarom corrigeren we met de methode van Benjamini en Hochberg. Van de woorden hier is dan naar
          verwachting hoogstens 1 op de 100 toeval.
        </p>
      </Details>
    </Panel>
  )
}
