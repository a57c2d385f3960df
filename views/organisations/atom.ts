import type { OfficialResponse } from '../../src/core/official-response.ts'
import type { Organisation } from '../../src/core/organisation.ts'
import type { Address } from '../../src/core/address.ts'
import { startOf } from '../../src/core/day.ts'
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
}

const mostEntries = 50

/** What one instantie is asked and what it says, the newest first. */
export function organisationAtom({ organisation: o, questions, responses, publicUrl }: Props): string {
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
  const entries = [...questions.map(questionEntry(o)), ...responses.map(responseEntry(o))]
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
