import type { FC } from 'hono/jsx'
import { type OfficialResponse, responseThreads } from '../../src/core/official-response.ts'
import type { Day } from '../../src/core/working-days.ts'
import { OfficialResponseArticle } from '../official-responses/show.tsx'

type Asked = { organisation: string; name: string; mailDomain: string | null }
type Props = { responses: OfficialResponse[]; addresses: Asked[]; today: Day }

/** What the instanties said to this knelpunt, the latest first. */
export const Responses: FC<Props> = ({ responses, addresses, today }) => {
  if (responses.length === 0) return null
  const asked = (key: string) => addresses.find(({ organisation }) => organisation === key)
  return (
    <section aria-labelledby="reacties">
      <h2 id="reacties" class="nl-heading nl-heading--level-2">
        Wat zeggen de instanties?
      </h2>
      {responseThreads(responses).map((thread) => {
        const { organisation: key } = thread.latest
        const { name = key, mailDomain = null } = asked(key) ?? {}
        return <OfficialResponseArticle organisation={{ key, name, mailDomain }} {...{ thread, today }} />
      })}
    </section>
  )
}
