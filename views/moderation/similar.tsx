import type { FC } from 'hono/jsx'
import { isOpen, type Report } from '../../src/core/report.ts'
import type { SeenBefore, Told } from '../../src/core/seen-before.ts'
import type { Signpost } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { PossibleWays } from '../components/possible-ways.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Found = {
  report: Report
  cases: SeenBefore<Told & { number: number }>[]
  waiting: SeenBefore<Told & { reference: string }>[]
}

export const SimilarReportsPage: FC<Found & { shell: Shell }> = ({ shell, ...found }) => (
  <Layout shell={shell} title={`Wat lijkt op melding ${found.report.reference}`} noindex>
    <Breadcrumbs
      items={[
        { href: paths.moderation, label: 'Te beoordelen' },
        { href: paths.moderationReport(found.report.id), label: found.report.reference },
      ]}
      current="Wat hierop lijkt"
    />
    <h1 class="nl-heading nl-heading--level-1">Wat lijkt op deze melding?</h1>
    <SimilarReports {...found} />
  </Layout>
)

/**
 * What was told before and which ways may fit. The first is looked up when the dossier has loaded; without script it
 * is a link to a page of its own.
 */
export const SimilarPlace: FC<{ report: Report; signposts: Signpost[] }> = ({ report, signposts }) => (
  <section aria-labelledby="gelijkenissen-kop">
    <h2 id="gelijkenissen-kop" class="nl-heading nl-heading--level-2">
      Eerder verteld?
    </h2>
    <div data-hx-get={paths.similar(report.id)} data-hx-trigger="load" data-hx-swap="innerMorph">
      <p class="visually-hidden" role="status" />
      <p class="nl-paragraph">
        <a class="nl-link" href={paths.similar(report.id)}>
          Bekijk wat op deze melding lijkt
        </a>
      </p>
    </div>
    <PossibleWays signposts={signposts.slice(0, mostWays)} />
  </section>
)

const mostWays = 3

export const SimilarReports: FC<Found> = ({ report, cases, waiting }) => {
  const count = cases.length + waiting.length
  return (
    <>
      <p class="nl-paragraph" role="status">
        {count === 0 ? 'We vinden niets dat hierop lijkt.' : found(count)}
      </p>
      <SimilarList {...{ report, cases, waiting }} />
    </>
  )
}

const found = (count: number) =>
  count === 1
    ? 'We vinden 1 melding of casus die hierop lijkt.'
    : `We vinden ${count} meldingen en casussen die hierop lijken.`

const SimilarList: FC<Found> = ({ report, cases, waiting }) => {
  if (cases.length + waiting.length === 0) return null
  return (
    <ul class="plain-list similar">
      {cases.map(({ told, words }) => (
        <li>
          <a class="nl-link" href={paths.case(told.number)}>
            Casus {told.number}: {told.title}
          </a>
          <Shared words={words} />
          {isOpen(report.state) && report.mergedInto === null && (
            <form method="post" action={paths.merges(report.id)} data-once="">
              <input type="hidden" name="versie" value={String(report.version)} />
              <input type="hidden" name="casusnummer" value={String(told.number)} />
              <Button kind="secondary">Voeg samen met casus {told.number}</Button>
            </form>
          )}
        </li>
      ))}
      {waiting.map(({ told, words }) => (
        <li>
          <a class="nl-link" href={paths.moderationReport(told.id)}>
            Melding {told.reference}: {told.title}
          </a>
          <Shared words={words} />
        </li>
      ))}
    </ul>
  )
}

const Shared: FC<{ words: string[] }> = ({ words }) => (
  <p class="suggestions__why">dezelfde woorden: {words.join(', ')}</p>
)
