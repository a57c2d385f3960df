import type { FC } from 'hono/jsx'
import {
  type Agreement,
  agreementWindow,
  type AxisAgreement,
  fewestDecisions,
  type LabelAgreement,
  type Share,
} from '../../src/core/agreement.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Alert } from '../components/alert.tsx'
import { Details } from '../components/details.tsx'
import { P } from '../pages/prose.tsx'
import { Figure, FigureTable } from './figure-table.tsx'
import { integer } from './numbers.ts'
import { H3, Section } from './section.tsx'

type Props = { agreement: Agreement; taxonomy: Taxonomy; demo: boolean }

/** What reporters, the model and moderators said about the same meldingen, counted live. */
export const AgreementSection: FC<Props> = ({ agreement, taxonomy, demo }) => (
  <Section id="praktijk" title="In de praktijk">
    <P>
      Bij elke casus tellen we of melder, model en moderator hetzelfde kozen. We kijken naar de nieuwste{' '}
      {integer(agreementWindow.decisions)} casussen, niet ouder dan {integer(agreementWindow.months)} maanden.
      Meldingen die alleen meetellen, doen niet mee.
    </P>
    {demo && (
      <Alert kind="info" title="Voorbeeld">
        <p>
          Deze site toont verzonnen casussen. De cijfers hieronder zijn dus ook een voorbeeld. Het model kende
          de meeste van die casussen al: in het echt klopt het minder vaak.
        </p>
      </Alert>
    )}
    {agreement.decisions < fewestDecisions ? (
      <P>
        Er zijn nog te weinig besluiten om cijfers te tonen. Dat doen we vanaf {integer(fewestDecisions)}.
      </P>
    ) : (
      <Figures agreement={agreement} taxonomy={taxonomy} />
    )}
  </Section>
)

const questions: readonly [keyof Omit<AxisAgreement, 'labels'>, string][] = [
  ['first', 'De eerste suggestie was wat de moderator koos'],
  ['overruled', 'De moderator koos iets anders dan de eerste suggestie'],
  ['among', 'De eerste keuze van de moderator stond bij de suggesties'],
  ['silent', 'Het model zei “weet ik niet”'],
  ['reporter', 'De eerste keuze van de moderator stond bij die van de melder'],
  ['reporterAndModel', 'De melder koos de eerste suggestie ook'],
]

const Figures: FC<Omit<Props, 'demo'>> = ({ agreement, taxonomy }) => {
  const { decisions, domain, barrier, versions } = agreement
  return (
    <>
      <FigureTable
        caption={`Melder, model en moderator in ${integer(decisions)} casussen`}
        head={['Wat we tellen', 'Domeinen', 'Barrière']}
        rows={questions.map(([key, question]) => ({
          name: question,
          cells: [domain[key], barrier[key]].map((share) => <Counted share={share} />),
        }))}
      />
      <P>
        Bij domeinen is de eerste suggestie goed als ze een van de domeinen van de moderator is. Lees deze
        cijfers met zorg: melder en moderator hebben de suggestie gezien, en dat kan hun keuze sturen.
      </P>
      <PerLabel
        title="In de praktijk, per domein"
        labels={domain.labels}
        name={(key) => taxonomy.domain.get(key)?.label ?? key}
      />
      <PerLabel
        title="In de praktijk, per barrière"
        labels={barrier.labels}
        name={(key) => taxonomy.barrier.get(key)?.label ?? key}
      />
      <H3>Per versie van het model</H3>
      <FigureTable
        caption="Hoe vaak de eerste suggestie klopte volgens de moderator"
        head={['Versie', 'Domeinen', 'Barrière']}
        rows={versions.map((row) => ({
          name: <code class="code">{row.version}</code>,
          cells: [row.domain, row.barrier].map((share) => <Counted share={share} />),
        }))}
      />
    </>
  )
}

const Counted: FC<{ share: Share }> = ({ share: { value } }) =>
  value === null ? <span class="subtle">nog te weinig besluiten</span> : <Figure value={value} />

type PerLabelProps = { title: string; labels: readonly LabelAgreement[]; name: (key: string) => string }

const PerLabel: FC<PerLabelProps> = ({ title, labels, name }) => {
  const enough = ({ right, found }: LabelAgreement) => right.value !== null || found.value !== null
  const few = labels.filter((label) => !enough(label)).map(({ key }) => name(key))
  return (
    <Details summary={title}>
      <FigureTable
        caption="Hoe vaak model en moderator hetzelfde zeggen"
        head={[
          'Label',
          'Koos de moderator, als het model dit zei',
          'Zei het model, als de moderator dit koos',
        ]}
        rows={labels.filter(enough).map(({ key, right, found }) => ({
          name: name(key),
          cells: [right, found].map((share) => <Counted share={share} />),
        }))}
      />
      {few.length > 0 && <P>Nog te weinig besluiten over: {few.join('; ')}.</P>}
    </Details>
  )
}
