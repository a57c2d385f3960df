import type { FC } from 'hono/jsx'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { mayTell, ruleText, type ShownClaim } from '../../src/core/solution.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Details } from '../components/details.tsx'
import { longDate } from '../dates.ts'
import { Help } from './helped.tsx'

type Props = { bottleneck: Bottleneck; claims: readonly ShownClaim[]; taxonomy: Taxonomy }

/** Whether a knelpunt is really solved: what helped, who is asked, by which rule. */
export const Solutions: FC<Props> = ({ bottleneck, claims, taxonomy }) => {
  const [newest, ...earlier] = claims
  if (!newest) return null
  return (
    <section id="opgelost" aria-labelledby="opgelost-kop">
      <h2 id="opgelost-kop" class="nl-heading nl-heading--level-2">
        {bottleneck.state === 'opgelost' ? 'Dit hielp' : 'Is het echt opgelost?'}
      </h2>
      <OneClaim claim={newest} {...{ bottleneck, taxonomy }} />
      <Details summary="Wanneer is een knelpunt echt opgelost?">
        <p class="nl-paragraph">
          Wie meldt dat iets is opgelost, beslist dat niet. We vragen het aan wie ertegenaan liep: de melder
          van elke casus, en wie “wij ook” zei en een e-mailadres bevestigde. Ze krijgen 20 werkdagen.
        </p>
        <p class="nl-paragraph">{ruleText}</p>
        <p class="nl-paragraph">
          Zeggen later drie of meer van hen dat het toch niet is opgelost? Dan kijkt een moderator of het
          knelpunt weer open moet.
        </p>
      </Details>
      {earlier.length > 0 && (
        <Details summary={`Eerder gemeld als opgelost (${earlier.length})`}>
          {earlier.map((claim) => (
            <OneClaim {...{ claim, bottleneck, taxonomy }} />
          ))}
        </Details>
      )}
    </section>
  )
}

const OneClaim: FC<{ claim: ShownClaim; bottleneck: Bottleneck; taxonomy: Taxonomy }> = (props) => {
  const { claim, bottleneck, taxonomy } = props
  return (
    <div class="solution">
      <p class="nl-paragraph">{situation(claim, bottleneck)}</p>
      {claim.outcome !== 'bevestigd' && (
        <p class="nl-paragraph">
          <strong>Wat er volgens de melding hielp:</strong>
        </p>
      )}
      <Help help={claim} taxonomy={taxonomy} />
    </div>
  )
}

const people = (n: number) => (n === 1 ? '1 mens' : `${n} mensen`)

function situation(
  { claimedAt, askedUntil, outcome, settledAt, tally }: ShownClaim,
  { state }: Bottleneck,
): string {
  const on = `Op ${longDate(claimedAt)} is gemeld dat dit is opgelost.`
  if (outcome === null && state === 'opgelost_gemeld')
    return tally.asked === 0
      ? `${on} We konden het aan niemand vragen. Na ${longDate(new Date(askedUntil))} staat het knelpunt weer open.`
      : `${on} We vragen aan ${people(tally.asked)} die ertegenaan liepen of dat klopt. Zij kunnen antwoorden tot en met ${longDate(new Date(askedUntil))}.`
  if (outcome === null || outcome === 'ingetrokken') return `${on} Daarna is het knelpunt weer geopend.`
  const counts = mayTell(tally)
    ? ` We vroegen het aan ${people(tally.asked)}: ${tally.ja} zeiden ja, ${tally.deels} deels en ${tally.nee} nee.`
    : ''
  const day = settledAt ? longDate(settledAt) : ''
  return outcome === 'bevestigd'
    ? `Op ${day} is bevestigd dat dit is opgelost, door mensen die ertegenaan liepen.${counts}`
    : `${on} Dat is niet bevestigd; sinds ${day} staat het knelpunt weer open.${counts}`
}
