export type Tag = { name: string; closes: boolean; attributes: [string, string][]; text: string }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (all, name) => entities[name] ?? all)

// What our own pages write, and nothing else: a sign that was not escaped does not fit, and is a fault.
const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<]*")?)*)\s*\/?>/y
const attributePattern = /\s+([a-zA-Z][\w:-]*)(?:="([^"<]*)")?/g

/** Takes a page of ours apart as strictly as it is written; throws at the first `<` that begins no tag. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = []
  let at = html.indexOf('<')
  if (html.startsWith('<!DOCTYPE html>')) at = html.indexOf('<', 1)
  while (at >= 0) {
    tagPattern.lastIndex = at
    const found = tagPattern.exec(html)
    if (!found) throw new Error(`not a tag: ${html.slice(Math.max(0, at - 40), at + 80)}`)
    const [all, closes, name = '', rest = ''] = found
    const next = html.indexOf('<', at + all.length)
    tags.push({
      name,
      closes: closes === '/',
      attributes: [...rest.matchAll(attributePattern)].map(([, key = '', value = '']) => [
        key,
        decoded(value),
      ]),
      text: decoded(html.slice(at + all.length, next < 0 ? html.length : next)),
    })
    at = next
  }
  return tags
}

export const attribute = (tag: Tag, name: string): string | undefined =>
  tag.attributes.find(([key]) => key === name)?.[1]
