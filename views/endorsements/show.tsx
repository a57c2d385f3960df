import type { FC } from 'hono/jsx'
import type { Contact } from '../../src/core/contact.ts'
import type { ContextState, Endorsement, EndorsementTarget } from '../../src/core/endorsement.ts'
import type { Question, QuestionStanding } from '../../src/core/solution.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { DataList } from '../components/data-list.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { QuestionForm } from '../solutions/question.tsx'
import { PrivateLink } from '../components/private-link.tsx'

export type OwnEndorsementProps = {
  endorsement: Endorsement & {
    target: EndorsementTarget
    title: string | null
    slug: string | null
    contextState: ContextState
    at: Date
    withdrawnAt: Date | null
    known: boolean
  }
  contact: Contact | null
  question: Question | null
  standing: QuestionStanding
  saved: boolean
  errors: FieldError[]
  token: string
  link: string
  taxonomy: Taxonomy
}

/** What whoever said "wij ook" comes back to. */
export const OwnEndorsementPage: FC<OwnEndorsementProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { endorsement, contact, question, errors, token, link } = props
  if (endorsement.withdrawnAt) return <Withdrawn shell={shell} at={endorsement.withdrawnAt} />
  return (
    <Layout shell={shell} title="Je “wij ook”" noindex failed={errors.length > 0}>
      <h1 class="nl-heading nl-heading--level-1">Je telt mee</h1>
      <ErrorSummary errors={errors} />
      {question && <QuestionForm {...props} question={question} action={paths.endorsementAnswers(token)} />}
      <Alert kind={question ? 'info' : 'ok'} title="Bewaar de link van deze pagina">
        <p class="nl-paragraph">
          Alleen met deze link kun je je “wij ook” terugnemen, of later zeggen of het is opgelost. Deel de
          link met niemand.
        </p>
        <PrivateLink link={link} />
      </Alert>
      <Given {...props} />
      {contact && <MailSection contact={contact} token={token} />}
      <section aria-labelledby="terugnemen">
        <h2 id="terugnemen" class="nl-heading nl-heading--level-2">
          Neem het terug
        </h2>
        <p class="nl-paragraph">
          Je telt dan niet meer mee. We wissen je rol, je regio, wat je schreef en je e-mailadres. Dit kun je
          niet ongedaan maken.
        </p>
        <form method="post" action={paths.endorsementWithdrawal(token)} data-once="">
          <p class="button-row">
            <Button kind="danger">Neem mijn “wij ook” terug</Button>
          </p>
        </form>
      </section>
    </Layout>
  )
}

const contextSays: Record<ContextState, string> = {
  geen: '',
  wacht: 'Een moderator leest dit nog.',
  getoond: 'Dit staat op de site.',
  geweigerd: 'Dit komt niet op de site. Je telt wel mee.',
}

const Given: FC<OwnEndorsementProps> = ({ endorsement, taxonomy }) => {
  const { target, title, slug, role, region, context, contextState, at, known } = endorsement
  const page = target === 'casus' ? paths.case(Number(slug)) : paths.bottleneck(slug ?? '')
  return (
    <section aria-labelledby="gegeven">
      <h2 id="gegeven" class="nl-heading nl-heading--level-2">
        Wat je zei
      </h2>
      <DataList
        items={[
          {
            key: target === 'casus' ? 'Wij ook bij casus' : 'Wij ook bij knelpunt',
            value: title ? (
              <a class="nl-link" href={page}>
                {title}
              </a>
            ) : (
              'Deze casus staat nu niet op de site'
            ),
          },
          { key: 'Rol', value: taxonomy.term.reporter_role.get(role)?.label ?? role },
          { key: 'Regio', value: taxonomy.region.get(region)?.name ?? region },
          ...(context === null
            ? []
            : [
                {
                  key: 'Jouw regel',
                  value: (
                    <>
                      <p class="nl-paragraph">{context}</p>
                      <p class="case-card__meta">{contextSays[contextState]}</p>
                    </>
                  ),
                },
              ]),
          { key: 'Gegeven op', value: longDate(at) },
          {
            key: 'Is het opgelost?',
            value: known
              ? 'Dat vragen we je als iemand meldt dat het is opgelost.'
              : 'Dat vragen we alleen aan wie een e-mailadres bevestigde. Zo telt ieder antwoord één keer.',
          },
        ]}
      />
    </section>
  )
}

const MailSection: FC<{ contact: Contact; token: string }> = ({ contact, token }) => (
  <section id="contact" aria-labelledby="contact-kop">
    <h2 id="contact-kop" class="nl-heading nl-heading--level-2">
      Je e-mailadres
    </h2>
    {contact.confirmedAt ? (
      <p class="nl-paragraph">
        Je adres is bevestigd op {longDate(contact.confirmedAt)}. Het staat hier niet, zodat niemand het ziet.
      </p>
    ) : (
      <Alert kind="info" title="Bevestig je e-mailadres">
        <p class="nl-paragraph">
          We hebben je op {longDate(contact.createdAt)} een mail gestuurd. Open de link daarin en druk op de
          knop.
        </p>
      </Alert>
    )}
    <form method="post" action={paths.endorsementContactRemoval(token)}>
      <p class="button-row">
        <Button kind="subtle">Wis mijn e-mailadres</Button>
      </p>
    </form>
  </section>
)

const Withdrawn: FC<{ shell: Shell; at: Date }> = ({ shell, at }) => (
  <Layout shell={shell} title="Teruggenomen" noindex>
    <h1 class="nl-heading nl-heading--level-1">Je telt niet meer mee</h1>
    <Alert kind="ok" title="Teruggenomen">
      <p class="nl-paragraph">
        Deze “wij ook” telt niet meer sinds {longDate(at)}. Wat je invulde, is gewist. Zei je het later met
        hetzelfde e-mailadres nog een keer? Dan telt die laatste keer.
      </p>
    </Alert>
    <p class="nl-paragraph">
      <a class="nl-link" href={paths.bottlenecks()}>
        Naar de knelpunten
      </a>
    </p>
  </Layout>
)
