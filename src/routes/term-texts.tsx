import { type Context, Hono } from 'hono'
import { TermConflictPage } from '../../views/taxonomy/conflict.tsx'
import { TermFormPage } from '../../views/taxonomy/form.tsx'
import { refusalMessages } from '../../views/taxonomy/labels.ts'
import { type FormValues, formOf, one } from '../core/form-values.ts'
import type { FieldError } from '../core/submission.ts'
import type { ChangeRefusal } from '../core/taxonomy-change.ts'
import { type EditableList, listSlugs } from '../core/taxonomy-list.ts'
import { parseTerm, termValues } from '../core/term-form.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { allErrors, checkFields, replacedInField } from '../core/personal-data/check.ts'
import { freeTextsOf, termFields } from '../core/term-fields.ts'
import { type AskedList, type AskedTerm, findAskedList, findAskedTerm } from './asked-term.ts'
import { changeTaxonomy } from './change-taxonomy.ts'

type Shown = { values: FormValues; errors?: FieldError[] }

const showForm = (
  c: Context<Env>,
  services: Services,
  { current, ...asked }: AskedList | AskedTerm,
  { values, errors = [] }: Shown,
) =>
  page(
    c,
    <TermFormPage
      findings={checkFields(values, freeTextsOf(asked.list))}
      shell={shellOf(c, services)}
      // A form that comes back still is about the version it was opened with.
      version={one(values, 'versie') || current.rows.version}
      {...{ ...asked, values, errors }}
    />,
    errors.length > 0 ? 422 : 200,
  )

export const showTermConflict = (
  c: Context<Env>,
  services: Services,
  { list, term, taxonomy }: AskedTerm,
  yours: FormValues | string,
) => page(c, <TermConflictPage shell={shellOf(c, services)} {...{ list, term, yours, taxonomy }} />, 409)

const refusal = (reason: ChangeRefusal): FieldError[] => [
  { field: 'sleutel', message: refusalMessages[reason] },
]

/** A link may fill in the fields of a new term, such as what an instantie said of a way that exists. */
const prefilled = (c: Context<Env>, list: EditableList): FormValues =>
  formOf(Object.fromEntries(termFields[list].map(({ name }) => [name, c.req.query(name) ?? null])))

export const newTermRoutes = (services: Services) =>
  new Hono<Env>()
    .get('/beheer/indeling/:lijst/nieuw', async (c) => {
      const asked = await findAskedList(services, c.req.param('lijst'))
      return asked ? showForm(c, services, asked, { values: prefilled(c, asked.list) }) : c.notFound()
    })
    .post('/beheer/indeling/:lijst', async (c) => {
      const asked = await findAskedList(services, c.req.param('lijst'))
      if (!asked) return c.notFound()
      const { list, taxonomy, current } = asked
      const values = await readForm(c)
      const replaced = replacedInField(values, freeTextsOf(list))
      if (replaced) return showForm(c, services, asked, { values: replaced })
      const parsed = parseTerm(list, values, taxonomy, null)
      const errors = allErrors(parsed, checkFields(values, freeTextsOf(list)))
      if ('errors' in parsed || errors.length > 0) return showForm(c, services, asked, { values, errors })
      const key = one(values, 'sleutel')
      const changed = await changeTaxonomy(services, {
        change: { kind: 'nieuw', list, key, details: parsed.ok },
        openedWith: current.rows.version,
        accountId: signedIn(c).id,
      })
      if (changed === 'stored') return c.redirect(`${paths.term(listSlugs[list], key)}?bewaard`, 303)
      const reason = changed === 'conflict' ? 'key-taken' : changed.refused
      return showForm(c, services, asked, { values, errors: refusal(reason) })
    })

export const termTextRoutes = (services: Services) =>
  new Hono<Env>()
    .get('/beheer/indeling/:lijst/:sleutel/teksten', async (c) => {
      const asked = await findAskedTerm(services, c.req.param('lijst'), c.req.param('sleutel'))
      if (!asked) return c.notFound()
      return showForm(c, services, asked, { values: termValues(asked.list, asked.term.details) })
    })
    .post('/beheer/indeling/:lijst/:sleutel/teksten', async (c) => {
      const key = c.req.param('sleutel')
      const asked = await findAskedTerm(services, c.req.param('lijst'), key)
      if (!asked) return c.notFound()
      const { list, taxonomy, term } = asked
      const values = await readForm(c)
      const replaced = replacedInField(values, freeTextsOf(list))
      if (replaced) return showForm(c, services, asked, { values: replaced })
      const parsed = parseTerm(list, values, taxonomy, term.details)
      const errors = allErrors(parsed, checkFields(values, freeTextsOf(list)))
      if ('errors' in parsed || errors.length > 0) return showForm(c, services, asked, { values, errors })
      const changed = await changeTaxonomy(services, {
        change: { kind: 'tekst', list, key, details: parsed.ok },
        openedWith: one(values, 'versie'),
        accountId: signedIn(c).id,
      })
      if (changed === 'stored') return c.redirect(`${paths.term(listSlugs[list], key)}?bewaard`, 303)
      // Sent as it was: there is nothing to make a version of.
      if (changed !== 'conflict' && changed.refused === 'already-so')
        return c.redirect(paths.term(listSlugs[list], key), 303)
      const now = await findAskedTerm(services, c.req.param('lijst'), key)
      return showTermConflict(c, services, now ?? asked, values)
    })
