import { type OfficialResponse, promiseStanding } from '../../src/core/official-response.ts'
import type { Organisation } from '../../src/core/organisation.ts'
import type { Address } from '../../src/core/address.ts'
import { nextDay, startOf } from '../../src/core/day.ts'
import { lastDayOf } from '../../src/core/response-term.ts'
import { isOverdue } from '../../src/core/scoreboard.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { atomFeed, atomTag, xmlText } from '../atom.ts'
import { license } from '../data/license.ts'
import { longDay } from '../dates.ts'
import { responseKindLabels } from '../labels.ts'

type About = { title: string; slug: string; demo: boolean }

type Props = {
  organisation: Organisation
  questions: readonly (Address & About)[]
  responses: readonly (OfficialResponse & About)[]
  publicUrl: string
  today: Day
}

const mostEntries = 50

/** What one instantie is asked, what it says, and where it stays silent; the newest first. */
export function organisationAtom({ organisation: o, questions, responses, publicUrl, today }: Props): string {
  const entry = ({ id, title, at, slug, summary, demo }: Entry) => ({
    updatedAt: at,
    xml: `  <entry>
    <id>${atomTag(publicUrl, id)}</id>
    <title>${xmlText(demo ? `Voorbeeld: ${title}` : title)}</title>
    <published>${at.toISOString()}</published>
    <updated>${at.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(publicUrl + paths.bottleneck(slug))}"/>
    <summary>${xmlText(summary)}</summary>
  </entry>
`,
  })
  const entries = [
    ...questions.map(questionEntry(o)),
    ...questions.filter((question) => isOverdue(question, today)).map(silenceEntry(o)),
    ...responses.map(responseEntry(o)),
    ...responses.flatMap(lapsedEntry(o, today)),
  ]
  return atomFeed({
    publicUrl,
    page: paths.organisation(o.key),
    self: paths.organisationFeed(o.key),
    title: `Schottenmelder: ${o.name}`,
    rights: `CC0 1.0: ${license}`,
    entries: entries
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, mostEntries)
      .map(entry),
  })
}

type Entry = { id: string; title: string; at: Date; slug: string; summary: string; demo: boolean }

const questionEntry =
  ({ key, name }: Organisation) =>
  ({ bottleneckId, title, slug, demo, askedOn, dueOn }: Address & About): Entry => ({
    id: `vraag/${key}/${bottleneckId}/${askedOn}`,
    title: `Gevraagd: ${title}`,
    at: startOf(askedOn),
    summary: `${name} is gevraagd om te reageren. Het antwoord komt uiterlijk op ${longDay(dueOn)}.`,
    slug,
    demo,
  })

const responseEntry =
  ({ name }: Organisation) =>
  ({ id, kind, title, slug, demo, at, text, corrects }: OfficialResponse & About): Entry => ({
    id: `reactie/${id}`,
    title: `${name}: ${responseKindLabels[kind].toLowerCase()} (${title})${corrects === null ? '' : ', gecorrigeerd'}`,
    summary: text,
    at,
    slug,
    demo,
  })

/** Silence is news too, from the day after the last one. */
const silenceEntry =
  ({ key, name }: Organisation) =>
  (question: Address & About): Entry => {
    const { bottleneckId, title, slug, demo } = question
    const last = lastDayOf(question)
    return {
      id: `stilte/${key}/${bottleneckId}/${last}`,
      title: `Geen antwoord: ${title}`,
      at: startOf(nextDay(last)),
      summary: `${name} antwoordde niet. De laatste dag was ${longDay(last)}.`,
      slug,
      demo,
    }
  }

const lapsedEntry =
  ({ name }: Organisation, today: Day) =>
  (response: OfficialResponse & About): Entry[] => {
    const { id, title, slug, demo, promisedOn } = response
    if (promisedOn === null || promiseStanding(response, today)?.is !== 'verlopen') return []
    return [
      {
        id: `verlopen/${id}`,
        title: `Toezegging verlopen: ${title}`,
        at: startOf(nextDay(promisedOn)),
        summary: `${name} zegde een oplossing toe voor ${longDay(promisedOn)}. Niemand zei dat het is gebeurd.`,
        slug,
        demo,
      },
    ]
  }
