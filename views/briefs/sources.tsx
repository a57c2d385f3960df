import type { FC } from 'hono/jsx'
import { filterSentence } from '../../src/core/case-filter.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { longDate } from '../dates.ts'
import { Panel } from '../overview/panel.tsx'

type SourcesProps = { filter: CaseFilter; taxonomy: Taxonomy; date: Date; publicUrl: string }

/** Where every number comes from, and how somebody finds them again. */
export const Sources: FC<SourcesProps> = ({ filter, taxonomy, date, publicUrl }) => {
  const url = `${publicUrl}${paths.brief(filter)}`
  const sentence = filterSentence(filter, taxonomy)
  return (
    <Panel id="bronnen" title="Bron en verantwoording">
      <p class="nl-paragraph">
        Bron: Schottenmelder, openbaar register van schotten in de zorg, stand van {longDate(date)}
        {sentence ? `, casussen ${sentence}` : ''}. Indeling versie {taxonomy.version}. Vrij te gebruiken
        (CC0).
      </p>
      <p class="nl-paragraph brief__link">
        Actuele versie:{' '}
        <a class="nl-link" href={url}>
          {url}
        </a>
      </p>
      <p class="nl-paragraph">
        Een casus is een melding die een moderator heeft gelezen en zonder namen openbaar gemaakt. Dubbele
        meldingen tellen één keer. Iedereen mag melden, en niemand hoeft. De getallen zeggen dus waar mensen
        vastlopen en dat vertellen, niet hoe vaak iets in heel Nederland voorkomt. Groei is getoetst met een
        exacte toets voor twee Poisson-aantallen; tussen haakjes staat het betrouwbaarheidsinterval van 95
        procent.
      </p>
    </Panel>
  )
}
