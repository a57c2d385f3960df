import type { Context } from 'hono'
import { type FoundBottleneck, findBottleneck } from '../../db/bottlenecks.ts'
import { type BottleneckRecord, findBottleneckRecord } from '../../db/bottleneck-steps.ts'
import type { Stored } from '../../db/follow-ups.ts'
import { BottleneckConflictPage } from '../../views/bottlenecks/conflict.tsx'
import { ManagedBottleneckPage } from '../../views/bottlenecks/manage.tsx'
import { bottleneckValues } from '../core/bottleneck-form.ts'
import { type FormValues, one } from '../core/form-values.ts'
import { proposalsFor } from '../core/proposal.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { timelineOf } from './bottleneck-timeline.ts'

type Again = { values?: FormValues; errors?: FieldError[]; replaced?: boolean }

/** So many can be chosen from on one page. */
export const mostCandidates = 1000

/** The proposals to ask for a knelpunt, with the organisations that there are. */
export function proposalsOf({ taxonomy, now }: Services, found: FoundBottleneck) {
  return proposalsFor(found.bottleneck, {
    taxonomy,
    today: dayOf(now()),
    candidates: found.candidates,
    asked: found.addresses
      .filter(({ bottleneckId }) => bottleneckId === found.bottleneck.id)
      .map(({ organisation }) => organisation),
  })
}

/** One knelpunt as a moderator works on it, again with what was typed when that was refused. */
export function showManaged(
  c: Context<Env>,
  services: Services,
  found: FoundBottleneck,
  { values, errors = [], replaced = false }: Again = {},
) {
  const { taxonomy, now } = services
  const stored = bottleneckValues(found.bottleneck.version, found.bottleneck)
  return page(
    c,
    <ManagedBottleneckPage
      shell={shellOf(c, services)}
      {...found}
      timeline={timelineOf(found)}
      proposals={proposalsOf(services, found)}
      // A form of another part of the page leaves the texts as they are.
      values={values?.has('titel') ? values : new Map([...stored, ...(values ?? [])])}
      {...{ errors, replaced, taxonomy }}
      today={dayOf(now())}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

export const findManaged = (c: Context<Env>, { db }: Services) =>
  findBottleneck(db, { id: Number(c.req.param('nummer')) }, mostCandidates)

type By = { accountId: string; now: Date }
type Outcome = Stored | FieldError[]

/** What all changes share: the form, the version as lock, and the page that comes back. */
export const change =
  (
    services: Services,
    decide: (c: Context<Env>, record: BottleneckRecord, values: FormValues, by: By) => Promise<Outcome>,
  ) =>
  async (c: Context<Env>) => {
    const values = await readForm(c)
    const record = await findBottleneckRecord(services.db, Number(c.req.param('nummer')))
    if (!record) return c.notFound()
    const { bottleneck } = record
    if (one(values, 'versie') !== String(bottleneck.version)) return showConflict(c, services, values)
    const by = { accountId: signedIn(c).id, now: services.now() }
    const outcome = await decide(c, record, values, by)
    if (outcome === 'stored') return c.redirect(paths.managedBottleneck(bottleneck.id), 303)
    if (outcome === 'lost-race') return showConflict(c, services, values)
    const found = await findManaged(c, services)
    return found ? showManaged(c, services, found, { values, errors: outcome }) : c.notFound()
  }

/** Somebody else was first: nothing was stored, and both versions are shown. */
async function showConflict(c: Context<Env>, services: Services, values: FormValues) {
  const found = await findManaged(c, services)
  if (!found) return c.notFound()
  const { bottleneck } = found
  const timeline = timelineOf(found)
  return page(
    c,
    <BottleneckConflictPage shell={shellOf(c, services)} {...{ bottleneck, timeline, values }} />,
    409,
  )
}
