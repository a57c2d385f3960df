import { type Context, Hono } from 'hono'
import { readChosen, readDesk } from '../../db/bottleneck-desk.ts'
import { editBottleneck, makeBottleneck } from '../../db/bottleneck-edits.ts'
import { shippedWordVectors } from '../../db/word-vectors.ts'
import { BottleneckDeskPage } from '../../views/bottlenecks/desk.tsx'
import { NewBottleneckPage } from '../../views/bottlenecks/new.tsx'
import { chosenCases, parseBottleneck } from '../core/bottleneck-form.ts'
import { proposeBundles } from '../core/bundle.ts'
import { type FormValues, formOf } from '../core/form-values.ts'
import { replacedInPublic } from '../core/publication-guard.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { change, findManaged, showManaged } from './managed-bottleneck.tsx'

const mostBundles = 20

/** Where moderators bundle cases, name a knelpunt, and write its text. */
export const adminBottleneckRoutes = (services: Services) => {
  const { db, taxonomy, now } = services
  const today = () => dayOf(now())
  return new Hono<Env>()
    .get('/beheer/knelpunten', async (c) => {
      const { bottlenecks, loose, total } = await readDesk(db, today())
      const bundles = proposeBundles(loose, shippedWordVectors()).slice(0, mostBundles)
      const props = { bottlenecks, bundles, total, compared: loose.length, taxonomy, now: now() }
      return page(c, <BottleneckDeskPage shell={shellOf(c, services)} {...props} />)
    })
    .get('/beheer/knelpunten/nieuw', (c) => {
      const [schot, barriere] = [c.req.query('schot') ?? '', c.req.query('barriere') ?? '']
      const casus = c.req.queries('casus') ?? []
      return showNew(c, services, { values: formOf({ schot, barriere, casus }) })
    })
    .post('/beheer/knelpunten/vervangingen', async (c) =>
      showNew(c, services, { values: replacedInPublic(await readForm(c)), replaced: true }),
    )
    .post('/beheer/knelpunten', async (c) => {
      const values = await readForm(c)
      const parsed = parseBottleneck(values, { taxonomy, today: today() })
      const cases = await readChosen(db, chosenCases(values))
      const errors = [
        ...(cases.some((one) => one.in !== null) ? bundled : []),
        ...('errors' in parsed ? parsed.errors : []),
      ]
      if ('errors' in parsed || errors.length > 0) return showNew(c, services, { values, errors })
      const made = await makeBottleneck(
        db,
        {
          ...parsed.ok,
          cases: cases.map(({ number }) => number),
          // Of nothing but fictional cases it is fictional too, and goes with them.
          demo: cases.length > 0 && cases.every(({ demo }) => demo),
        },
        { accountId: signedIn(c).id, now: now() },
      )
      return made === 'bundled'
        ? showNew(c, services, { values, errors: bundled })
        : c.redirect(paths.managedBottleneck(made.id), 303)
    })
    .get('/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}', async (c) => {
      const found = await findManaged(c, services)
      return found ? showManaged(c, services, found) : c.notFound()
    })
    .post('/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/vervangingen', async (c) => {
      const values = replacedInPublic(await readForm(c))
      const found = await findManaged(c, services)
      return found ? showManaged(c, services, found, { values, replaced: true }) : c.notFound()
    })
    .post(
      '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/wijzigingen',
      change(services, async (_c, record, values, by) => {
        const parsed = parseBottleneck(values, { taxonomy, today: today() })
        return 'errors' in parsed ? parsed.errors : editBottleneck(db, record, parsed.ok, by)
      }),
    )
}

const bundled: FieldError[] = [
  { field: 'casus', message: 'Een casus hoort al bij een ander knelpunt. Haal het vinkje daar weg.' },
]

type Again = { values: FormValues; errors?: FieldError[]; replaced?: boolean }

async function showNew(
  c: Context<Env>,
  services: Services,
  { values, errors = [], replaced = false }: Again,
) {
  const chosen = chosenCases(values)
  const cases = await readChosen(services.db, chosen)
  const props = { values, errors, replaced, cases, chosen, taxonomy: services.taxonomy }
  return page(c, <NewBottleneckPage shell={shellOf(c, services)} {...props} />, errors.length > 0 ? 422 : 200)
}
