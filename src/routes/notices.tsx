import { type Context, Hono } from 'hono'
import { findNotice, receiveNotice } from '../../db/notices.ts'
import { NoticePage } from '../../views/notices/form.tsx'
import { NoticeReceiptPage } from '../../views/notices/receipt.tsx'
import { type FormValues, formOf, one } from '../core/form-values.ts'
import { pageOf, parseNotice } from '../core/notice.ts'
import { allErrors, checkFields, replacedInField } from '../core/personal-data/check.ts'
import type { FieldError } from '../core/submission.ts'
import { noStore } from '../http/caching.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { publicPages } from '../../views/public-pages.ts'
import { paths } from '../paths.ts'
import { deriveNoticeId } from '../private-link.ts'
import type { Env, Services } from '../services.ts'
import { isFormKey } from './receive.ts'

const missingCase: FieldError = { field: 'pagina', message: 'Deze casus bestaat niet. Kijk het adres na.' }

/** "Klopt dit niet?": anyone may say, without a name, that something on a public page is wrong. */
export const noticeRoutes = (services: Services) => {
  const { db, keys, config, newId, now } = services
  const site = { publicUrl: config.publicUrl, pages: publicPages }
  const show = (c: Context<Env>, values: FormValues, errors: FieldError[] = []) => {
    const formKey = one(values, 'sleutel')
    return page(
      c,
      <NoticePage
        shell={shellOf(c, services)}
        formKey={isFormKey(formKey) ? formKey : newId()}
        findings={checkFields(values, ['opmerking'])}
        {...{ values, errors }}
      />,
      errors.length > 0 ? 422 : 200,
    )
  }
  return new Hono<Env>()
    .use(paths.notice(), noStore)
    .use(`${paths.notice()}/*`, noStore)
    .get('/klopt-dit-niet', (c) => show(c, formOf({ pagina: pageOf(c.req.query('pagina') ?? '', site) })))
    .post('/klopt-dit-niet', async (c) => {
      const values = await readForm(c)
      const replaced = replacedInField(values, ['opmerking'])
      if (replaced) return show(c, replaced)
      const parsed = parseNotice({ pagina: one(values, 'pagina'), opmerking: one(values, 'opmerking') }, site)
      const errors = allErrors(parsed, checkFields(values, ['opmerking']))
      if ('errors' in parsed || errors.length > 0) return show(c, values, errors)
      const formKey = one(values, 'sleutel')
      // Without its key a double click cannot be told from two notices.
      if (!isFormKey(formKey))
        return show(c, values, [{ field: '', message: 'Verstuur het formulier nog een keer.' }])
      const id = await deriveNoticeId(keys, formKey, parsed.ok)
      const stored = await receiveNotice(db, { ...parsed.ok, id, now: now() })
      return stored === 'stored' ? c.redirect(paths.noticeReceipt(id), 303) : show(c, values, [missingCase])
    })
    .get('/klopt-dit-niet/:id', async (c) => {
      const notice = await findNotice(db, c.req.param('id'))
      if (!notice) return c.notFound()
      const { receivedAt, settled } = notice
      return page(
        c,
        <NoticeReceiptPage shell={shellOf(c, services)} page={notice.page} {...{ receivedAt, settled }} />,
      )
    })
}
