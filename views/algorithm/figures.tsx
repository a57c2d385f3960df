import type { FC } from 'hono/jsx'
import type { Axis } from '../../src/core/label.ts'
import {
  intervalLevel,
  type LabelFigures,
  type ModelCard,
  mostConfused,
  type Quality,
} from '../../src/core/model-card.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Details } from '../components/details.tsx'
import { P } from '../pages/prose.tsx'
import { Figure, FigureTable } from './figure-table.tsx'
import { Calibration, Lengths, Silence } from './limits.tsx'
import { decimal, integer, percent } from './numbers.ts'
import { H3, Section } from './section.tsx'

type Props = { card: ModelCard; taxonomy: Taxonomy }

const mostPairs = 6
/** Below this the interval itself cannot be trusted either. */
const fewestSituations = 10

export const FiguresSection: FC<Props> = (props) => {
  const { measured } = props.card
  return (
    <Section id="cijfers" title="Hoe goed het is">
      <P>
        We lieten het model raden bij {integer(measured.examples['retold'] ?? 0)} echte situaties die het nog
        niet kende. Dat deden we {integer(measured.repeats)} keer, steeds met een andere verdeling. Waar twee
        getallen tussen haakjes staan, is dat het interval van {percent(intervalLevel)}: zo ver kan het cijfer
        er door toeval naast zitten.
      </P>
      <Overview {...props} />
      <P>
        De instellingen van het model zijn gekozen op dezelfde situaties. Daardoor zijn deze cijfers iets te
        gunstig. Ze gaan over alles wat het model zou zeggen. In het formulier laten we minder zien: hoogstens
        drie per soort, alleen wat waarschijnlijk genoeg is.
      </P>
      <P>
        De <em>score</em> weegt twee dingen even zwaar: hoeveel van wat het model zegt klopt, en hoeveel van
        wat er is het vindt. In vakteksten heet dat F1. De <em>gewone methode</em> telt alleen woorden, zoals
        veel systemen doen.
      </P>
      <PerLabel {...props} axis="domain" />
      <PerLabel {...props} axis="barrier" />
      <Confusion {...props} />
      <Calibration {...props} />
      <Silence {...props} />
      <Lengths {...props} />
    </Section>
  )
}

const Overview: FC<Props> = ({ card: { measured } }) => {
  const { real, unread, recipe, readers, easy } = measured
  const row = (name: string, note: string, { domains, first, three }: Quality) => ({
    name: <Named name={name} note={note} />,
    cells: [domains, first, three].map((value) => <Figure value={value} />),
  })
  const plain = (name: string, note: string, shares: (number | null)[]) => ({
    name: <Named name={name} note={note} />,
    cells: shares.map((share) => (share === null ? 'niet gemeten' : <strong>{percent(share)}</strong>)),
  })
  return (
    <FigureTable
      caption="Het model naast de gewone methode en naast twee lezers"
      head={['Wie', 'Domeinen: score', 'Juiste barrière bovenaan', 'Juiste barrière bij de eerste drie']}
      rows={[
        row('Ons model', 'op echte situaties', real),
        row('Ons model', 'op situaties die de makers niet gelezen hadden', unread),
        row('De gewone methode', 'op dezelfde echte situaties', recipe),
        plain('Twee lezers', 'hoe vaak twee mensen hetzelfde kiezen', [readers.domains, readers.first, null]),
        plain('Ons model', 'op verzonnen teksten: te makkelijk, geen maat voor de kwaliteit', [
          easy.domains,
          easy.first,
          easy.three,
        ]),
      ]}
    />
  )
}

const Named: FC<{ name: string; note: string }> = ({ name, note }) => (
  <>
    {name} <span class="figure-table__note">{note}</span>
  </>
)

const PerLabel: FC<Props & { axis: Axis }> = ({ card, taxonomy, axis }) => {
  const isDomain = axis === 'domain'
  return (
    <Details summary={isDomain ? 'De cijfers per domein' : 'De cijfers per barrière'}>
      <FigureTable
        caption={
          isDomain ? 'Hoe goed het model elk domein herkent' : 'Hoe goed het model elke barrière herkent'
        }
        head={['Label', 'Klopt, als het dit zegt', 'Vindt het, als het er is', 'Score']}
        rows={card.measured.labels[axis].map((label) => ({
          name: <LabelName label={label} name={taxonomy[axis].get(label.key)?.label ?? label.key} />,
          cells: [label.precision, label.recall, label.f1].map((value) => <Figure value={value} />),
        }))}
      />
    </Details>
  )
}

const LabelName: FC<{ label: LabelFigures; name: string }> = ({ label: { texts }, name }) => {
  const counted = texts === 1 ? `${integer(texts)} situatie` : `${integer(texts)} situaties`
  const note = texts < fewestSituations ? `${counted}: te weinig om op te bouwen` : counted
  return <Named name={name} note={note} />
}

const Confusion: FC<Props> = ({ card, taxonomy }) => {
  const name = (key: string) => taxonomy.barrier.get(key)?.label ?? key
  const pairs = mostConfused(card.measured, mostPairs)
  return (
    <>
      <H3>Wat het door elkaar haalt</H3>
      {pairs.length === 0 ? (
        <P>Er is geen paar van barrières dat het vaak door elkaar haalt.</P>
      ) : (
        <ul class="utrecht-unordered-list">
          {pairs.map(({ is, taken, texts, times }) => {
            const why = taxonomy.barrier.get(is)?.not.find(({ key }) => key === taken)?.why
            return (
              <li class="utrecht-unordered-list__item">
                Is het <strong>{name(is)}</strong>? Dan zette het model gemiddeld {decimal(times)} van de{' '}
                {integer(texts)} keer <strong>{name(taken)}</strong> bovenaan.
                {why && <span class="figure-table__note">Wanneer de tweede? {why}</span>}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
