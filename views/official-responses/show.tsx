import type { Child, FC } from 'hono/jsx'
import {
  type OfficialResponse,
  promiseStanding,
  type ResponseThread,
} from '../../src/core/official-response.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { DataList } from '../components/data-list.tsx'
import { Details } from '../components/details.tsx'
import { TextDiff } from '../components/text-diff.tsx'
import { longDate, longDay } from '../dates.ts'
import { responseKindLabels } from '../labels.ts'
import { promiseTone, promiseWords } from './promise-words.ts'

type Props = {
  thread: ResponseThread
  /** Who said it: an organisation, never a person. */
  organisation: { key: string; name: string; mailDomain: string | null }
  /** The day on which this is read. */
  today: Day
  /** The knelpunt it is about, where the page does not say that already. */
  about?: { slug: string; title: string }
  Heading?: 'h3' | 'h4'
  /** What who looks can do with it. */
  children?: Child
}

/** One official response with what it said before it was corrected. */
export const OfficialResponseArticle: FC<Props> = ({ thread, Heading = 'h3', ...props }) => {
  const { latest, earlier } = thread
  const { organisation, about, today } = props
  return (
    <article class="case-card official-response" id={`reactie-${latest.id}`}>
      {/* A link to an earlier version leads here. */}
      {earlier.map(({ id }) => (
        <span id={`reactie-${id}`} />
      ))}
      <Heading class="nl-heading nl-heading--level-3">{responseKindLabels[latest.kind]}</Heading>
      <p class="case-card__meta">
        <a class="nl-link" href={paths.organisation(organisation.key)}>
          {organisation.name}
        </a>
        , {cameBy(latest, organisation.mailDomain)}
        {about && (
          <>
            {' '}
            Over het knelpunt{' '}
            <a class="nl-link" href={paths.bottleneck(about.slug)}>
              {about.title}
            </a>
            .
          </>
        )}
      </p>
      <p class="story prose">{latest.text}</p>
      <Facts response={latest} today={today} />
      {earlier.length > 0 && <Earlier versions={[...earlier, latest]} />}
      {props.children}
    </article>
  )
}

function cameBy({ channel, answeredOn }: OfficialResponse, mailDomain: string | null): string {
  const on = longDay(answeredOn)
  if (channel === 'brief') return `in een brief van ${on}. Een moderator nam de brief over.`
  return `op ${on}${mailDomain === null ? '.' : `. Geschreven door iemand met een e-mailadres dat eindigt op @${mailDomain}.`}`
}

const Facts: FC<{ response: OfficialResponse; today: Day }> = ({ response, today }) => {
  const { promisedOn, wayUrl, passedOnTo } = response
  const standing = promiseStanding(response, today)
  const items = [
    ...(promisedOn !== null && standing !== null
      ? [
          {
            key: 'Toegezegd: klaar op',
            value: (
              <>
                {longDay(promisedOn)} <Badge tone={promiseTone(standing)}>{promiseWords(standing)}</Badge>
              </>
            ),
          },
        ]
      : []),
    ...(wayUrl !== null
      ? [
          {
            key: 'Waar de weg staat',
            value: (
              <a class="nl-link" href={wayUrl} rel="noreferrer nofollow">
                {URL.parse(wayUrl)?.hostname ?? wayUrl}
              </a>
            ),
          },
        ]
      : []),
    ...(passedOnTo !== null ? [{ key: 'Wiens taak dan wel', value: passedOnTo }] : []),
  ]
  return items.length === 0 ? null : <DataList items={items} />
}

/** What was said first and what each correction changed: both stay to be read. */
const Earlier: FC<{ versions: OfficialResponse[] }> = ({ versions }) => (
  <Details
    summary={
      versions.length === 2
        ? 'Gecorrigeerd: lees wat er eerst stond'
        : `${versions.length - 1} keer gecorrigeerd: lees wat er eerst stond`
    }
  >
    {versions.slice(1).map((after, i) => {
      const before = versions[i] ?? after
      return (
        <section>
          <p class="nl-paragraph">
            <strong>
              {before.promiseOutcome === 'verlengd' ? 'Verlengd' : 'Gecorrigeerd'} op {longDate(after.at)}.
            </strong>{' '}
            {changedFacts(before, after).join(' ')}
          </p>
          {before.text === after.text ? (
            <p class="nl-paragraph">De tekst bleef gelijk.</p>
          ) : (
            <TextDiff before={before.text} after={after.text} />
          )}
        </section>
      )
    })}
  </Details>
)

const dayOrNone = (day: Day | null) => (day === null ? 'geen' : longDay(day))

function changedFacts(before: OfficialResponse, after: OfficialResponse): string[] {
  const change = (label: string, was: string, is: string) =>
    was === is ? [] : [`${label}: eerst ${was}, nu ${is}.`]
  return [
    ...change('Antwoord', `“${responseKindLabels[before.kind]}”`, `“${responseKindLabels[after.kind]}”`),
    ...change('Toegezegde dag', dayOrNone(before.promisedOn), dayOrNone(after.promisedOn)),
    ...change('Waar de weg staat', before.wayUrl ?? 'geen adres', after.wayUrl ?? 'geen adres'),
    ...change('Wiens taak', before.passedOnTo ?? 'niemand genoemd', after.passedOnTo ?? 'niemand genoemd'),
    ...(after.channel === 'brief'
      ? change('Datum van de brief', longDay(before.answeredOn), longDay(after.answeredOn))
      : []),
  ]
}
