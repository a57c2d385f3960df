import type { FC } from 'hono/jsx'
import type { ModelCard } from '../../src/core/model-card.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { startOf } from '../../src/core/day.ts'
import { paths } from '../../src/paths.ts'
import { longDate } from '../dates.ts'
import { A, P } from '../pages/prose.tsx'
import { Fields, Section } from './section.tsx'

export const GeneralSection: FC<{ card: ModelCard }> = ({ card: { model } }) => (
  <Section id="algemeen" title="Algemene informatie">
    <Fields
      items={[
        ['Naam', 'Suggesties bij een melding'],
        ['Organisatie', 'Het netwerk dat de Schottenmelder beheert'],
        [
          'Korte omschrijving',
          'Stelt wetten en soorten barrières voor bij een melding over zorg die vastloopt, en laat zien door welke woorden.',
        ],
        ['Thema', 'Zorg en gezondheid'],
        ['Soort algoritme', 'Lerend: het model is getraind op voorbeelden. Het leert niet vanzelf bij.'],
        ['Status', 'In gebruik'],
        ['Dit model sinds', longDate(startOf(model.trained))],
        [
          'Waar je het ziet',
          <>
            In het <A href={paths.report}>meldformulier</A> en op het scherm van moderatoren
          </>,
        ],
        [
          'Contact',
          <>
            Stel je vraag met het <A href={paths.notice(paths.algorithm)}>formulier “Klopt dit niet?”</A>
          </>,
        ],
      ]}
    />
  </Section>
)

export const VersionsSection: FC<{ card: ModelCard; taxonomy: Taxonomy }> = ({ card, taxonomy }) => {
  const { model, measured } = card
  return (
    <Section id="versies" title="Versies">
      <P>
        Bij elke suggestie bewaren we welke versie van het model sprak. Hoort een controlegetal niet bij de
        cijfers op deze pagina, dan slaagt onze eigen test niet en gaat het model niet mee.
      </P>
      <Fields
        items={[
          ['Model', <code class="code">{model.version}</code>],
          ['Getraind op', longDate(startOf(model.trained))],
          ['Gemeten op', longDate(new Date(measured.date))],
          ['Indeling waarmee het leerde', <code class="code">{model.taxonomy}</code>],
          ['Indeling van nu', <code class="code">{taxonomy.version}</code>],
          ['Controlegetal van de gegevens', <code class="code">{model.data}</code>],
          ['Controlegetal van de meting', <code class="code">{model.evaluation}</code>],
          ['Taal van deze beschrijving', 'Nederlands'],
          ['Vorm', 'De velden van het Algoritmeregister van de Nederlandse overheid'],
        ]}
      />
    </Section>
  )
}
