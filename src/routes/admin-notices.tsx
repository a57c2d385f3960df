import { type Context, Hono } from 'hono'
import { findDossier } from '../../db/dossiers.ts'
import { findNotice, type NoticeRecord, readOpenNotices } from '../../db/notices.ts'
import { hideCase, settleNotice } from '../../db/settlements.ts'
import { NoticeConflictPage } from '../../views/notices/conflict.tsx'
import { NoticesPage } from '../../views/notices/queue.tsx'
import { NoticeInHandPage } from '../../views/notices/show.tsx'
import { type FormValues, one } from '../core/form-values.ts'
import { mayDecide } from '../core/may-decide.ts'
import { replacedInPublic } from '../core/publication-guard.ts'
import { parseSettlement } from '../core/settlement.ts'
import type { FieldError } from '../core/submission.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { settlementInput, settlementValues } from '../http/settlement-form.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const queueSize = 50

/** What moderators do with a "Klopt dit niet?": hide the casus at once, and decide with a reason. */
export const adminNoticeRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>()
    .get('/beheer/opmerkingen', async (c) => {
      const open = await readOpenNotices(db, queueSize)
      return page(c, <NoticesPage shell={shellOf(c, services)} {...open} now={now()} />)
    })
    .get('/beheer/opmerkingen/:id', async (c) => {
      const notice = await findNotice(db, c.req.param('id'))
      return notice ? showNotice(c, services, notice) : c.notFound()
    })
    .post('/beheer/opmerkingen/:id/verbergingen', async (c) => {
      const values = await readForm(c)
      const notice = await findNotice(db, c.req.param('id'))
      if (!notice) return c.notFound()
      // Pressing twice is no mistake: what was asked for has already happened.
      if (notice.target === 'verborgen' && !notice.settled)
        return c.redirect(paths.noticeInHand(notice.id), 303)
      if (isStale(notice, values) || notice.target !== 'zichtbaar')
        return showConflict(c, services, notice, values)
      if (await isOwn(c, services, notice)) return showNotice(c, services, notice, { values, errors: own })
      const stored = await hideCase(db, notice, { accountId: signedIn(c).id, now: now() })
      return stored === 'stored'
        ? c.redirect(paths.noticeInHand(notice.id), 303)
        : showConflict(c, services, notice, values)
    })
    .post('/beheer/opmerkingen/:id/vervangingen', async (c) => {
      const values = await readForm(c)
      const notice = await findNotice(db, c.req.param('id'))
      if (!notice) return c.notFound()
      if (isStale(notice, values)) return showConflict(c, services, notice, values)
      return showNotice(c, services, notice, { values: replacedInPublic(values), replaced: true })
    })
    .post('/beheer/opmerkingen/:id/beslissingen', async (c) => {
      const values = await readForm(c)
      const notice = await findNotice(db, c.req.param('id'))
      if (!notice) return c.notFound()
      if (isStale(notice, values)) return showConflict(c, services, notice, values)
      if (await isOwn(c, services, notice)) return showNotice(c, services, notice, { values, errors: own })
      const parsed = parseSettlement(settlementInput(values), notice.target, notice.about)
      if ('errors' in parsed) return showNotice(c, services, notice, { values, errors: parsed.errors })
      const stored = await settleNotice(db, notice, parsed.ok, { accountId: signedIn(c).id, now: now() })
      return stored === 'stored'
        ? c.redirect(paths.noticeInHand(notice.id), 303)
        : showConflict(c, services, notice, values)
    })
}

const own: FieldError[] = [
  { field: '', message: 'Dit gaat over je eigen organisatie. Een andere moderator moet besluiten.' },
]

/** Whether the casus is about the organisation this moderator works for. */
async function isOwn(c: Context<Env>, { db, now }: Services, { about }: NoticeRecord): Promise<boolean> {
  const { id } = signedIn(c)
  const dossier = about && (await findDossier(db, about.reportId, id))
  const may = dossier ? mayDecide(dossier, id, now()) : 'yes'
  return may !== 'yes' && may.refused === 'own-organisation'
}

/** A form is about the version it was opened with; a decided notice takes no second decision. */
const isStale = (notice: NoticeRecord, values: FormValues) =>
  notice.settled !== null || one(values, 'versie') !== String(notice.version)

type Again = { values?: FormValues; errors?: FieldError[]; replaced?: boolean }

const showNotice = (
  c: Context<Env>,
  services: Services,
  notice: NoticeRecord,
  { values, errors = [], replaced = false }: Again = {},
) =>
  page(
    c,
    <NoticeInHandPage
      shell={shellOf(c, services)}
      values={values ?? settlementValues(notice)}
      now={services.now()}
      {...{ notice, errors, replaced }}
    />,
    errors.length > 0 ? 422 : 200,
  )

/** Somebody else was first: nothing was stored, and both versions are shown. */
async function showConflict(c: Context<Env>, services: Services, { id }: NoticeRecord, values: FormValues) {
  const notice = await findNotice(services.db, id)
  if (!notice) return c.notFound()
  return page(c, <NoticeConflictPage shell={shellOf(c, services)} {...{ notice, values }} />, 409)
}
