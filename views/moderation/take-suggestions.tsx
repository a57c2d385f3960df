import type { FC } from 'hono/jsx'
import type { Label } from '../../src/core/label.ts'
import { suggestedChoice } from '../../src/core/suggested-choice.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'

type Props = { reportId: string; labels: Label[]; taxonomy: Taxonomy }

/** One button puts the model's suggestions in the labels below: at once by the script, else by a round trip. */
export const TakeSuggestions: FC<Props> = ({ reportId, labels, taxonomy }) => {
  const suggested = suggestedChoice(labels, taxonomy)
  if (!suggested) return null
  const { domains, barrier } = suggested
  const take = [
    ...(domains ?? []).map((key) => `domeinen:${key}`),
    ...(barrier === null ? [] : [`barriere:${barrier}`]),
  ]
  return (
    <div class="take-suggestions">
      <p class="take-suggestions__what">Het model stelt voor: {sentence(suggested, taxonomy)}</p>
      <Button
        kind="secondary"
        formaction={`${paths.takenSuggestions(reportId)}#beoordelen`}
        data={{ 'data-take': take.join(' ') }}
      >
        Neem suggesties over
      </Button>
      <p class="take-suggestions__done" role="status" />
    </div>
  )
}

function sentence(
  { domains, barrier }: NonNullable<ReturnType<typeof suggestedChoice>>,
  t: Taxonomy,
): string {
  const laws = domains?.map((key) => t.domain.get(key)?.short ?? key).join(', ') ?? 'domein onbekend'
  return `${laws}; ${barrier === null ? 'barrière onbekend' : (t.barrier.get(barrier)?.label ?? barrier)}.`
}
