import type { FC } from 'hono/jsx'
import { Badge } from '../components/badge.tsx'
import { Details } from '../components/details.tsx'
import { curl, exampleAddress } from './curl.ts'
import type { OpenApi, OperationObject, Parameter, ResponseObject } from './document.ts'
import { Choices, kindOf } from './schema-details.tsx'
import { CodeBlock, WithCode } from './with-code.tsx'

type Props = { path: string; method: 'get' | 'post'; operation: OperationObject; document: OpenApi }

/** One operation: what it does, what it takes, what it answers, and a command to try it with. */
export const OperationArticle: FC<Props> = ({ path, method, operation, document }) => {
  const base = document.servers[0]?.url ?? ''
  const id = operation.operationId
  return (
    <article class="operation" id={id} aria-labelledby={`${id}-titel`}>
      <h3 class="nl-heading nl-heading--level-3" id={`${id}-titel`}>
        {operation.summary}
      </h3>
      <p class="operation__address">
        <Badge tone={method === 'get' ? 'primary' : 'accent'}>{method.toUpperCase()}</Badge>{' '}
        <code class="code">{path}</code>
      </p>
      <p class="nl-paragraph">
        <WithCode text={operation.description} />
      </p>
      <CodeBlock text={curl(base, path, operation)} />
      {method === 'get' && (
        <p class="nl-paragraph">
          <a class="nl-link" href={exampleAddress(base, path, operation)}>
            Bekijk dit antwoord<span class="visually-hidden"> van {operation.summary}</span>
          </a>
        </p>
      )}
      <h4 class="nl-heading nl-heading--level-4">Parameters</h4>
      <dl class="field-list">
        {operation.parameters.map((parameter) => (
          <ParameterItem parameter={parameter} />
        ))}
      </dl>
      <Answers operation={operation} document={document} />
    </article>
  )
}

const places: Record<Parameter['in'], string> = {
  path: 'in het adres',
  query: 'achter het vraagteken',
  header: 'als header',
}

const ParameterItem: FC<{ parameter: Parameter }> = ({ parameter: p }) => (
  <div class="field-list__item">
    <dt>
      <code class="code">{p.name}</code>{' '}
      <span class="field-list__kind">
        {kindOf(p.schema)}, {places[p.in]}
        {p.required && ', verplicht'}
      </span>
    </dt>
    <dd>
      <WithCode text={p.description} />
      <Choices schema={p.schema} />
    </dd>
  </div>
)

const responseOf = (
  answer: OperationObject['responses'][string],
  { components }: OpenApi,
): ResponseObject | undefined =>
  '$ref' in answer ? components.responses[answer.$ref.split('/').at(-1) ?? ''] : answer

const Answers: FC<{ operation: OperationObject; document: OpenApi }> = ({ operation, document }) => {
  const answers = Object.entries(operation.responses).map(([status, answer]) => ({
    status,
    answer: responseOf(answer, document),
  }))
  const example = answers[0]?.answer?.content?.['application/json']?.example
  return (
    <>
      <h4 class="nl-heading nl-heading--level-4">Antwoorden</h4>
      <dl class="answer-list">
        {answers.map(({ status, answer }) => (
          <div class="answer-list__item">
            <dt>{status}</dt>
            <dd>
              <WithCode text={answer?.description ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
      {example !== undefined && (
        <Details summary="Zo ziet het antwoord eruit">
          <CodeBlock text={JSON.stringify(example, null, 2)} />
        </Details>
      )}
    </>
  )
}
