import type { FC } from 'hono/jsx'
import type { ModelCard } from '../../src/core/model-card.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { A, P } from '../pages/prose.tsx'
import { decimal, integer, percent } from './numbers.ts'
import { Fields, Section } from './section.tsx'

type Props = { card: ModelCard; taxonomy: Taxonomy }

export const WorkingSection: FC<Props> = (props) => (
  <Section id="werking" title="Hoe het werkt">
    <Fields
      items={[
        ['Gegevens', <Data {...props} />],
        ['Technische werking', <Technique {...props} />],
        ['Wanneer het zwijgt', <Silence {...props} />],
        [
          'Wat het bewaart',
          'Niets zolang je schrijft. Verstuur je de melding, dan bewaren we wat er is voorgesteld en door welke versie.',
        ],
        [
          'Leverancier',
          'Geen. Het model is zelf gemaakt, draait op onze eigen server en praat met geen enkele andere dienst.',
        ],
        [
          'Broncode',
          <>
            Open source (EUPL), met de voorbeelden en de meting erbij. Zie{' '}
            <A href={paths.about}>over de Schottenmelder</A>.
          </>,
        ],
      ]}
    />
  </Section>
)

/** What the sets of examples are called on the page; a set without a name here is not told of. */
const sets = {
  cases: 'verzonnen meldingen, geschreven bij een label',
  retold: 'echte situaties uit openbare bronnen, in eigen woorden naverteld',
  own: 'zelf bedachte situaties in de stijl van echte meldingen',
  taxonomy: 'omschrijvingen en voorbeelden uit de indeling',
  confirmed: 'openbare casussen, met de labels van een moderator',
} as const

const Data: FC<Props> = ({ card: { measured } }) => (
  <>
    <P>Op de site leest het model alleen de titel en het verhaal. Het leerde van:</P>
    <ul class="utrecht-unordered-list">
      {Object.entries(sets).flatMap(([key, name]) => {
        const texts = measured.examples[key]
        return texts === undefined ? [] : <Set texts={texts} name={name} />
      })}
    </ul>
    <P>In deze voorbeelden staan geen gegevens van echte mensen.</P>
  </>
)

const Set: FC<{ texts: number; name: string }> = ({ texts, name }) => (
  <li class="utrecht-unordered-list__item">
    {integer(texts)} {name}
  </li>
)

const Technique: FC<Props> = ({ card: { measured } }) => (
  <>
    <P>
      Het model knipt je tekst in woorden en brengt die terug tot hun stam. Elk woord, elke aanduiding van een
      betaler, wet of barrière, en sommige paren van woorden hebben per label een gewicht. Die gewichten telt
      het op en rekent het om naar een kans. Dat duurt ongeveer {decimal(measured.msPerText)} milliseconde.
    </P>
    <P>
      Het gewicht is het midden tussen twee bekende methoden: logistische regressie en naive Bayes. Meer
      gebeurt er niet. Daarom kunnen we bij elke suggestie laten zien welke woorden ervoor spraken.
    </P>
  </>
)

const Silence: FC<Props> = ({ card: { model } }) => (
  <P>
    Is het model minder dan {percent(model.unsure.domain)} zeker van een domein, of minder dan{' '}
    {percent(model.unsure.barrier)} van een barrière, dan stelt het niets voor. Ook bij een tekst die geen
    Nederlands is of waarin geen woord over betalers, wetten of barrières staat, zegt het{' '}
    <em>weet ik niet</em>.
  </P>
)
