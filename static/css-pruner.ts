import { inlineProperties } from './css-inliner.ts'
import { everyDeclaration, named, parse, print, type Statement } from './css-rules.ts'

const mentioned = (declaration: string): string[] =>
  [...declaration.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => name ?? [])

/** The custom properties that some ordinary property needs, directly or through others. */
const neededProperties = (declarations: string[]): Set<string> => {
  const definitions = Map.groupBy(declarations, (declaration) => named(declaration) ?? '')
  const needed = new Set<string>()
  const queue = (definitions.get('') ?? []).flatMap(mentioned)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    queue.push(...(definitions.get(name) ?? []).flatMap(mentioned))
  }
  return needed
}

const COMMA_OUTSIDE_BRACKETS = /,(?![^(]*\))/

const keepRules = (statements: Statement[], isUsed: (selector: string) => boolean): Statement[] =>
  statements.flatMap(({ head, body }): Statement[] => {
    if (!body) return [{ head, body }]
    if (head.startsWith('@')) {
      const kept = keepRules(body, isUsed)
      return kept.length > 0 ? [{ head, body: kept }] : []
    }
    const selectors = head.split(COMMA_OUTSIDE_BRACKETS).filter(isUsed).join(',')
    return selectors ? [{ head: selectors, body }] : []
  })

/** In one `:root` block after another the last value wins; the earlier ones are dead weight. */
const keepLastRootValue = (statements: Statement[]): Statement[] => {
  const seen = new Set<string>()
  const last = ({ head }: Statement): boolean => {
    const name = named(head)
    if (name === undefined) return true
    const first = !seen.has(name)
    seen.add(name)
    return first
  }
  return statements
    .toReversed()
    .map((rule) =>
      rule.head === ':root' && rule.body
        ? { head: rule.head, body: rule.body.toReversed().filter(last).toReversed() }
        : rule,
    )
    .toReversed()
}

const keepProperties = (statements: Statement[], needed: Set<string>): Statement[] =>
  statements.flatMap(({ head, body }): Statement[] => {
    if (body) {
      const kept = keepProperties(body, needed)
      return kept.length > 0 ? [{ head, body: kept }] : []
    }
    const name = named(head)
    return name === undefined || needed.has(name) ? [{ head, body }] : []
  })

/** Drops the selectors that are not used, and the custom properties nobody reads. */
export const prune = (css: string, isUsed: (selector: string) => boolean): string => {
  const rules = inlineProperties(keepLastRootValue(keepRules(parse(css), isUsed)))
  return print(keepProperties(rules, neededProperties(everyDeclaration(rules))))
}
