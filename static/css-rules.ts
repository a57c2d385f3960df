/** A block of CSS: a rule with declarations or a group (@media, @layer) with rules. `;`-only statements have no body. */
export type Statement = { head: string; body: Statement[] | null }

/** Where the bracket that is open at `from` closes. */
export const closing = (css: string, from: number): number => {
  for (let at = from; at < css.length; at++) {
    const sign = css[at]
    if (sign === '"' || sign === "'") at = css.indexOf(sign, at + 1)
    else if (sign === '(') at = closing(css, at + 1)
    else if (sign === ')') return at
  }
  return css.length
}

/** Enough of CSS for what esbuild prints: no comments, balanced blocks, quotes and brackets respected. */
export const parse = (css: string): Statement[] => {
  const root: Statement[] = []
  const open = [root]
  let start = 0
  const take = (end: number): string => css.slice(start, end).trim()
  for (let at = 0; at < css.length; at++) {
    const sign = css[at]
    if (sign === '"' || sign === "'") at = css.indexOf(sign, at + 1)
    else if (sign === '(') at = closing(css, at + 1)
    else if (sign === '{') {
      const body: Statement[] = []
      open.at(-1)?.push({ head: take(at), body })
      open.push(body)
      start = at + 1
    } else if (sign === ';' || sign === '}') {
      const head = take(at)
      if (head) open.at(-1)?.push({ head, body: null })
      if (sign === '}') open.pop()
      start = at + 1
    }
  }
  return root
}

export const print = (statements: Statement[]): string =>
  statements.map(({ head, body }) => (body ? `${head}{${print(body)}}` : `${head};`)).join('')

export const everyDeclaration = (statements: Statement[]): string[] =>
  statements.flatMap(({ head, body }) => (body ? everyDeclaration(body) : [head]))

/** The custom property that a declaration sets. */
export const named = (declaration: string): string | undefined => /^(--[\w-]+)\s*:/.exec(declaration)?.[1]
