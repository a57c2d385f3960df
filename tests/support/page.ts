/** The text of a page without its tags, spaces made one. */
export const textOf = (html: string): string =>
  unescape(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')

/** The same with the marks taken out of it: a marked story reads as it was written. */
export const unmarked = (html: string): string =>
  textOf(
    html.replaceAll(
      /<mark[^>]*>(?:<span[^>]*>[^<]*<\/span>)?([^<]*)(?:<span[^>]*>\]<\/span>)?<\/mark>/g,
      '$1',
    ),
  )

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const unescape = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (all, name) => entities[name] ?? all)

/** The errors in the summary on top of a page, as [field, message]. */
export const summaryOf = (html: string): [string, string][] => {
  const summary = /<h2[^>]* autofocus[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
  return [...summary.matchAll(/<li[^>]*>(?:<a href="#([^"]*)">)?([^<]*)/g)].map(([, field, message]) => [
    field ?? '',
    unescape(message ?? ''),
  ])
}

/** What a form shows as filled in: texts, ticked boxes and chosen options, by name. */
export function filledIn(html: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  const add = (name: string | undefined, value: string | undefined) => {
    // Several forms on one page may say the same, such as the version they are about.
    if (name) found[name] = [...new Set([...(found[name] ?? []), unescape(value ?? '')])]
  }
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    const isChoice = /type="(radio|checkbox)"/.test(tag)
    if (!isChoice || / checked/.test(tag)) add(attribute('name'), attribute('value'))
  }
  for (const [, name, text] of html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n?([^<]*)</g))
    add(name, text)
  for (const [, name, options] of html.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    add(name, /<option value="([^"]*)" selected/.exec(options ?? '')?.[1])
  }
  return found
}
