import { posix } from 'node:path'
import { type Layer, layerOf, mayImport, viewsForHttp, viewsForJobs } from './layers.ts'
import { lineOf, withoutComments } from './source-text.ts'

export type Violation = { file: string; line: number; rule: string; detail: string }

const importing = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g
const ownExtension = /\.(ts|tsx|js|mjs|json|jsonl|css|svg|html|sql|txt|wasm)$/
const sqlPackage = /^(drizzle-orm|@libsql)(\/|$)/
const mayKnowSql = new Set<Layer | undefined>(['db', 'entries', 'commands', 'tests', undefined])

function relativeProblem(file: string, specifier: string): [rule: string, detail: string] | undefined {
  if (!ownExtension.test(specifier)) return ['extension', `${specifier} has no extension`]
  const from = layerOf(file)
  const target = posix.join(posix.dirname(file), specifier)
  const to = layerOf(target)
  if (from === undefined || to === undefined) return undefined
  if (from === 'http' && to === 'views' && viewsForHttp.test(target)) return undefined
  if (from === 'jobs' && viewsForJobs.test(target)) return undefined
  return mayImport[from].includes(to) ? undefined : ['arrow', `${from} → ${to} (${specifier})`]
}

function packageProblem(file: string, specifier: string): [rule: string, detail: string] | undefined {
  const from = layerOf(file)
  if (from === 'core' && specifier !== 'zod') return ['core-is-pure', `core → ${specifier}`]
  if (from === 'install' && !specifier.startsWith('node:'))
    return ['install-is-bare', `install → ${specifier}`]
  if (sqlPackage.test(specifier) && !mayKnowSql.has(from)) return ['sql-in-db', `${from} → ${specifier}`]
  return undefined
}

export function importViolations(file: string, source: string): Violation[] {
  const code = withoutComments(source)
  return [...code.matchAll(importing)].flatMap((found) => {
    const specifier = found[2] ?? ''
    const problem = specifier.startsWith('.')
      ? relativeProblem(file, specifier)
      : packageProblem(file, specifier)
    return problem ? [{ file, line: lineOf(code, found.index), rule: problem[0], detail: problem[1] }] : []
  })
}
