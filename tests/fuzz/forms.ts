import { attribute, type Tag, tagsOf } from './html-tokens.ts'

/** One field of a form: what stands in it, or what can be chosen. */
export type Field = {
  name: string
  value: string
  kind: 'fixed' | 'text' | 'choice' | 'choices'
  options: string[]
}

/** Something that a page lets its reader send. */
export type Form = { method: 'GET' | 'POST'; action: string; fields: Field[] }

type Open = {
  form: Form
  button: string[]
  others: { method: Form['method']; action: string; extra: Field[] }[]
}

export const textField = (name: string, value: string): Field => ({ name, value, kind: 'text', options: [] })

const fixed = (name: string, value: string): Field => ({ name, value, kind: 'fixed', options: [] })

function addChoice({ form }: Open, name: string, value: string, kind: Field['kind'] = 'choice'): void {
  const known = form.fields.find((field) => field.name === name)
  if (known) known.options.push(value)
  else form.fields.push({ name, value: '', kind, options: [value] })
}

function addInput(open: Open, tag: Tag): void {
  const name = attribute(tag, 'name')
  const type = attribute(tag, 'type') ?? 'text'
  const value = attribute(tag, 'value') ?? ''
  if (name === undefined) return
  if (type === 'radio') addChoice(open, name, value || 'on')
  else if (type === 'checkbox') addChoice(open, name, value || 'on', 'choices')
  else if (type === 'hidden') open.form.fields.push(fixed(name, value))
  else open.form.fields.push({ name, value, kind: 'text', options: [] })
}

/** A button may send the form elsewhere, and htmx may send it while somebody types. */
function addOthers(open: Open, tag: Tag): void {
  const name = attribute(tag, 'name')
  const extra = tag.name === 'button' && name ? [fixed(name, attribute(tag, 'value') ?? '')] : []
  const action = attribute(tag, 'formaction')
  if (action !== undefined || extra.length > 0)
    open.others.push({ method: open.form.method, action: action ?? open.form.action, extra })
  const sends = attribute(tag, 'data-hx-post')
  if (sends !== undefined) open.others.push({ method: 'POST', action: sends, extra: [] })
}

const finished = ({ form, others }: Open): Form[] => [
  form,
  ...others.map(({ method, action, extra }) => ({ method, action, fields: [...form.fields, ...extra] })),
]

/** All that a page lets its reader send, by whichever button. */
export function formsOf(html: string, path: string): Form[] {
  const forms: Form[] = []
  let open: Open | null = null
  let select = ''
  for (const tag of tagsOf(html)) {
    if (tag.name === 'form' && tag.closes && open) {
      forms.push(...finished(open))
      open = null
    }
    if (tag.name === 'select') select = tag.closes ? '' : (attribute(tag, 'name') ?? '')
    if (tag.closes) continue
    if (tag.name === 'form') {
      const method = (attribute(tag, 'method') ?? 'get').toUpperCase() === 'POST' ? 'POST' : 'GET'
      open = {
        form: { method, action: attribute(tag, 'action') ?? path, fields: [] },
        button: [],
        others: [],
      }
    }
    if (!open) continue
    if (tag.name === 'input') addInput(open, tag)
    if (tag.name === 'textarea')
      open.form.fields.push({
        name: attribute(tag, 'name') ?? '',
        value: tag.text.replace(/^\n/, ''),
        kind: 'text',
        options: [],
      })
    // The options of a datalist are not those of a choice.
    if (tag.name === 'option' && select !== '') addChoice(open, select, attribute(tag, 'value') ?? '')
    addOthers(open, tag)
  }
  return forms
}

/** Where a page leads to on this site. */
export const linksOf = (html: string): string[] =>
  tagsOf(html).flatMap((tag) => {
    const href = tag.name === 'a' ? attribute(tag, 'href') : undefined
    return href?.startsWith('/') ? [href.split('#')[0] ?? ''] : []
  })
