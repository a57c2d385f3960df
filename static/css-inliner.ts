import { closing, everyDeclaration, named, type Statement } from './css-rules.ts'

// The tokens of one component: only that component reads them, so they need not exist in the browser.
// Colours, type and measures (--basis-* and our own) stay, so that a theme can change them.
const OF_A_COMPONENT = /^--(nl|utrecht)-/

/** The value of each component token that is set once, and set in :root. */
const fixedValues = (rules: Statement[]): { fixed: Map<string, string>; set: Set<string> } => {
  const times = Map.groupBy(everyDeclaration(rules), (declaration) => named(declaration) ?? '')
  const fixed = new Map<string, string>()
  for (const declaration of rules.flatMap(({ head, body }) =>
    head === ':root' && body ? everyDeclaration(body) : [],
  )) {
    const name = named(declaration)
    if (name && OF_A_COMPONENT.test(name) && times.get(name)?.length === 1)
      fixed.set(name, declaration.slice(declaration.indexOf(':') + 1).trim())
  }
  return { fixed, set: new Set(times.keys()) }
}

type Known = ReturnType<typeof fixedValues>

/** `var(--name, fallback)` becomes the value, or the fallback when nobody ever sets the name. */
const replaceReads = (text: string, known: Known): string => {
  const start = text.indexOf('var(')
  if (start === -1) return text
  const end = closing(text, start + 4)
  const inside = text.slice(start + 4, end)
  const comma = inside.indexOf(',')
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim()
  const fallback = comma === -1 ? undefined : replaceReads(inside.slice(comma + 1).trim(), known)
  const value = known.fixed.get(name)
  const read = fallback === undefined ? `var(${name})` : `var(${name},${fallback})`
  const unset = !known.set.has(name) && OF_A_COMPONENT.test(name) ? (fallback ?? read) : read
  const replacement = value === undefined ? unset : replaceReads(value, known)
  return text.slice(0, start) + replacement + replaceReads(text.slice(end + 1), known)
}

const rewrite = (rules: Statement[], known: Known): Statement[] =>
  rules.map(({ head, body }) =>
    body ? { head, body: rewrite(body, known) } : { head: replaceReads(head, known), body },
  )

export const inlineProperties = (rules: Statement[]): Statement[] => rewrite(rules, fixedValues(rules))
