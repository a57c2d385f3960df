import type { FC } from 'hono/jsx'
import { silentWorkingDays } from '../../src/core/approval.ts'
import { all, one } from '../../src/core/form-values.ts'
import { paths } from '../../src/paths.ts'
import { Checkbox } from '../components/checkbox.tsx'
import { inWords } from '../numbers.ts'
import { RadioGroup } from '../components/radio-group.tsx'
import type { ReportFields } from './form.tsx'

/** What may be done with the melding, and the reporter's yes to it. */
export const ConsentFields: FC<ReportFields> = ({ values, error }) => (
  <>
    <RadioGroup
      name="openbaarheid"
      label="Wat mogen we met je melding doen?"
      value={one(values, 'openbaarheid') || 'openbaar'}
      error={error('openbaarheid')}
      choices={[
        {
          value: 'openbaar',
          label: 'Openbaar als casus',
          description: 'Een moderator haalt eruit wat herkenbaar is. Daarna staat je verhaal op deze site.',
        },
        {
          value: 'meetellen',
          label: 'Alleen meetellen',
          description: 'Je verhaal komt niet op de site. Je melding telt alleen mee in één landelijke tabel.',
        },
      ]}
    />
    <Checkbox
      name="stilzwijgendAkkoord"
      label={`Hoort de moderator ${inWords(silentWorkingDays)} werkdagen niets van mij? Dan mag de aangepaste tekst verschijnen.`}
      description="Past de moderator je tekst aan? Dan zie je die eerst, op je eigen pagina."
      optional
      checked={all(values, 'stilzwijgendAkkoord').includes('ja')}
      error={error('stilzwijgendAkkoord')}
    />
    <Checkbox
      name="toestemming"
      label="Ik ga akkoord dat een moderator mijn melding leest en gebruikt zoals ik hierboven koos."
      description={
        <>
          Je kunt je melding later intrekken. Lees wat we bewaren in de{' '}
          <a class="nl-link" href={paths.privacy}>
            privacyverklaring
          </a>
          .
        </>
      }
      checked={all(values, 'toestemming').includes('ja')}
      error={error('toestemming')}
    />
  </>
)
