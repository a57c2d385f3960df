import type { BottleneckFilter } from '../../src/core/bottleneck-filter.ts'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { isWaiting, standingOf, standingText } from '../../src/core/response-term.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { atomFeed, atomTag, xmlText } from '../atom.ts'
import { beginning } from '../cases/card.tsx'
import { license } from '../data/license.ts'
import { brokenPromise, type NamedAddress } from './address-list.tsx'
import type { BottleneckCardProps } from './card.tsx'
import { addressStateLabels, bottleneckStateLabels } from './labels.ts'

const shownTitle = ({ title, demo }: Bottleneck) => (demo ? `Voorbeeld: ${title}` : title)

type ListFeed = {
  items: readonly BottleneckCardProps[]
  filter: BottleneckFilter
  publicUrl: string
  today: Day
}

/** The newest knelpunten of a filter, each with who is silent today. */
export function bottlenecksAtom({ items, filter, publicUrl, today }: ListFeed): string {
  const page = paths.bottlenecks(filter)
  return atomFeed({
    publicUrl,
    page,
    self: paths.bottlenecksFeed(filter),
    title: page === paths.bottlenecks() ? 'Schottenmelder: knelpunten' : 'Schottenmelder: gekozen knelpunten',
    rights,
    entries: items.map(({ bottleneck, addresses }) =>
      entry({
        id: atomTag(publicUrl, `knelpunt/${bottleneck.id}`),
        title: shownTitle(bottleneck),
        published: bottleneck.publishedAt,
        updated: bottleneck.updatedAt,
        url: publicUrl + paths.bottleneck(bottleneck.slug),
        summary: [
          `${bottleneckStateLabels[bottleneck.state]}.`,
          ...addresses.map((address) => `${address.name}: ${inWords(address, today)}.`),
          beginning(bottleneck.summary, 400),
        ].join(' '),
      }),
    ),
  })
}

const rights = `CC0 1.0: ${license}`

type Entry = { id: string; title: string; published: Date; updated: Date; url: string; summary: string }

const entry = ({ id, title, published, updated, url, summary }: Entry) => ({
  updatedAt: updated,
  xml: `  <entry>
    <id>${id}</id>
    <title>${xmlText(title)}</title>
    <published>${published.toISOString()}</published>
    <updated>${updated.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(url)}"/>
    <summary>${xmlText(summary)}</summary>
  </entry>
`,
})

const inWords = (address: NamedAddress, today: Day) =>
  isWaiting(address)
    ? standingText(standingOf(address, today))
    : (brokenPromise(address, today) ?? addressStateLabels[address.state]).toLowerCase()

type OneFeed = {
  bottleneck: Bottleneck
  timeline: readonly { seq: number; at: Date; sentence: string }[]
  publicUrl: string
}

/** What happened to one knelpunt, an entry each. */
export function bottleneckAtom({ bottleneck, timeline, publicUrl }: OneFeed): string {
  const page = paths.bottleneck(bottleneck.slug)
  return atomFeed({
    publicUrl,
    page,
    self: paths.bottleneckFeed(bottleneck.slug),
    title: `Schottenmelder: ${shownTitle(bottleneck)}`,
    rights,
    entries: timeline.map(({ seq, at, sentence }) =>
      entry({
        id: atomTag(publicUrl, `knelpunt/${bottleneck.id}/gebeurtenis/${seq}`),
        title: beginning(sentence, 120),
        published: at,
        updated: at,
        url: `${publicUrl}${page}#gebeurtenis-${seq}`,
        summary: sentence,
      }),
    ),
  })
}
