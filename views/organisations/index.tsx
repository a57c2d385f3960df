import type { FC } from 'hono/jsx'
import type { Organisation } from '../../src/core/organisation.ts'
import type { Score, ScoreLine } from '../../src/core/scoreboard.ts'
import type { Body, Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { Details } from '../components/details.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { number } from '../numbers.ts'
import { Panel } from '../overview/panel.tsx'

type Props = {
  shell: Shell
  lines: ScoreLine<Organisation>[]
  kinds: { kind: Body; koepel: string | null }[]
  taxonomy: Taxonomy
}

/** Who is asked, and who answers: the scoreboard. */
export const OrganisationsPage: FC<Props> = ({ shell, lines, kinds, taxonomy }) => {
  const overdue = lines.reduce((sum, { score }) => sum + score.overdue, 0)
  return (
    <Layout
      shell={shell}
      title="Instanties"
      description="Welke instanties zijn gevraagd om te reageren op een knelpunt, wie antwoordt op tijd en wie zwijgt."
      wide
    >
      <h1 class="nl-heading nl-heading--level-1">Instanties</h1>
      <p class="nl-paragraph nl-paragraph--lead">
        Een instantie is een gemeente, zorgkantoor, ministerie of andere organisatie die we om een antwoord
        vragen. Wie antwoordt, en wie zwijgt?
        {overdue > 0 &&
          ` Nu ${overdue === 1 ? 'is 1 antwoord' : `zijn ${number(overdue)} antwoorden`} te laat.`}
      </p>
      {lines.length === 0 ? (
        <p class="nl-paragraph">Er is nog geen instantie gevraagd.</p>
      ) : (
        <ScoreTable lines={lines} taxonomy={taxonomy} />
      )}
      <CountingRules />
      <KindList kinds={kinds} taxonomy={taxonomy} lines={lines} />
    </Layout>
  )
}

const columns: { label: string; of: (score: Score) => string; warn?: (score: Score) => boolean }[] = [
  { label: 'Te laat', of: (s) => number(s.overdue), warn: (s) => s.overdue > 0 },
  { label: 'Loopt nog', of: (s) => number(s.open) },
  { label: 'Gevraagd', of: (s) => number(s.asked) },
  { label: 'Op tijd beantwoord', of: (s) => number(s.answeredInTime) },
  { label: 'Te laat beantwoord', of: (s) => number(s.answeredLate) },
  { label: 'Werkdagen tot antwoord', of: (s) => (s.medianDays === null ? '–' : number(s.medianDays)) },
  { label: 'Toezeggingen', of: (s) => number(s.promised) },
  { label: 'Toezeggingen, dag voorbij', of: (s) => number(s.promisesDue) },
  { label: 'Toezeggingen, nagekomen', of: (s) => number(s.promisesKept) },
]

const ScoreTable: FC<Pick<Props, 'lines' | 'taxonomy'>> = ({ lines, taxonomy }) => (
  <table class="plain-table scoreboard">
    <caption class="visually-hidden">Per instantie: vragen, antwoorden en toezeggingen</caption>
    <thead>
      <tr>
        <th scope="col">Instantie</th>
        {columns.map(({ label }) => (
          <th scope="col" class="plain-table__number">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map(({ organisation: o, score }) => (
        <tr>
          <th scope="row">
            <a class="nl-link" href={paths.organisation(o.key)}>
              {o.name}
            </a>
            <div class="case-card__meta">
              {taxonomy.body.get(o.body)?.is_kind ? `${taxonomy.body.get(o.body)?.name} ` : ''}
              {o.endedAt && 'bestaat niet meer '}
              {o.demo && <Badge tone="accent">Voorbeeld</Badge>}
            </div>
          </th>
          {columns.map(({ label, of, warn }) => (
            <td class="plain-table__number" data-label={label}>
              {warn?.(score) ? <strong class="scoreboard__late">{of(score)}</strong> : of(score)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const CountingRules: FC = () => (
  <Details summary="Zo tellen we" id="zo-tellen-we">
    <ul class="utrecht-unordered-list">
      <li class="utrecht-unordered-list__item">
        Elke vraag aan een instantie over een knelpunt telt één keer. Zijn twee knelpunten samengevoegd, dan
        telt dezelfde vraag niet dubbel.
      </li>
      <li class="utrecht-unordered-list__item">
        De termijn telt werkdagen. Weekenden en algemeen erkende feestdagen tellen niet mee (Algemene
        termijnenwet). De dag van de vraag telt niet, de laatste dag wel.
      </li>
      <li class="utrecht-unordered-list__item">
        Op tijd is een antwoord binnen de eerste termijn. Ook “dit is niet onze taak” is een antwoord. Bij een
        brief telt de datum die op de brief staat.
      </li>
      <li class="utrecht-unordered-list__item">
        Vraagt een instantie uitstel, dan is zij pas na de nieuwe dag te laat. Antwoordt zij na de eerste
        termijn, dan telt het antwoord toch als te laat.
      </li>
      <li class="utrecht-unordered-list__item">
        Werkdagen tot antwoord is de mediaan: de ene helft van de antwoorden kwam sneller, de andere helft
        langzamer.
      </li>
      <li class="utrecht-unordered-list__item">
        Een toezegging is een antwoord met een dag waarop het klaar is. Een verlengde toezegging telt één
        keer, met de nieuwe dag. Nagekomen is zij pas als een moderator dat heeft nagekeken.
      </li>
      <li class="utrecht-unordered-list__item">
        Bovenaan staat wie de meeste vragen te laat laat liggen. Daarna telt wie de meeste open vragen heeft.
      </li>
    </ul>
  </Details>
)

/** A kind is never asked itself; this says who is, so that its silence has an address too. */
const KindList: FC<Pick<Props, 'kinds' | 'taxonomy' | 'lines'>> = ({ kinds, taxonomy, lines }) => {
  if (kinds.length === 0) return null
  const asked = (body: string) => lines.find(({ organisation: o }) => o.body === body && o.endedAt === null)
  const spokenFor = kinds.filter(({ koepel }) => koepel !== null)
  const rest = kinds.filter(({ koepel }) => koepel === null)
  return (
    <Panel id="soorten" title="Soorten zonder naam">
      <p class="nl-paragraph">
        Een soort instantie, zoals “gemeente”, kunnen we niets vragen. Wie voor alle leden spreekt wel. Van
        deze soorten is nog niemand met een naam toegevoegd.
      </p>
      <table class="plain-table">
        <caption class="visually-hidden">Soorten instanties en wie we in hun plaats vragen</caption>
        <thead>
          <tr>
            <th scope="col">Soort</th>
            <th scope="col">Wie we vragen</th>
          </tr>
        </thead>
        <tbody>
          {spokenFor.map(({ kind, koepel }) => {
            const line = asked(koepel ?? '')
            const name = taxonomy.body.get(koepel ?? '')?.name ?? koepel
            return (
              <tr>
                <th scope="row">{kind.name}</th>
                <td>
                  {line ? (
                    <a class="nl-link" href={paths.organisation(line.organisation.key)}>
                      {line.organisation.name}
                    </a>
                  ) : (
                    `${name}, nog niet toegevoegd`
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {rest.length > 0 && (
        <p class="nl-paragraph">
          Voor deze soorten spreekt niemand: {rest.map(({ kind }) => kind.name).join('; ')}. Zij zijn alleen
          met een naam te vragen.
        </p>
      )}
    </Panel>
  )
}
