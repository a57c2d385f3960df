import type { FC } from 'hono/jsx'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { type FormValues, one } from '../../src/core/form-values.ts'
import { paths } from '../../src/paths.ts'
import { Conflict } from '../components/conflict.tsx'
import { Layout, type Shell } from '../layout.tsx'
import type { TimelineProps } from './timeline.tsx'

type Props = { shell: Shell; bottleneck: Bottleneck; timeline: TimelineProps['items']; values: FormValues }

/** Two people worked on one knelpunt: nothing of the second was stored. */
export const BottleneckConflictPage: FC<Props> = ({ shell, bottleneck, timeline, values }) => {
  const seen = Number(one(values, 'versie'))
  const since = timeline.filter(({ seq }) => seq > seen)
  return (
    <Layout shell={shell} title="Dit knelpunt is tussendoor gewijzigd" noindex wide failed>
      <Conflict
        now={
          <>
            <h3 class="nl-heading nl-heading--level-3">{bottleneck.title}</h3>
            <div class="story prose">{bottleneck.summary}</div>
            <div class="story prose">{bottleneck.question}</div>
          </>
        }
        yours={<Yours values={values} />}
        again={{ href: paths.managedBottleneck(bottleneck.id), label: 'Open het knelpunt opnieuw' }}
        list={paths.managedBottlenecks}
      >
        <p class="nl-paragraph">
          Er gebeurde iets met dit knelpunt terwijl jij bezig was. Hieronder staan beide versies.
        </p>
        {since.map(({ sentence }) => (
          <p class="nl-paragraph">{sentence}</p>
        ))}
      </Conflict>
    </Layout>
  )
}

const sent: [string, string][] = [
  ['casus', 'Casus'],
  ['casusnummers', 'Casussen'],
  ['knelpuntnummer', 'Samenvoegen met knelpunt'],
  ['instantie', 'Instanties'],
]

const Yours: FC<{ values: FormValues }> = ({ values }) => {
  if (one(values, 'titel') !== '' || one(values, 'samenvatting') !== '') {
    return (
      <>
        <h3 class="nl-heading nl-heading--level-3">{one(values, 'titel')}</h3>
        <div class="story prose">{one(values, 'samenvatting')}</div>
        <div class="story prose">{one(values, 'vraag')}</div>
      </>
    )
  }
  const told = sent.filter(([name]) => one(values, name) !== '')
  return told.length === 0 ? (
    <p class="nl-paragraph">Je tekst was dezelfde.</p>
  ) : (
    <>
      {told.map(([name, label]) => (
        <p class="nl-paragraph">
          {label}: {(values.get(name) ?? []).join(', ')}
        </p>
      ))}
    </>
  )
}
