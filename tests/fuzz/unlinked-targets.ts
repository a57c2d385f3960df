import { permissions } from '../../src/core/permission.ts'
import { paths } from '../../src/paths.ts'
import { asJson, wilma } from '../support/cast.ts'
import { textField } from './forms.ts'
import type { Target } from './targets.ts'

const json = (path: string, body: Record<string, unknown>): Omit<Target, 'as' | 'route'> => ({
  path,
  method: 'POST',
  json: true,
  fields: Object.entries(body).map(([name, value]) => textField(name, JSON.stringify(value))),
})

/** What programs send and ask for, which no page has a form or a link for. */
const programs: Target[] = [
  { route: paths.api.reports, as: 'bezoeker', ...json(paths.api.reports, asJson(wilma)) },
]

/** Forms that a page shows only once there is something to replace: the same fields, sent elsewhere. */
const replacing = (target: Target): Target[] => {
  const [from, to] =
    Object.entries({
      '/beheer/meldingen/:id/bewerkingen': '/beheer/meldingen/:id/vervangingen',
      '/beheer/opmerkingen/:id/beslissingen': '/beheer/opmerkingen/:id/vervangingen',
      '/beheer/knelpunten': '/beheer/knelpunten/vervangingen',
      '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/wijzigingen':
        '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/vervangingen',
    }).find(([route]) => route === target.route && target.method === 'POST') ?? []
  if (from === undefined || to === undefined) return []
  const path =
    from === '/beheer/knelpunten' ? to : target.path.replace(/[a-z]+$/, to.slice(to.lastIndexOf('/') + 1))
  return [{ ...target, route: to, path, fields: [...target.fields, textField('vervangen', 'verhaal')] }]
}

const example = (pattern: string) =>
  pattern
    .replace(':nummer{[1-9][0-9]{0,8}}', '1')
    .replace(':adres{[a-z0-9-]+}', 'knelpunt-901')
    .replace(/:bestand$/, '2026-k1.csv')
    .replace(':bestand{[a-z0-9-]+\\.atom}', 'knelpunt-901.atom')
    .replace(':sleutel{[a-z0-9-]+\\.atom}', 'vng.atom')
    .replace(/:\w+(\{[^/]*\})?/g, 'onbekend')

/** What is left of the table of permissions: the addresses of machines, and the methods that the API refuses. */
const rest = (targets: readonly Target[]): Target[] => {
  const known = new Set(targets.map(({ method, route }) => `${method} ${route}`))
  return Object.entries(permissions).flatMap(([route, methods]) =>
    Object.entries(methods).flatMap(([method, who]) => {
      if (known.has(`${method} ${route}`)) return []
      const as = who.includes('bezoeker') ? 'bezoeker' : (who[0] ?? 'bezoeker')
      return [{ route, method, path: example(route), fields: [], as }]
    }),
  )
}

/** @param calls what only this register makes possible, such as answers to what it asked a device. */
export function unlinked(targets: readonly Target[], calls: readonly Target[]): Target[] {
  const found = [...programs, ...calls, ...targets.flatMap(replacing)]
  return [...found, ...rest([...targets, ...found])]
}
