import type { FC } from 'hono/jsx'
import { all, one } from '../../src/core/form-values.ts'
import { detailFacets, type Report } from '../../src/core/report.ts'
import { type TagList, tagChoices } from '../../src/core/tag.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { Details } from '../components/details.tsx'
import { FieldGuard } from '../components/field-guard.tsx'
import { TextArea } from '../components/text-area.tsx'
import { facetLabels } from '../labels.ts'
import type { ModerationFields } from './public-text-fields.tsx'

const tagFields: Record<TagList, { name: string; label: string }> = {
  iza_bottleneck: { name: 'izaKnelpunten', label: 'Knelpunt uit het IZA' },
  attention_area: { name: 'aandachtsgebieden', label: 'Aandachtsgebied uit de Mid Term Review' },
  collaboration_question: { name: 'samenwerking', label: 'Vraag over samenwerken' },
}
const lists: TagList[] = ['iza_bottleneck', 'attention_area', 'collaboration_question']

/** What not every melding needs: tags to read patterns by, answers to leave out, and an organisation's reply. */
export const TagFields: FC<ModerationFields & { report: Report }> = ({
  report,
  values,
  taxonomy,
  guard,
  error,
}) => {
  const barriers = [one(values, 'barriere'), ...all(values, 'ookBarrieres')]
  const told = detailFacets.filter((facet) => report.facets[facet].length > 0)
  const found = guard?.findings.some(({ field }) => field === 'weerwoord') === true
  const open = ['weerwoord', 'weglaten', 'izaKnelpunten'].some((field) => error(field) !== undefined)
  return (
    <Details summary="Meer: kenmerken, weglaten, weerwoord" open={open || found}>
      {lists.map((list) => (
        <CheckboxGroup
          name={tagFields[list].name}
          label={tagFields[list].label}
          optional
          values={all(values, tagFields[list].name)}
          error={error(tagFields[list].name)}
          choices={tagChoices(list, barriers, taxonomy).map((choice) => ({
            value: choice.key,
            label: choice.label,
            ...(choice.hinted ? { description: 'Past vaak bij deze barrière.' } : {}),
          }))}
        />
      ))}
      {told.length > 0 && (
        <CheckboxGroup
          name="weglaten"
          label="Wat laat je weg op de site?"
          description="Kies wat iemand herkenbaar maakt."
          optional
          values={all(values, 'weglaten')}
          error={error('weglaten')}
          choices={told.map((facet) => ({ value: facet, label: facetLabels[facet] }))}
        />
      )}
      <TextArea
        name="weerwoord"
        label="Weerwoord van een organisatie die genoemd wordt"
        description="Staat er nog een organisatie met naam in de tekst? Maak er een soort organisatie van, of zet hier haar feitelijke reactie."
        optional
        value={one(values, 'weerwoord')}
        error={error('weerwoord')}
        rows={3}
        longest={2000}
      />
      <FieldGuard field="weerwoord" guard={guard} />
    </Details>
  )
}
