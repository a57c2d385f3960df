import type { FC } from 'hono/jsx'
import { type FormValues, one } from '../../src/core/form-values.ts'
import { longestNotice, noticeTermDays } from '../../src/core/notice.ts'
import { type FieldFinding, findingIn } from '../../src/core/personal-data/check.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Props = {
  shell: Shell
  values: FormValues
  errors: FieldError[]
  findings: FieldFinding[]
  formKey: string
}

export const NoticePage: FC<Props> = ({ shell, values, errors, findings, formKey }) => {
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  return (
    <Layout shell={shell} title="Klopt dit niet?" noindex failed={errors.length > 0}>
      <h1 class="nl-heading nl-heading--level-1">Klopt dit niet?</h1>
      <p class="nl-paragraph">
        Staat er iets op deze site dat niet waar is? Of ben jij of je organisatie te herkennen? Laat het
        weten. Een moderator kijkt ernaar en beslist binnen {noticeTermDays} dagen. Tot die tijd kan de
        moderator een casus van de site halen.
      </p>
      <ErrorSummary errors={errors} />
      <form method="post" action={paths.notice()} novalidate data-once="">
        <p class="nl-paragraph">Vul alle velden in.</p>
        <input type="hidden" name="sleutel" value={formKey} />
        <TextField
          name="pagina"
          label="Over welke pagina gaat het?"
          description="Het adres van de pagina, bijvoorbeeld /casussen/12."
          value={one(values, 'pagina')}
          error={error('pagina')}
          maxlength={500}
        />
        <TextArea
          name="opmerking"
          label="Wat klopt er niet?"
          description="We vragen geen naam of e-mailadres. Alleen moderatoren lezen wat je schrijft. Het komt nooit op de site. Zet er geen gegevens van cliënten in."
          value={one(values, 'opmerking')}
          error={error('opmerking')}
          finding={findingIn(findings, 'opmerking')}
          replaceAt={paths.notice()}
          longest={longestNotice}
        />
        <p class="button-row">
          <Button kind="primary">Verstuur opmerking</Button>
        </p>
      </form>
    </Layout>
  )
}
