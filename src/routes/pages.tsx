import { Hono } from 'hono'
import { AboutPage } from '../../views/pages/about.tsx'
import { AccessibilityPage } from '../../views/pages/accessibility.tsx'
import { AnswersPage } from '../../views/pages/answers.tsx'
import { ColophonPage } from '../../views/pages/colophon.tsx'
import { ContactPage } from '../../views/pages/contact.tsx'
import { HowItWorksPage } from '../../views/pages/how-it-works.tsx'
import { PrivacyPage } from '../../views/pages/privacy.tsx'
import { WordsPage } from '../../views/pages/words.tsx'
import { VulnerabilityPage } from '../../views/pages/vulnerability.tsx'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { wellKnownRoutes } from './well-known.ts'

/** Pages that are text, for people and for machines. */
export const pageRoutes = (services: Services) => {
  const { config } = services
  const { contact, sourceUrl } = config
  return new Hono<Env>()
    .route('/', wellKnownRoutes(services))
    .get(paths.about, (c) => page(c, <AboutPage shell={shellOf(c, services)} />))
    .get(paths.howItWorks, (c) => page(c, <HowItWorksPage shell={shellOf(c, services)} />))
    .get(paths.answers, (c) => page(c, <AnswersPage shell={shellOf(c, services)} />))
    .get(paths.words, (c) => page(c, <WordsPage shell={shellOf(c, services)} taxonomy={services.taxonomy} />))
    .get(paths.privacy, (c) =>
      page(
        c,
        <PrivacyPage
          shell={shellOf(c, services)}
          kept={config}
          {...{ contact, operator: config.operator }}
        />,
      ),
    )
    .get(paths.accessibility, (c) =>
      page(c, <AccessibilityPage shell={shellOf(c, services)} contact={contact} />),
    )
    .get(paths.vulnerability, (c) =>
      page(c, <VulnerabilityPage shell={shellOf(c, services)} contact={contact} />),
    )
    .get(paths.contact, (c) => page(c, <ContactPage shell={shellOf(c, services)} contact={contact} />))
    .get(paths.colophon, (c) =>
      page(c, <ColophonPage shell={shellOf(c, services)} {...{ contact, sourceUrl }} />),
    )
}
