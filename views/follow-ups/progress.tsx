import type { Child, FC } from 'hono/jsx'
import type { Outcome } from '../../src/core/decision.ts'
import { firstLookBy } from '../../src/core/first-look.ts'
import type { Report, ReportState } from '../../src/core/report.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import type { ContactShown } from './contact-form.tsx'
import { Steps } from '../components/steps.tsx'
import { longDate } from '../dates.ts'
import { heldUntil } from '../../src/core/retention.ts'
import { lowerFirst, outcomeLabels, ownErasureGroundLabels } from '../labels.ts'

export type Ruling = { outcome: Outcome; explanation: string; signpost: string | null }
type Props = {
  report: Report
  ruling: Ruling | null
  taxonomy: Taxonomy
  /** Null where no mail is sent. */
  contact: ContactShown | null
}

const passed: Record<ReportState, number> = {
  aangehouden: 0,
  ontvangen: 0,
  in_behandeling: 1,
  vraag_gesteld: 1,
  gepubliceerd: 2,
  afgewezen: 2,
  ingetrokken: 2,
}

/** Where a melding stands, in plain words, and what happens next. */
export const Progress: FC<Props> = (props) => {
  const { report } = props
  const at = passed[report.state]
  return (
    <section aria-labelledby="stand">
      <h2 id="stand" class="nl-heading nl-heading--level-2">
        Hoe staat het ervoor?
      </h2>
      <Now {...props} />
      {report.mergedInto !== null && report.state !== 'ingetrokken' && <Merged report={report} />}
      {report.state !== 'ingetrokken' && (
        <Steps
          steps={['Ontvangen', 'Een moderator leest mee', lastStep(report)].map((label, i) => ({
            label,
            done: i < at || at === 2,
            current: i === at,
          }))}
        />
      )}
    </section>
  )
}

const Merged: FC<{ report: Report }> = ({ report }) => (
  <Alert kind="info" title="Samengevoegd met een andere casus">
    <p class="nl-paragraph">
      Jouw melding vertelt hetzelfde als{' '}
      {report.mergedIntoCase === null ? (
        'een andere melding'
      ) : (
        <a class="nl-link" href={paths.case(report.mergedIntoCase)}>
          casus {report.mergedIntoCase}
        </a>
      )}
      . Jouw melding blijft bewaard en wijst daarnaar.
    </p>
  </Alert>
)

const lastStep = (report: Report): string => {
  if (report.state === 'afgewezen') return 'Niet gepubliceerd'
  return report.visibility === 'openbaar' ? 'Openbaar als casus' : 'Meegeteld'
}

/** `asked`: an address was left, and is to be confirmed. */
const Held: FC<{ report: Report; asked: boolean }> = ({ report, asked }) => (
  <Alert
    kind="warning"
    title={asked ? 'Kijk in je mail en druk op de knop' : 'Bevestig eerst je e-mailadres'}
  >
    <p class="nl-paragraph">
      Toen je meldde, kwamen er veel valse meldingen binnen. Daarom vragen we je e-mailadres. Je melding is
      bewaard. Een moderator ziet hem zodra je adres is bevestigd. Doe dat voor{' '}
      {longDate(heldUntil(report.receivedAt))}: daarna wissen we je melding.
    </p>
    <p class="nl-paragraph">
      <a class="nl-link" href="#contact">
        {asked ? 'Geen mail gekregen?' : 'Vul je e-mailadres in'}
      </a>
    </p>
  </Alert>
)

const Now: FC<Props> = ({ report, ruling, taxonomy, contact }) => {
  const texts: Record<ReportState, () => Child> = {
    aangehouden: () => <Held report={report} asked={contact?.contact != null} />,
    ontvangen: () => (
      <p class="nl-paragraph">
        We hebben je melding ontvangen. Uiterlijk {longDate(firstLookBy(report.receivedAt))} kijkt een
        moderator van het netwerk ernaar. Tot die tijd kun je hem nog verbeteren. Hier zie je wat de moderator
        besluit.
      </p>
    ),
    in_behandeling: () => (
      <p class="nl-paragraph">Een moderator is met je melding bezig. Hier zie je wat het besluit is.</p>
    ),
    vraag_gesteld: () => <p class="nl-paragraph">De moderator heeft een vraag aan jou.</p>,
    gepubliceerd: () => <Accepted {...{ report, ruling, taxonomy }} />,
    afgewezen: () => (
      <Alert kind="info" title="Je melding is niet gepubliceerd">
        {ruling && (
          <p class="nl-paragraph">De moderator koos: {outcomeLabels[ruling.outcome].toLowerCase()}.</p>
        )}
        {report.textErasedAt ? (
          <p class="nl-paragraph">
            Op {longDate(report.textErasedAt)} hebben we gewist wat je schreef en wat de moderator uitlegde.
          </p>
        ) : (
          <p class="nl-paragraph story">{ruling?.explanation}</p>
        )}
      </Alert>
    ),
    ingetrokken: () => (
      <Alert
        kind="info"
        title={report.erasureGround ? 'We hebben deze melding gewist' : 'Je hebt deze melding ingetrokken'}
      >
        {report.erasureGround && (
          <p class="nl-paragraph">De reden: {lowerFirst(ownErasureGroundLabels[report.erasureGround])}.</p>
        )}
        <p class="nl-paragraph">We hebben gewist wat je schreef. De melding telt nergens meer mee.</p>
      </Alert>
    ),
  }
  return <>{texts[report.state]()}</>
}

const Accepted: FC<Omit<Props, 'contact'>> = ({ report, ruling, taxonomy }) => {
  const signpost = taxonomy.signpost.get(ruling?.signpost ?? '')
  return (
    <Alert
      kind="ok"
      title={report.caseNumber === null ? 'Je melding telt mee' : 'Je melding is gepubliceerd'}
    >
      {report.caseNumber === null ? (
        <p class="nl-paragraph">Je verhaal staat niet op de site, zoals je koos.</p>
      ) : (
        <p class="nl-paragraph">
          Je leest hem terug als{' '}
          <a class="nl-link" href={paths.case(report.caseNumber)}>
            casus {report.caseNumber}
          </a>
          .
        </p>
      )}
      {ruling?.outcome === 'bestaande_route' && <p class="nl-paragraph">Goed nieuws: er is al een weg.</p>}
      {ruling && ruling.explanation !== '' && <p class="nl-paragraph story">{ruling.explanation}</p>}
      {signpost && (
        <p class="nl-paragraph">
          Wegwijzer:{' '}
          <a class="nl-link" href={paths.signpost(signpost.key)}>
            {signpost.name}
          </a>
        </p>
      )}
    </Alert>
  )
}
