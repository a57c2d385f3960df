import type { FC } from 'hono/jsx'
import { chosenGrounds, type ErasureSize } from '../../src/core/erasure.ts'
import { type FormValues, one } from '../../src/core/form-values.ts'
import type { Report } from '../../src/core/report.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Checkbox } from '../components/checkbox.tsx'
import { DataList } from '../components/data-list.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { dateAndTime } from '../dates.ts'
import { erasureGroundLabels, standLabel } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'

type Props = { report: Report; size: ErasureSize; values: FormValues; errors: FieldError[] }

/** What goes and what stays, before a beheerder erases a melding. */
export const ErasurePage: FC<Props & { shell: Shell }> = ({ shell, ...props }) => {
  const { report, errors } = props
  return (
    <Layout shell={shell} title={`Melding ${report.reference} wissen`} noindex failed={errors.length > 0}>
      <Breadcrumbs
        items={[
          { href: paths.moderation, label: 'Te beoordelen' },
          { href: paths.moderationReport(report.id), label: report.reference },
        ]}
        current="Wissen"
      />
      <h1 class="nl-heading nl-heading--level-1">
        Melding <span class="reference">{report.reference}</span> wissen?
      </h1>
      <ErrorSummary errors={errors} />
      <p class="nl-paragraph">Dit kun je niet ongedaan maken.</p>
      <Which report={report} />
      <h2 class="nl-heading nl-heading--level-2">Dit wissen we</h2>
      <List items={going(props)} />
      <h2 class="nl-heading nl-heading--level-2">Dit blijft</h2>
      <List items={staying(props)} />
      <h2 class="nl-heading nl-heading--level-2">Dit doe je zelf</h2>
      <List items={byHand} />
      <h2 class="nl-heading nl-heading--level-2">Wissen</h2>
      <Form {...props} />
    </Layout>
  )
}

/** Which one it is, so that nobody erases the wrong one. */
const Which: FC<{ report: Report }> = ({ report }) => (
  <DataList
    items={[
      ...[report.title || report.publicTitle].filter(Boolean).map((value) => ({ key: 'Titel', value })),
      { key: 'Ontvangen', value: dateAndTime(report.receivedAt) },
      { key: 'Stand', value: standLabel(report) },
      ...(report.caseNumber === null ? [] : [{ key: 'Op de site', value: `Casus ${report.caseNumber}` }]),
    ]}
  />
)

const List: FC<{ items: string[] }> = ({ items }) => (
  <ul class="utrecht-unordered-list">
    {items.map((item) => (
      <li class="utrecht-unordered-list__item">{item}</li>
    ))}
  </ul>
)

const counted = (n: number, single: string, more: string): string[] =>
  n === 0 ? [] : [n === 1 ? `1 ${single}` : `${n} ${more}`]

const going = ({ report, size }: Props): string[] => [
  'Titel, verhaal en alle antwoorden van de melder, met rol en regio.',
  ...(report.caseNumber === null
    ? []
    : [
        `De tekst en kenmerken van casus ${report.caseNumber}: van de site, uit de zoekfunctie en de bestanden. Uit de momentopnamen binnen een kwartier.`,
      ]),
  ...counted(size.messages, 'vraag of antwoord.', 'vragen en antwoorden.'),
  ...counted(
    size.approvals,
    'tekst die aan de melder is voorgelegd.',
    'teksten die aan de melder zijn voorgelegd.',
  ),
  ...counted(size.notes, 'notitie van moderatoren.', 'notities van moderatoren.'),
  ...counted(
    size.notices,
    'opmerking over de casus (de woorden).',
    'opmerkingen over de casus (de woorden).',
  ),
  'De uitleg bij het besluit, en de suggesties van het rekenmodel.',
  ...(size.contact ? ['Het e-mailadres, met de brieven die nog wachten.'] : []),
  ...counted(
    size.endorsements,
    '“wij ook” van hetzelfde bevestigde e-mailadres.',
    'keer “wij ook” van hetzelfde bevestigde e-mailadres.',
  ),
]

const staying = ({ report, size }: Props): string[] => [
  ...counted(
    size.endorsementsLeft,
    '“wij ook” van hetzelfde bevestigde e-mailadres: er zijn er te veel om in een keer te wissen. De melder trekt die zelf in, met de link ervan.',
    'keer “wij ook” van hetzelfde bevestigde e-mailadres: er zijn er te veel om in een keer te wissen. De melder trekt die zelf in, met de link ervan.',
  ),
  `Het nummer ${report.reference}${report.caseNumber === null ? '' : ` en het nummer van casus ${report.caseNumber}, met de mededeling dat die er niet meer is`}.`,
  'De geschiedenis: wat er wanneer gebeurde, welke uitkomst, wetten en barrière er gekozen zijn, en de reden die je hieronder kiest. Geen woord van de melder.',
  ...(report.caseNumber === null ? [] : ['Dat anderen bij de casus “wij ook” zeiden.']),
]

const byHand = [
  'Staat er iets uit deze melding in een knelpunt, een brief of een reactie? Pas dat daar aan.',
  'Back-ups en kopieën die anderen maakten, veranderen niet mee.',
]

const Form: FC<Props> = ({ report, values, errors }) => {
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  return (
    <form method="post" action={paths.erasure(report.id)} novalidate data-once="">
      <input type="hidden" name="versie" value={String(report.version)} />
      <RadioGroup
        name="grond"
        label="Waarom wis je deze melding?"
        choices={chosenGrounds.map((value) => ({ value, label: erasureGroundLabels[value] }))}
        value={one(values, 'grond')}
        error={error('grond')}
      />
      <Checkbox
        name="bevestiging"
        label="Ja, wis deze melding voorgoed"
        checked={one(values, 'bevestiging') === 'ja'}
        error={error('bevestiging')}
      />
      <p class="button-row">
        <Button kind="danger">Wis de melding</Button>
        <ButtonLink href={paths.moderationReport(report.id)} kind="secondary">
          Nee, terug
        </ButtonLink>
      </p>
    </form>
  )
}
