import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { OpenApi } from '../api/document.ts'
import { OperationArticle } from '../api/operation.tsx'
import { SchemaDetails } from '../api/schema-details.tsx'
import { CodeBlock, WithCode } from '../api/with-code.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { DataList } from '../components/data-list.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { A, P } from './prose.tsx'

type Props = { shell: Shell; document: OpenApi }

const operationsOf = ({ paths: described }: OpenApi) =>
  Object.entries(described).flatMap(([path, { get, post }]) => [
    ...(get ? [{ path, method: 'get' as const, operation: get }] : []),
    ...(post ? [{ path, method: 'post' as const, operation: post }] : []),
  ])

/** The documentation of the API, made from the same document that machines read. */
export const ApiPage: FC<Props> = ({ shell, document }) => {
  const { info, tags, components, servers } = document
  const all = operationsOf(document)
  return (
    <Layout shell={shell} title="Documentatie van de API" description={info.description}>
      <Breadcrumbs items={[{ href: paths.data, label: 'Open data en API' }]} current="Documentatie" />
      <h1 class="nl-heading nl-heading--level-1">Documentatie van de API</h1>
      <p class="nl-paragraph nl-paragraph--lead">{info.description}</p>
      <Facts document={document} />
      <nav aria-labelledby="op-deze-pagina">
        <h2 id="op-deze-pagina" class="nl-heading nl-heading--level-3">
          Op deze pagina
        </h2>
        <ul class="utrecht-unordered-list jump-list">
          {all.map(({ operation }) => (
            <JumpTo href={`#${operation.operationId}`}>{operation.summary}</JumpTo>
          ))}
          <JumpTo href="#afspraken">Afspraken</JumpTo>
          <JumpTo href="#velden">Alle velden</JumpTo>
        </ul>
      </nav>
      <Agreements base={servers[0]?.url ?? ''} />
      {tags.map(({ name, description }) => (
        <section aria-labelledby={`groep-${name}`}>
          <h2 id={`groep-${name}`} class="nl-heading nl-heading--level-2">
            {name}
          </h2>
          <P>{description}</P>
          {all
            .filter(({ operation }) => operation.tags.includes(name))
            .map((row) => (
              <OperationArticle {...row} document={document} />
            ))}
        </section>
      ))}
      <section aria-labelledby="velden">
        <h2 id="velden" class="nl-heading nl-heading--level-2">
          Alle velden
        </h2>
        {Object.entries(components.schemas).map(([name, schema]) => (
          <SchemaDetails name={name} schema={schema} />
        ))}
      </section>
    </Layout>
  )
}

const JumpTo: FC<{ href: string; children?: string }> = ({ href, children }) => (
  <li class="utrecht-unordered-list__item">
    <a class="nl-link" href={href}>
      {children}
    </a>
  </li>
)

const Facts: FC<{ document: OpenApi }> = ({ document: { info, servers } }) => (
  <DataList
    items={[
      { key: 'Adres', value: <code class="code">{servers[0]?.url}</code> },
      { key: 'Versie', value: info.version },
      { key: 'Voor machines', value: <A href={paths.api.document}>OpenAPI 3.1</A> },
      { key: 'Licentie', value: `${info.license.name}: vrij te gebruiken` },
      { key: 'Contact', value: <A href={`mailto:${info.contact.email}`}>{info.contact.email}</A> },
    ]}
  />
)

const Agreements: FC<{ base: string }> = ({ base }) => (
  <section aria-labelledby="afspraken" class="prose">
    <h2 id="afspraken" class="nl-heading nl-heading--level-2">
      Afspraken
    </h2>
    <P>
      <WithCode text="Alle antwoorden zijn JSON. Velden die op `Datum` eindigen zijn dagen, velden die op `Op` eindigen zijn momenten in UTC." />
    </P>
    <P>
      <WithCode text="Gaat er iets mis? Dan krijg je `application/problem+json` met `status`, `title` en `detail`. Klopt je vraag niet, dan staan in `fouten` alle fouten in één keer. Een parameter die we niet kennen, is ook een fout." />
    </P>
    <P>
      <WithCode text="Bewaar een antwoord gerust, maar vraag steeds of het nog klopt: stuur de `ETag` terug in `If-None-Match`. Is er niets veranderd, dan is het antwoord 304, zonder inhoud." />
    </P>
    <CodeBlock text={`curl -i '${base}/regios' \\\n  -H 'If-None-Match: "…"'`} />
    <P>
      <WithCode text="Lezen mag vanuit elke webpagina. Nieuwe velden kunnen erbij komen zonder nieuwe versie van het adres: sla over wat je niet kent. Verdwijnt er iets, dan komt er een `v2`. In elk antwoord staat `API-Version`." />
    </P>
  </section>
)
