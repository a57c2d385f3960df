import { type Context, Hono } from 'hono'
import { countUse } from '../../db/taxonomy-history.ts'
import type { Step } from '../../views/taxonomy/consequences.tsx'
import { refusalMessages } from '../../views/taxonomy/labels.ts'
import { StepPage } from '../../views/taxonomy/step.tsx'
import { all, emptyForm, type FormValues, one } from '../core/form-values.ts'
import type { FieldError } from '../core/submission.ts'
import type { TaxonomyChange } from '../core/taxonomy-change.ts'
import { type EditableList, isFixedKey, listSlugs } from '../core/taxonomy-list.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { type AskedTerm, findAskedTerm } from './asked-term.ts'
import { changeTaxonomy } from './change-taxonomy.ts'
import { showTermConflict } from './term-texts.tsx'

type Asking = {
  /** The field in which a refusal is told. */
  field: string
  change: (list: EditableList, key: string, values: FormValues) => TaxonomyChange
}

const steps: Record<Step, Asking> = {
  hernoeming: {
    field: 'nieuweSleutel',
    change: (list, key, values) => ({
      kind: 'hernoemd',
      newKey: one(values, 'nieuweSleutel').trim(),
      list,
      key,
    }),
  },
  splitsing: {
    field: 'delen',
    change: (list, key, values) => ({ kind: 'gesplitst', newKeys: all(values, 'delen'), list, key }),
  },
  vervallen: { field: 'inhoud', change: (list, key) => ({ kind: 'vervallen', list, key }) },
}

type Shown = { values: FormValues; errors?: FieldError[] }

/** What a step will do, before it is done. Fixed keys have no such steps, and who is retired cannot retire again. */
async function showStep(
  c: Context<Env>,
  services: Services,
  step: Step,
  { list, term, current }: AskedTerm,
  { values, errors = [] }: Shown,
) {
  if (isFixedKey(list, term.key) || (term.retired && step !== 'hernoeming')) return c.notFound()
  const use = await countUse(services.db, list, term.key)
  const shown = { step, list, term, use, values, errors }
  return page(
    c,
    <StepPage shell={shellOf(c, services)} rows={current.rows} {...shown} />,
    errors.length > 0 ? 422 : 200,
  )
}

/** Takes a step, or says why not. A term that was changed since the page was opened is looked at again first. */
async function takeStep(c: Context<Env>, services: Services, step: Step, asked: AskedTerm, key: string) {
  const { list } = asked
  const values = await readForm(c)
  const { field, change: changeOf } = steps[step]
  const change = changeOf(list, key, values)
  const openedWith = one(values, 'versie')
  const changed = await changeTaxonomy(services, { change, openedWith, accountId: signedIn(c).id })
  if (changed === 'conflict') return showTermConflict(c, services, asked, wanted(change))
  if (changed !== 'stored') {
    const errors = [{ field, message: refusalMessages[changed.refused] }]
    return showStep(c, services, step, asked, { values, errors })
  }
  const now = change.kind === 'hernoemd' ? change.newKey : key
  return c.redirect(`${paths.term(listSlugs[list], now)}?bewaard`, 303)
}

const wanted = (change: TaxonomyChange): string => {
  if (change.kind === 'hernoemd') return `Je wilde de sleutel wijzigen in “${change.newKey}”.`
  if (change.kind === 'gesplitst') return `Je wilde deze term splitsen in ${change.newKeys.join(', ')}.`
  return change.kind === 'terug'
    ? 'Je wilde deze term weer aanbieden.'
    : 'Je wilde deze term laten vervallen.'
}

/** Another key, several terms in its place, or no longer offered; and offered again. */
export const termStepRoutes = (services: Services) => {
  const app = new Hono<Env>()
  for (const step of ['hernoeming', 'splitsing', 'vervallen'] as const) {
    app
      .get(`/beheer/indeling/:lijst/:sleutel/${step}`, async (c) => {
        const asked = await findAskedTerm(services, c.req.param('lijst'), c.req.param('sleutel'))
        return asked ? showStep(c, services, step, asked, { values: emptyForm }) : c.notFound()
      })
      .post(`/beheer/indeling/:lijst/:sleutel/${step}`, async (c) => {
        const key = c.req.param('sleutel')
        const asked = await findAskedTerm(services, c.req.param('lijst'), key)
        return asked ? takeStep(c, services, step, asked, key) : c.notFound()
      })
  }
  return app.post('/beheer/indeling/:lijst/:sleutel/terugkeer', async (c) => {
    const asked = await findAskedTerm(services, c.req.param('lijst'), c.req.param('sleutel'))
    if (!asked) return c.notFound()
    const { list, term, current } = asked
    const changed = await changeTaxonomy(services, {
      change: { kind: 'terug', list, key: term.key },
      // One button, nothing typed: it is about what is there now.
      openedWith: current.rows.version,
      accountId: signedIn(c).id,
    })
    // Pressing twice is no mistake; what cannot be undone is said on the page itself.
    const saved = changed === 'stored' ? '?bewaard' : ''
    return c.redirect(`${paths.term(listSlugs[list], term.key)}${saved}`, 303)
  })
}
