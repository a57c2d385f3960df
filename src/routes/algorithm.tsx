import { Hono } from 'hono'
import { readAgreement } from '../../db/agreement.ts'
import { shippedModelCard } from '../../db/model-card.ts'
import { AlgorithmPage } from '../../views/algorithm/show.tsx'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** The public card of the classifier: what was measured, and what people make of it every day. */
export const algorithmRoutes = (services: Services) =>
  new Hono<Env>().get(paths.algorithm, async (c) => {
    const { db, taxonomy, config, now } = services
    const agreement = await readAgreement(db, { taxonomy, now: now(), demo: config.demo })
    revalidate(c)
    return page(
      c,
      <AlgorithmPage
        shell={shellOf(c, services)}
        card={shippedModelCard}
        agreement={agreement}
        taxonomy={taxonomy}
      />,
    )
  })
