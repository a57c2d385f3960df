import { type Context, Hono } from 'hono'
import type { FormStep } from '../../views/moderation/show.tsx'
import type { Dossier } from '../../db/dossiers.ts'
import type { FormValues } from '../core/form-values.ts'
import { replacedInPublic } from '../core/publication-guard.ts'
import { readForm } from '../http/forms.ts'
import { withSuggestions } from '../http/ruling-form.ts'
import type { Env, Services } from '../services.ts'
import { dossierOf, showDossier, stopModerator } from './moderation-page.tsx'

/** What fills in a moderator's form without deciding anything: it comes back changed, and nothing is stored. */
export const formStepRoutes = (services: Services) => {
  const again =
    (done: FormStep, change: (values: FormValues, dossier: Dossier) => FormValues) =>
    async (c: Context<Env>) => {
      const values = await readForm(c)
      const dossier = await dossierOf(c, services)
      if (!dossier) return c.notFound()
      const stopped = stopModerator(c, services, dossier, values)
      return stopped ?? showDossier(c, services, dossier, { values: change(values, dossier), done })
    }
  return new Hono<Env>()
    .post(
      '/beheer/meldingen/:id/suggesties',
      again('suggested', (values, { labels }) => withSuggestions(values, labels, services.taxonomy)),
    )
    .post('/beheer/meldingen/:id/vervangingen', again('replaced', replacedInPublic))
}
