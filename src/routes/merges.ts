import { type Context, Hono } from 'hono'
import { type Dossier, findReportIdOfCase } from '../../db/dossiers.ts'
import { mergeReport, unmergeReport } from '../../db/merges.ts'
import { findReport } from '../../db/reports.ts'
import { one } from '../core/form-values.ts'
import { canUnmerge } from '../core/erasure.ts'
import { mayDecide } from '../core/may-decide.ts'
import { isOpen } from '../core/report.ts'
import { readForm } from '../http/forms.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { dossierOf, showConflict, showDossier } from './moderation-page.tsx'

const field = 'casusnummer'
const faults = {
  unknown: [{ field, message: 'Deze casus kennen we niet. Vul het nummer van een openbare casus in.' }],
  itself: [{ field, message: 'Dit is dezelfde melding. Vul het nummer van een andere casus in.' }],
  merged: [
    {
      field,
      message: 'Die casus is zelf samengevoegd. Vul het nummer van de casus in waar die naartoe wijst.',
    },
  ],
}

const nothingLeft = [
  { field: '', message: 'De tekst van deze melding is gewist. Je kunt hem niet meer losmaken.' },
]

/** Not about one's own organisation, not in somebody else's hands, and not rejected or withdrawn. */
const mayMerge = (c: Context<Env>, { now }: Services, dossier: Dossier): boolean =>
  mayDecide(dossier, signedIn(c).id, now()) === 'yes' &&
  (isOpen(dossier.report.state) || dossier.report.state === 'gepubliceerd')

/** Merging a duplicate with the casus that tells the same, and undoing it. */
export const mergeRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>()
    .post('/beheer/meldingen/:id/samenvoegingen', async (c) => {
      const values = await readForm(c)
      const dossier = await dossierOf(c, services)
      if (!dossier) return c.notFound()
      const { report } = dossier
      if (!mayMerge(c, services, dossier) || one(values, 'versie') !== String(report.version)) {
        return showConflict(c, services, values)
      }
      const refuse = (fault: keyof typeof faults) =>
        showDossier(c, services, dossier, { errors: faults[fault] })
      const typed = one(values, field).trim()
      const id = /^[1-9][0-9]{0,8}$/.test(typed) ? await findReportIdOfCase(db, Number(typed)) : null
      const target = id === null ? null : await findReport(db, { id })
      if (!target || target.report.state !== 'gepubliceerd') return refuse('unknown')
      if (target.report.id === report.id) return refuse('itself')
      if (target.report.mergedInto !== null) return refuse('merged')
      const stored = await mergeReport(db, dossier, { target, accountId: signedIn(c).id, now: now() })
      return stored === 'stored'
        ? c.redirect(paths.moderationReport(report.id), 303)
        : showConflict(c, services, values)
    })
    .post('/beheer/meldingen/:id/splitsingen', async (c) => {
      const values = await readForm(c)
      const dossier = await dossierOf(c, services)
      if (!dossier) return c.notFound()
      const { report } = dossier
      const isLoose = report.mergedInto === null
      if (!canUnmerge(report)) return showDossier(c, services, dossier, { errors: nothingLeft })
      if (isLoose || !mayMerge(c, services, dossier) || one(values, 'versie') !== String(report.version)) {
        return showConflict(c, services, values)
      }
      const stored = await unmergeReport(db, dossier, { accountId: signedIn(c).id, now: now() })
      return stored === 'stored'
        ? c.redirect(paths.moderationReport(report.id), 303)
        : showConflict(c, services, values)
    })
}
