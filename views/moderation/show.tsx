import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import type { MayNot } from '../../src/core/may-decide.ts'
import { isOpen } from '../../src/core/report.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Signpost, Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { ClaimBar } from './claim-bar.tsx'
import { Conversation } from './conversation.tsx'
import { Decided } from './decided.tsx'
import { DecisionForm } from './decision-form.tsx'
import type { DossierView } from './dossier-view.ts'
import { MergeForm } from './merge-form.tsx'
import { Notes } from './notes.tsx'
import { Original } from './original.tsx'
import { Rights } from './rights.tsx'
import { SimilarPlace } from './similar.tsx'
import { Shortcuts } from './shortcuts.tsx'

/** What just happened to the form: the text was kept, or something was filled in and not stored. */
export type FormStep = 'saved' | 'suggested' | 'replaced'

export type ModerationProps = {
  dossier: DossierView
  may: 'yes' | MayNot
  /** Whether this moderator has taken it up. */
  mine: boolean
  now: Date
  taxonomy: Taxonomy
  signposts: Signpost[]
  values: FormValues
  errors: FieldError[]
  done: FormStep | null
}

const keys: [string, string][] = [
  ['l', 'pak op'],
  ['t', 'naar de tekst'],
  ['b', 'naar de barrière'],
  ['s', 'neem suggesties over'],
  ['1–4', 'kies het oordeel'],
  ['v', 'naar de vraag'],
  ['Ctrl + Enter', 'leg het besluit vast'],
]

export const ModerationPage: FC<ModerationProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { dossier, errors, done } = props
  const { report } = dossier
  const works = isOpen(report.state) && report.mergedInto === null
  return (
    <Layout
      shell={shell}
      title={`Melding ${report.reference} beoordelen`}
      noindex
      wide
      failed={errors.length > 0}
    >
      <Breadcrumbs items={[{ href: paths.moderation, label: 'Te beoordelen' }]} current={report.reference} />
      <h1 class="nl-heading nl-heading--level-1">{report.title || `Melding ${report.reference}`}</h1>
      {done === 'saved' && <Alert kind="ok" title="Bewaard" />}
      <ErrorSummary errors={errors} />
      {works && <ClaimBar {...props} />}
      {works && <Shortcuts keys={keys} />}
      <div class="moderation">
        <div>
          <Original {...props} />
          {works && <SimilarPlace report={report} signposts={props.signposts} />}
          <Conversation {...props} />
          <Notes {...props} />
          <MergeForm {...props} />
          {shell.account?.role === 'beheerder' && <Rights report={report} />}
        </div>
        {works ? <DecisionForm {...props} /> : <Decided {...props} />}
      </div>
    </Layout>
  )
}
