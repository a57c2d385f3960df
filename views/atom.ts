const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// XML cannot hold control characters or halves of surrogate pairs, not even escaped.
// oxlint-disable-next-line no-control-regex -- these are the very characters to leave out
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text as it may stand in XML. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(unspeakable, '')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)

// Before the first casus; a feed must say when it changed.
const beginningOfTime = new Date('2026-01-01T00:00:00Z')

/** The id of a feed or an entry is a tag (RFC 4151), so that a move keeps it. */
export const atomTag = (publicUrl: string, rest: string): string =>
  xmlText(`tag:${new URL(publicUrl).hostname},2026:${rest}`)

type Feed = {
  publicUrl: string
  /** The path of the page that the feed is about, and of the feed. */
  page: string
  self: string
  title: string
  rights: string
  entries: readonly { updatedAt: Date; xml: string }[]
}

/** An Atom feed (RFC 4287) around its entries. */
export function atomFeed({ publicUrl, page, self, title, rights, entries }: Feed): string {
  const updated = entries.reduce(
    (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
    beginningOfTime,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${atomTag(publicUrl, page.slice(1))}</id>
  <title>${xmlText(title)}</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>Schottenmelder</name><uri>${xmlText(publicUrl)}/</uri></author>
  <rights>${xmlText(rights)}</rights>
  <link rel="self" type="application/atom+xml" href="${xmlText(publicUrl + self)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(publicUrl + page)}"/>
${entries.map(({ xml }) => xml).join('')}</feed>
`
}
