import type { Child, FC } from 'hono/jsx'
import type { Post, PostItem } from '../../src/core/post.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { dateAndTime } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { faultLabels, letterLabels, recipientLabels } from './labels.ts'

type Props = {
  shell: Shell
  post: Post
  /** Null without a mail server; with a folder where mail is written instead of sent. */
  server: { folder: string | null } | null
  retried: boolean
}

/** How the mail is doing. Never an address: kind of recipient, instantie and number are enough to help somebody. */
export const PostPage: FC<Props> = ({ shell, post, server, retried }) => (
  <Layout shell={shell} title="Post" noindex>
    <h1 class="nl-heading nl-heading--level-1">Post</h1>
    {retried && <Alert kind="ok" title="De brief gaat met de volgende ronde mee" />}
    <Server server={server} />
    <Group
      title={`Mislukt (${post.failedTotal})`}
      empty="Er is geen mislukte brief."
      items={post.failed}
      note={(item) => (
        <>
          Opgegeven op {dateAndTime(item.failedAt ?? item.dueAt)}, na {times(item.attempts)}.{' '}
          <Fault item={item} />
        </>
      )}
      retry="Probeer opnieuw"
    />
    <Group
      title={`Wacht (${post.waitingTotal})`}
      empty="Er wacht geen brief."
      items={post.waiting}
      note={(item) =>
        item.attempts === 0 ? (
          <>Gaat weg vanaf {dateAndTime(item.dueAt)}.</>
        ) : (
          <>
            {times(item.attempts, true)} geprobeerd, opnieuw om {dateAndTime(item.dueAt)}.{' '}
            <Fault item={item} />
          </>
        )
      }
      retry="Probeer nu"
    />
    <Group
      title="Laatst verstuurd"
      empty="Er is nog geen brief verstuurd."
      items={post.sent}
      note={(item) => <>Verstuurd op {dateAndTime(item.sentAt ?? item.dueAt)}.</>}
    />
    <h2 class="nl-heading nl-heading--level-2">Komen melders terug?</h2>
    <p class="nl-paragraph">
      {post.news.sent === 0
        ? 'Er is nog geen brief “Er is nieuws” verstuurd.'
        : `Van de ${post.news.sent} brieven “Er is nieuws” werd na ${post.news.returned} de eigen pagina binnen 14 dagen geopend.`}{' '}
      We tellen alleen dat iemand de eigen pagina opent. In de mail zit niets dat volgt.
    </p>
  </Layout>
)

const times = (count: number, capital = false): string => {
  if (count === 1) return capital ? 'Eén keer' : 'één poging'
  return capital ? `${count} keer` : `${count} pogingen`
}

const Fault: FC<{ item: PostItem }> = ({ item: { fault, organisation } }) => {
  if (fault === null) return <></>
  if (fault !== 'geen_adres' || organisation === null) return <>{faultLabels[fault]}</>
  return (
    <>
      {faultLabels[fault]}{' '}
      <a class="nl-link" href={paths.managedOrganisation(organisation.key)}>
        Vul het adres in<span class="visually-hidden"> van {organisation.name}</span>
      </a>
      .
    </>
  )
}

const Server: FC<Pick<Props, 'server'>> = ({ server }) => {
  if (server === null)
    return (
      <Alert kind="warning" title="Er is geen mailserver ingesteld">
        <p class="nl-paragraph">
          Brieven blijven wachten tot <code>SMTP_URL</code> en <code>MAIL_FROM</code> zijn ingesteld. Melders
          zien zolang geen veld voor hun e-mailadres.
        </p>
      </Alert>
    )
  return server.folder === null ? (
    <></>
  ) : (
    <Alert kind="info" title="Er wordt niets verstuurd">
      <p class="nl-paragraph">
        Dit is een voorbeeldomgeving. Elke brief wordt een bestand in <code>{server.folder}</code>. Open het
        met een mailprogramma.
      </p>
    </Alert>
  )
}

type GroupProps = {
  title: string
  empty: string
  items: PostItem[]
  note: (item: PostItem) => Child
  /** What the button says that tries again; one that was not tried yet simply waits for its time. */
  retry?: string
}

const Group: FC<GroupProps> = ({ title, empty, items, note, retry }) => (
  <>
    <h2 class="nl-heading nl-heading--level-2">{title}</h2>
    {items.length === 0 && <p class="nl-paragraph">{empty}</p>}
    <ul class="sign-in-list letter-list">
      {items.map((item) => (
        <li class="sign-in-list__item">
          <div>
            <strong>{letterLabels[item.letter]}</strong>
            <p class="sign-in-list__note">
              Aan: {item.organisation?.name ?? recipientLabels[item.to]}
              {item.about === null ? '' : `, over ${item.about}`}
            </p>
            <p class="sign-in-list__note">{note(item)}</p>
          </div>
          {retry && (item.failedAt !== null || item.attempts > 0) && (
            <form method="post" action={paths.postAttempts(item.id)}>
              <Button kind="secondary">
                {retry}
                <span class="visually-hidden">
                  : {letterLabels[item.letter]} {item.about ?? ''}
                </span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  </>
)
