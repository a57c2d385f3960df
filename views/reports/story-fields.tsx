import type { FC } from 'hono/jsx'
import { one } from '../../src/core/form-values.ts'
import { limits } from '../../src/core/submission.ts'
import { RadioGroup } from '../components/radio-group.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import { kindLabels } from '../labels.ts'
import type { ReportFields } from './form.tsx'

/** The melding itself: a title, which of the two kinds, and the story. */
export const StoryFields: FC<ReportFields> = ({ values, error, guarded }) => (
  <>
    <TextField
      name="titel"
      label="Waar gaat het over, in één zin?"
      value={one(values, 'titel')}
      error={error('titel')}
      {...guarded('titel')}
      maxlength={limits.title}
    />
    <RadioGroup
      name="soort"
      label="Wat wil je melden?"
      value={one(values, 'soort') || 'initiatief'}
      error={error('soort')}
      choices={[
        {
          value: 'initiatief',
          label: kindLabels.initiatief,
          description: 'Het is goed voor mensen, maar geld of regels houden het tegen.',
        },
        {
          value: 'uitsluiting',
          label: kindLabels.uitsluiting,
          description: 'Je organisatie mag of kan niet meedoen, bijvoorbeeld omdat die klein is.',
        },
      ]}
    />
    <TextArea
      name="verhaal"
      label="Wat wil je doen, en waar loopt het vast?"
      description="Wie wil er wat voor wie? Wie zegt nee of betaalt niet? Een paar zinnen is genoeg."
      value={one(values, 'verhaal')}
      error={error('verhaal')}
      {...guarded('verhaal')}
      rows={8}
      maxlength={limits.story}
    />
  </>
)
