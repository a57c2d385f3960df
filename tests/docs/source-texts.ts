import { globSync } from 'node:fs'
import { withoutComments } from '../architecture/source-text.ts'

// The model must know the words that visitors use.
export const sourcesWithTexts = globSync([
  'views/**/*.{ts,tsx}',
  'src/{core,http,routes}/**/*.{ts,tsx}',
  'static/*.js',
]).filter((file) => !file.startsWith('src/core/classifier/'))

/** Strings that read as text, and what stands between tags; a name, a path or a class is none. */
export function textsOf(source: string): string[] {
  // What the log says is for those who run the site, in English.
  const code = withoutComments(source).replaceAll(/\blog\((?:[^()]|\([^()]*\))*\)/g, '')
  const strings = [...code.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text]) => text ?? '')
  const between = [...code.matchAll(/[>}]([^<>{}]+)(?=[<{])/g)].map(([, text]) => text ?? '')
  return [
    ...strings.filter((text) => /^\p{Lu}|\s/u.test(text) && !/^([./]|(GET|POST) \/)/.test(text)),
    ...between.filter((text) => !/[=`;:]|&&|\?\?|\.map\(|\b(return|const|function|export)\b/.test(text)),
  ].map((text) => text.replaceAll(/\$\{[^}]*\}/g, '…').replaceAll(/\s+/g, ' '))
}
