import type { FC } from 'hono/jsx'
import type { Axis } from '../../src/core/label.ts'
import { type ModelCard, steps } from '../../src/core/model-card.ts'
import { Details } from '../components/details.tsx'
import { P } from '../pages/prose.tsx'
import { FigureTable } from './figure-table.tsx'
import { integer, percent, percentTenths } from './numbers.ts'
import { H3 } from './section.tsx'

type Props = { card: ModelCard }
const names: readonly [Axis, string][] = [
  ['domain', 'domein'],
  ['barrier', 'barrière'],
]

/** Whether a probability means what it says. */
export const Calibration: FC<Props> = ({ card: { measured } }) => (
  <>
    <H3>Klopt de kans die het noemt?</H3>
    <P>
      Zegt het model “zo zeker ben ik”, dan moet het ongeveer zo vaak ook waar zijn. We verdeelden alles wat
      het zei in even grote groepen, van onzeker naar zeker.
    </P>
    <ul class="utrecht-unordered-list">
      {names.map(([axis, name]) => (
        <li class="utrecht-unordered-list__item">
          Bij een {name} zit het er gemiddeld {percentTenths(measured.reliability[axis].gap)} naast. Ook een
          model dat precies goed inschat, zou hier door toeval{' '}
          {percentTenths(measured.reliability[axis].chanceGap)} naast zitten.
          {surest(measured.reliability[axis].bins).map(({ said, true: was }) => (
            <>
              {' '}
              In de groep waar het het meest zeker was, zei het gemiddeld {percent(said)} en was het{' '}
              {percent(was)}.
            </>
          ))}
        </li>
      ))}
    </ul>
    <Details summary="De tabellen: gezegd en waar">
      {names.map(([axis, name]) => (
        <FigureTable
          caption={`Gezegd en waar, per ${name}`}
          head={['Groep', 'Het model zei gemiddeld', 'Het was zo']}
          rows={measured.reliability[axis].bins.map((bin, at, { length }) => ({
            name: groupName(at, length),
            cells: [percent(bin.said), percent(bin.true)],
          }))}
        />
      ))}
    </Details>
  </>
)

/** Most of what it says of domains is a sure no; this is where a yes is judged. */
const surest = <T,>(bins: readonly T[]): T[] => bins.slice(-1)

const groupName = (at: number, of: number): string => {
  if (at === 0) return 'Minst zeker'
  if (at === of - 1) return 'Meest zeker'
  return at < (of - 1) / 2 ? 'Onzeker' : at > (of - 1) / 2 ? 'Zeker' : 'Midden'
}

/** What is left, and how much of it is right, if the model only speaks when it is this sure. */
export const Silence: FC<Props> = ({ card: { measured } }) => (
  <>
    <H3>Vaker zwijgen, vaker gelijk</H3>
    <P>
      Hoe zekerder het model moet zijn voordat het iets zegt, hoe vaker het zwijgt en hoe vaker zijn eerste
      suggestie klopt.
    </P>
    <Details summary="De tabellen: spreken en zwijgen">
      {names.map(([axis, name]) => (
        <FigureTable
          caption={`De eerste suggestie voor een ${name}`}
          head={['Zeker voor minstens', 'Spreekt', 'Klopt dan']}
          rows={steps(measured.abstention[axis]).map(({ least, answered, right }) => ({
            name: percent(least),
            cells: [percent(answered), percent(right)],
          }))}
        />
      ))}
    </Details>
  </>
)

export const Lengths: FC<Props> = ({ card: { measured } }) => (
  <>
    <H3>Korte en lange teksten</H3>
    <FigureTable
      caption="Per lengte van de tekst, elk ongeveer een derde van de situaties"
      head={['Woorden', 'Domeinen: score', 'Juiste barrière bovenaan', 'Bij de eerste drie']}
      rows={measured.byLength.map(({ upTo, texts, domains, first, three }) => ({
        name: (
          <>
            Tot {integer(upTo)} <span class="figure-table__note">{integer(texts)} situaties</span>
          </>
        ),
        cells: [domains, first, three].map(percent),
      }))}
    />
    <P>De aantallen zijn klein. Een verschil van een paar procent tussen twee regels zegt niets.</P>
  </>
)
