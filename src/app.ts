import { Hono } from 'hono'
import { except } from 'hono/combine'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { findSessionAccount } from '../db/accounts.ts'
import { readDataVersion } from '../db/audit-events.ts'
import { sessionCookieName } from '../db/auth.ts'
import { countWithin } from '../db/rate-counts.ts'
import { requirePermission } from './http/access.tsx'
import { apiHeaders } from './http/api-headers.ts'
import { brotli } from './http/brotli.ts'
import { isStreamed } from './http/caching.ts'
import { awayResponse, errorResponse, onError } from './http/errors.tsx'
import { keepPages } from './http/kept-pages.ts'
import { limitBody } from './http/forms.ts'
import { refuseOverload, waitInLine } from './http/overload.ts'
import { requireOwnOrigin } from './http/origin.ts'
import { limitActions } from './http/rate-limit.tsx'
import { noteRequests } from './http/request-log.ts'
import { securityHeaders } from './http/security-headers.ts'
import { readSession } from './http/session.ts'
import { accountRoutes } from './routes/accounts.tsx'
import { adminOrganisationRoutes } from './routes/admin-organisations.tsx'
import { adminTaxonomyRoutes } from './routes/admin-taxonomy.tsx'
import { algorithmRoutes } from './routes/algorithm.tsx'
import { apiRoutes } from './routes/api.ts'
import { adminBottleneckRoutes } from './routes/admin-bottlenecks.tsx'
import { bottleneckRoutes } from './routes/bottlenecks.tsx'
import { bottleneckStepRoutes } from './routes/bottleneck-steps.ts'
import { briefRoutes } from './routes/briefs.tsx'
import { authorityRoutes } from './routes/authority.tsx'
import { caseRoutes } from './routes/cases.tsx'
import { dataRoutes } from './routes/data.tsx'
import { downloadRoutes } from './routes/downloads.tsx'
import { adminEndorsementRoutes } from './routes/admin-endorsements.tsx'
import { endorsementRoutes } from './routes/endorsements.tsx'
import { erasureRoutes } from './routes/erasures.tsx'
import { followUpRoutes } from './routes/follow-ups.tsx'
import { healthRoutes } from './routes/health.ts'
import { heldDataRoutes } from './routes/held-data.tsx'
import { homeRoutes } from './routes/home.tsx'
import { lostLinkRoutes } from './routes/lost-link.tsx'
import { mailLinkRoutes } from './routes/mail-links.tsx'
import { moderationLogRoutes } from './routes/moderation-log.tsx'
import { moderationRoutes } from './routes/moderation.tsx'
import { adminNoticeRoutes } from './routes/admin-notices.tsx'
import { adminConditionRoutes } from './routes/admin-condition.tsx'
import { adminPostRoutes } from './routes/admin-post.tsx'
import { noticeRoutes } from './routes/notices.tsx'
import { letterResponseRoutes } from './routes/letter-responses.tsx'
import { organisationRoutes } from './routes/organisations.tsx'
import { overviewRoutes } from './routes/overview.tsx'
import { pageRoutes } from './routes/pages.tsx'
import { patternRoutes } from './routes/patterns.tsx'
import { promiseRoutes } from './routes/promises.tsx'
import { regionRoutes } from './routes/regions.tsx'
import { reportRoutes } from './routes/reports.tsx'
import { signpostRoutes } from './routes/signposts.tsx'
import type { Env, Services } from './services.ts'

/** The areas of the site; of two that fit, the first one answers. */
const areas = [
  homeRoutes,
  reportRoutes,
  lostLinkRoutes,
  mailLinkRoutes,
  followUpRoutes,
  endorsementRoutes,
  caseRoutes,
  downloadRoutes,
  dataRoutes,
  bottleneckRoutes,
  overviewRoutes,
  briefRoutes,
  patternRoutes,
  regionRoutes,
  organisationRoutes,
  signpostRoutes,
  pageRoutes,
  algorithmRoutes,
  accountRoutes,
  moderationRoutes,
  erasureRoutes,
  heldDataRoutes,
  noticeRoutes,
  adminNoticeRoutes,
  adminEndorsementRoutes,
  adminPostRoutes,
  adminConditionRoutes,
  moderationLogRoutes,
  adminBottleneckRoutes,
  bottleneckStepRoutes,
  adminOrganisationRoutes,
  letterResponseRoutes,
  promiseRoutes,
  authorityRoutes,
  adminTaxonomyRoutes,
  apiRoutes,
]

/** The whole application, the same on every runtime; the order below is the order in which a request passes. */
export function createApp(services: Services): Hono<Env> {
  const app = new Hono<Env>()
  app.onError(onError(services))
  app.notFound((c) => errorResponse(c, services, 404))
  everyRequest(app, services)
  for (const routes of areas) app.route('/', routes(services))
  return app
}

/** What happens to a request before its route, whichever that is. */
function everyRequest(app: Hono<Env>, services: Services): void {
  const { config, keys, db, now, patience, compresses = false } = services
  app.use(noteRequests(services))
  if (patience) app.use(waitInLine(patience))
  app.use(
    keepPages({
      cookieName: sessionCookieName(config.publicUrl),
      dataVersion: () => readDataVersion(db),
      now,
      compresses,
    }),
  )
  if (compresses) app.use(compress({ encoding: 'gzip' }), brotli)
  app.use(securityHeaders(config.publicUrl))
  app.route('/', healthRoutes(services))
  app.use('/api/*', apiHeaders)
  app.use(limitBody)
  // The API knows no sessions, so no other site can use a visitor's; there a wrong method or type is said as such.
  // Nor does a press on "stop" in a mail program: that comes from the mail service, without origin or cookie, and must
  // be taken as it is (RFC 8058, 3.2). The token in the address is what proves that it may.
  app.use(except(['/api/*', '/post/stop/*'], requireOwnOrigin(config.publicUrl)))
  // After what refuses a body that is too large or from elsewhere: the answer holds what was typed.
  if (patience) app.use(refuseOverload((c) => awayResponse(c, services)))
  app.use(limitActions(services, (counted) => countWithin(db, counted)))
  app.use(
    readSession({
      secret: keys.session,
      cookieName: sessionCookieName(config.publicUrl),
      findAccount: (token) => findSessionAccount(db, token, now()),
    }),
  )
  // A digest needs the whole body; what is written while it is read has none, or brings its own.
  app.use(except(isStreamed, etag()))
  app.use(requirePermission(services))
}
