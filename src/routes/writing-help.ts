import { boundariesOf } from '../core/boundary.ts'
import type { Classification } from '../core/classifier.ts'
import { all, type FormValues, one } from '../core/form-values.ts'
import { fittingSignposts } from '../core/signpost.ts'
import { limits } from '../core/submission.ts'
import type { WritingHelp } from '../core/writing-help.ts'
import type { Services } from '../services.ts'
import { publicCasesLike } from './seen-before.ts'

/** Fewer letters say nothing yet. */
const fewest = 15

/** What can be said about a story that is being written; nothing of it is stored or logged. */
export async function helpWith(services: Services, values: FormValues): Promise<WritingHelp | null> {
  const title = one(values, 'titel').slice(0, limits.title)
  const story = one(values, 'verhaal').slice(0, limits.story)
  if (title.length + story.length < fewest) return null
  const suggestions = services.classify(title, story)
  return {
    suggestions,
    seen: await casesSeenBefore(services, title, story),
    signposts: waysFor(services, values, suggestions),
  }
}

async function casesSeenBefore(services: Services, title: string, story: string) {
  try {
    return await publicCasesLike(services, { title, story })
  } catch (error) {
    // Suggestions come without a database; a fault here may not take them away.
    services.log(`similar cases were not found: ${error instanceof Error ? error.name : 'unknown'}`)
    return []
  }
}

/** What was chosen counts; what was only suggested when nothing is chosen yet. */
function waysFor({ taxonomy }: Services, values: FormValues, { domains, barriers }: Classification) {
  const chosenOr = (field: string, suggested: Classification['domains']) => {
    const chosen = all(values, field)
    return chosen.length > 0 ? chosen : suggested.map(({ key }) => key)
  }
  const boundaries = boundariesOf(chosenOr('domeinen', domains), taxonomy)
  return fittingSignposts(
    {
      boundaries,
      barriers: chosenOr('barrieres', barriers),
      title: one(values, 'titel'),
      story: one(values, 'verhaal'),
    },
    taxonomy,
  )
}
