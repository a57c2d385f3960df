import type { FC } from 'hono/jsx'
import { changedFields } from '../../src/core/taxonomy-history.ts'
import type { EditableList } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyTerm } from '../../src/core/taxonomy-terms.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { termFields } from '../../src/core/term-fields.ts'
import { fieldText } from '../../src/core/term-form.ts'
import { fieldLabel } from './labels.ts'

type Props = {
  list: EditableList
  before: TaxonomyTerm | undefined
  after: TaxonomyTerm | undefined
  taxonomy: Taxonomy
}

/** Which texts a change changed: first what it was, then what it became. */
export const FieldChanges: FC<Props> = ({ list, before, after, taxonomy }) => {
  if (!before || !after) return null
  const changed = changedFields(before, after)
  const fields = termFields[list].filter(({ property }) => changed.includes(property))
  if (fields.length === 0) return null
  return (
    <dl class="field-changes">
      {fields.map((field) => (
        <>
          <dt>{fieldLabel(field.name).label}</dt>
          <dd>
            <span class="visually-hidden">Was: </span>
            <del class="story">{fieldText(field, before.details[field.property], taxonomy) || 'leeg'}</del>
          </dd>
          <dd>
            <span class="visually-hidden">Werd: </span>
            <ins class="story">{fieldText(field, after.details[field.property], taxonomy) || 'leeg'}</ins>
          </dd>
        </>
      ))}
    </dl>
  )
}
