const literalOrComment =
  /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g

// Literals are matched too, so that the // in a URL does not count as a comment.
export function withoutComments(source: string): string {
  return source.replaceAll(literalOrComment, (found) =>
    found.startsWith('/') ? found.replaceAll(/[^\n]/g, ' ') : found,
  )
}

export const lineOf = (source: string, index: number) => source.slice(0, index).split('\n').length
