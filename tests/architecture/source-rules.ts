import type { Violation } from './import-rules.ts'
import { lineOf, withoutComments } from './source-text.ts'

type SourceRule = { rule: string; where: RegExp; except?: RegExp; forbidden: RegExp }

const core = /^src\/core\//
const views = /^views\//

// What oxlint has no rule for. Comments are not looked at, so a comment may name what is forbidden.
export const sourceRules: readonly SourceRule[] = [
  { rule: 'clock-in-core', where: core, forbidden: /\bnew\s+Date\b(?!\s*\(\s*[^\s)])/g },
  { rule: 'clock-in-core', where: core, forbidden: /(?<!new\s+)(?<![.\w$])Date\s*\(/g },
  { rule: 'clock-in-core', where: core, forbidden: /\bDate\s*\.\s*now\b|\bMath\s*\.\s*random\b/g },
  {
    rule: 'interactive-transaction',
    where: /^(src|db)\//,
    except: /^db\/(hrana-server\/|backup\/make\.ts$)/,
    forbidden: /\.\s*transaction\s*\(/g,
  },
  { rule: 'hx-on', where: /^(src|views)\//, forbidden: /\bhx-on\b/g },
  { rule: 'js-value', where: views, forbidden: /["'`]\s*(js|javascript):/g },
  { rule: 'trigger-filter', where: views, forbidden: /hx-trigger['"]?\s*[=:]\s*\{?\s*["'`][^"'`]*\[/g },
  { rule: 'style-attribute', where: views, forbidden: /\sstyle=["'{`]/g },
  { rule: 'inline-handler', where: views, forbidden: /\son[A-Za-z]+=["'{`]/g },
  { rule: 'inline-script', where: /^(src|views)\//, forbidden: /<script(?![^>]*(\bsrc=|ld\+json))/g },
]

const vagueName = /(^|\/)(utils?|helpers?|lib|common|shared|misc|types)(\/|\.\w+$)/

function nameViolations(file: string): Violation[] {
  return vagueName.test(file) ? [{ file, line: 1, rule: 'vague-name', detail: 'name it after its noun' }] : []
}

export function sourceViolations(file: string, source: string): Violation[] {
  const text = withoutComments(source)
  const rules = sourceRules.filter((rule) => rule.where.test(file) && !rule.except?.test(file))
  const inText = rules.flatMap(({ rule, forbidden }) =>
    [...text.matchAll(forbidden)].map((found) => ({
      file,
      line: lineOf(text, found.index),
      rule,
      detail: found[0].trim(),
    })),
  )
  return [...nameViolations(file), ...inText]
}
