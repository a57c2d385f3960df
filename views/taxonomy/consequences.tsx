import type { FC } from 'hono/jsx'
import type { TermUse } from '../../src/core/taxonomy-history.ts'

const casesSay = (n: number): string =>
  n === 0
    ? 'Er zijn geen openbare casussen'
    : n === 1
      ? 'Er is 1 openbare casus'
      : `Er zijn ${n.toLocaleString('nl-NL')} openbare casussen`

const reportsSay = (n: number): string =>
  n === 1 ? '1 open melding' : `${n === 0 ? 'geen' : n.toLocaleString('nl-NL')} open meldingen`

/** How many cases and meldingen a step is about. */
const Use: FC<{ use: TermUse }> = ({ use }) => (
  <p class="nl-paragraph">
    <strong>
      {casesSay(use.cases)} en {reportsSay(use.openReports)} met deze term.
    </strong>
  </p>
)

const consequences = {
  hernoeming: {
    Casussen: 'Ze houden hun indeling. In open data staan ze vanaf nu onder de nieuwe sleutel.',
    Meldingen: 'Wat melders kozen, blijft bewaard zoals ze het kozen. Je leest het onder de nieuwe sleutel.',
    'Links en filters': 'Links met de oude sleutel blijven werken.',
    'Open data': 'In de tabel met oude en nieuwe sleutels komt één regel: oud wordt nieuw.',
  },
  splitsing: {
    Casussen:
      'Ze houden de oude term en de oude naam, en tellen daar mee. Er wordt niets geraden. Pas als een moderator een casus opnieuw indeelt, krijgt die een van de nieuwe.',
    Meldingen: 'Wat melders kozen, blijft staan. De moderator kiest bij het beoordelen een van de nieuwe.',
    'Links en filters': 'De oude term blijft in de filters staan, met “vervallen” erbij. Oude links werken.',
    'Open data': 'In de tabel met oude en nieuwe sleutels komt een regel voor elk nieuw deel.',
  },
  vervallen: {
    Casussen: 'Ze houden de term en de naam, en tellen daar mee.',
    Meldingen: 'Wat melders kozen, blijft staan. De moderator kiest bij het beoordelen iets anders.',
    Formulieren: 'Niemand kan de term nog kiezen.',
    'Links en filters': 'De term blijft in de filters staan, met “vervallen” erbij. Oude links werken.',
  },
} as const

export type Step = keyof typeof consequences

/** What a step does to what is there already; read before the button that does it. */
export const Consequences: FC<{ step: Step; use: TermUse; signposts: number }> = ({
  step,
  use,
  signposts,
}) => (
  <>
    <h2 class="nl-heading nl-heading--level-2">Wat er gebeurt</h2>
    <Use use={use} />
    <dl class="examples">
      {Object.entries(consequences[step]).map(([what, text]) => (
        <>
          <dt>{what}</dt>
          <dd>{text}</dd>
        </>
      ))}
      {signposts > 0 && (
        <>
          <dt>Wegwijzers</dt>
          <dd>
            {signposts === 1 ? '1 wegwijzer noemt' : `${signposts} wegwijzers noemen`} deze term.{' '}
            {step === 'hernoeming'
              ? 'Die krijgen de nieuwe sleutel.'
              : 'Die blijven op de site staan. Wijzig ze zelf als ze bij iets anders horen.'}
          </dd>
        </>
      )}
    </dl>
  </>
)
