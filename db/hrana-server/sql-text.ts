/** What must be known of a SQL text before SQLite sees it, and what the driver does not tell. */
export type SqlText = {
  text: string
  statements: number
  firstWord: string
  /** In the order of SQLite's numbers; null where a parameter is a bare `?` or a number is not used. */
  parameters: (string | null)[]
  takesWriteLock: boolean
  /** May leave something on its connection that outlives the transaction. */
  leavesTraces: boolean
}

// Strings, quoted names and comments come first, so that no `?`, `:` or `;` inside them is taken for syntax.
const TOKENS =
  /'[^']*(?:''[^']*)*(?:'|$)|"[^"]*(?:""[^"]*)*(?:"|$)|`[^`]*(?:``[^`]*)*(?:`|$)|\[[^\]]*(?:\]|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\?\d*|[:@$][\w$\u0080-\uffff]+|[\w\u0080-\uffff][\w$\u0080-\uffff]*|\S/g

const MAX_PARAMETER = 32_766
const READ_ONLY = /^(select|values|explain|commit|end|rollback|savepoint|release|begin)$/
const IMMEDIATE = /^(immediate|exclusive)$/
// Foreign keys are excepted: migrations switch them, and the pool always switches them on again.
const TRACES = /\b(pragma(?!\s+foreign_keys\b)|temp|temporary|attach)\b/i

export function readSqlText(text: string): SqlText {
  const tokens = (text.match(TOKENS) ?? []).filter((token) => !/^(--|\/\*)/.test(token))
  const words = tokens.slice(0, 3).map((token) => token.toLowerCase())
  const [firstWord = ''] = words
  return {
    text,
    statements: countStatements(tokens, words),
    firstWord,
    parameters: numberParameters(tokens),
    takesWriteLock: !READ_ONLY.test(firstWord) || (firstWord === 'begin' && IMMEDIATE.test(words[1] ?? '')),
    leavesTraces: TRACES.test(text),
  }
}

function countStatements(tokens: string[], words: string[]): number {
  // The body of a trigger has semicolons of its own; SQLite itself finds where it ends.
  if (words[0] === 'create' && words.includes('trigger')) return 1
  return tokens.filter((token, i) => token !== ';' && (i === 0 || tokens[i - 1] === ';')).length
}

/** SQLite's rule: `?` takes the next number, `?7` takes 7, a name keeps the number it got first. */
function numberParameters(tokens: string[]): (string | null)[] {
  const parameters: (string | null)[] = []
  for (const token of tokens) {
    if (token === '?') parameters.push(null)
    else if (/^\?\d/.test(token)) {
      const index = Math.min(Number(token.slice(1)), MAX_PARAMETER)
      while (parameters.length < index) parameters.push(null)
      parameters[index - 1] = token
    } else if (/^[:@$]./.test(token) && !parameters.includes(token)) parameters.push(token)
  }
  return parameters
}
