import type { FC } from 'hono/jsx'
import { one } from '../../src/core/form-values.ts'
import { limits } from '../../src/core/submission.ts'
import { RadioGroup } from '../components/radio-group.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import { kindLabels } from '../labels.ts'
import type { ReportFields } from './form.tsx'

/** The melding itself: the story first, so that a phone starts with typing, then a title and which of the two kinds. */
export const StoryFields: FC<ReportFields> = ({ values, error, guarded }) => (
  <>
    <TextArea
      name="verhaal"
      label="Wat wil je doen, en waar loopt het vast?"
      description={<StoryHelp />}
      value={one(values, 'verhaal')}
      error={error('verhaal')}
      {...guarded('verhaal')}
      rows={7}
      longest={limits.story}
    />
    <TextField
      name="titel"
      label="Waar gaat het over, in één zin?"
      value={one(values, 'titel')}
      error={error('titel')}
      {...guarded('titel')}
      longest={limits.title}
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
  </>
)

/** What to write and what not, where it is written. */
const StoryHelp: FC = () => (
  <>
    <p class="nl-paragraph">
      Wie wil wat voor wie? Wie zegt nee? Een paar zinnen is genoeg. Typ, spreek in of plak uit een mail.
    </p>
    <p class="nl-paragraph">
      <strong>Geen namen</strong>, geboortedata of nummers van cliënten. Schrijf bijvoorbeeld “een vrouw van
      in de tachtig”.
    </p>
  </>
)
