import { Hono } from 'hono'
import { AboutPage } from '../../views/pages/about.tsx'
import { AccessibilityPage } from '../../views/pages/accessibility.tsx'
import { PrivacyPage } from '../../views/pages/privacy.tsx'
import { VulnerabilityPage } from '../../views/pages/vulnerability.tsx'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** Pages that are text. */
export const pageRoutes = (services: Services) =>
  new Hono<Env>()
    .get(paths.about, (c) => page(c, <AboutPage shell={shellOf(c, services)} />))
    .get(paths.privacy, (c) => page(c, <PrivacyPage shell={shellOf(c, services)} />))
    .get(paths.accessibility, (c) => page(c, <AccessibilityPage shell={shellOf(c, services)} />))
    .get(paths.vulnerability, (c) => page(c, <VulnerabilityPage shell={shellOf(c, services)} />))
