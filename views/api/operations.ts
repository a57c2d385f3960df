import type { z } from 'zod'
import { caseQuery, countQuery, noQuery, responseQuery } from '../../src/core/api-query.ts'
import { bottleneckListQuery } from '../../src/core/bottleneck-query.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import type { SchemaName } from './schemas.ts'

export type Operation = {
  id: string
  tag: TagName
  method: 'get' | 'post'
  path: string
  summary: string
  description: string
  query: (taxonomy: Taxonomy) => z.ZodObject
  answer: { status: 200 | 201; schema: SchemaName | null; description: string }
  errors: readonly (404 | 410 | 413 | 415 | 422 | 429 | 503)[]
}

export const tags = {
  Casussen: 'Wat er vastloopt: de openbare casussen, en hoeveel het er zijn.',
  Knelpunten: 'Gebundelde casussen met één oorzaak: wie er een antwoord op moet geven, en of dat er is.',
  Reacties: 'Wat instanties antwoorden op knelpunten.',
  Indeling: 'De sleutels die in een casus staan, en wat ze betekenen.',
  Melden: 'Een melding sturen, onder dezelfde regels als het formulier.',
  Documentatie: 'De beschrijving van deze API.',
} as const
export type TagName = keyof typeof tags

const nothing = () => noQuery

/** One row an operation of the API. The document, the page about it and the tests all read this table. */
export const operations: readonly Operation[] = [
  {
    id: 'getCasussen',
    tag: 'Casussen',
    method: 'get',
    path: paths.api.cases,
    summary: 'Zoek casussen',
    description:
      'Geeft openbare casussen, de nieuwste eerst, hoogstens 50 per keer. Filters gelden tegelijk. ' +
      'Volg `ouder` en `nieuwer` om te bladeren. Zoek je te vaak achter elkaar, dan is het antwoord 429.',
    query: caseQuery,
    answer: { status: 200, schema: 'Casussen', description: 'Een pagina met casussen.' },
    errors: [429, 503],
  },
  {
    id: 'getCasus',
    tag: 'Casussen',
    method: 'get',
    path: `${paths.api.cases}/{nummer}`,
    summary: 'Haal één casus op',
    description: 'Geeft één casus. Is hij ingetrokken of gewist, dan is het antwoord voortaan 410.',
    query: nothing,
    answer: { status: 200, schema: 'CasusVolledig', description: 'De casus.' },
    errors: [404, 410, 503],
  },
  {
    id: 'getTellingen',
    tag: 'Casussen',
    method: 'get',
    path: paths.api.counts,
    summary: 'Tel casussen',
    description:
      'Telt openbare casussen per patroon (schot × belangrijkste barrière) of per kenmerk, met dezelfde ' +
      'filters als `/casussen`. Een casus over drie wetten telt mee bij elk paar van wetten. De getallen ' +
      'optellen kan dus meer geven dan `totaal`.',
    query: countQuery,
    answer: { status: 200, schema: 'Tellingen', description: 'De aantallen.' },
    errors: [503],
  },
  {
    id: 'getKnelpunten',
    tag: 'Knelpunten',
    method: 'get',
    path: paths.api.bottlenecks,
    summary: 'Zoek knelpunten',
    description:
      'Geeft knelpunten, de nieuwste eerst, hoogstens 50 per keer. Bij elk staan de instanties die een antwoord ' +
      'moeten geven en hoeveel dagen ze over de termijn zijn. Filters gelden tegelijk.',
    query: bottleneckListQuery,
    answer: { status: 200, schema: 'Knelpunten', description: 'Een pagina met knelpunten.' },
    errors: [503],
  },
  {
    id: 'getKnelpunt',
    tag: 'Knelpunten',
    method: 'get',
    path: `${paths.api.bottlenecks}/{adres}`,
    summary: 'Haal één knelpunt op',
    description: 'Geeft één knelpunt, met de casussen die erbij horen en alles wat er gebeurde.',
    query: nothing,
    answer: { status: 200, schema: 'Knelpunt', description: 'Het knelpunt.' },
    errors: [404, 503],
  },
  {
    id: 'getReacties',
    tag: 'Reacties',
    method: 'get',
    path: paths.api.responses,
    summary: 'Haal officiële reacties op',
    description:
      'Geeft wat instanties in het openbaar zeiden, de nieuwste eerst, hoogstens 100 per keer. Van een reactie ' +
      'die gecorrigeerd is, krijg je de nieuwste versie. Volg `ouder` en `nieuwer` om te bladeren.',
    query: () => responseQuery,
    answer: { status: 200, schema: 'Reacties', description: 'Een pagina met reacties.' },
    errors: [503],
  },
  {
    id: 'getTaxonomie',
    tag: 'Indeling',
    method: 'get',
    path: paths.api.taxonomy,
    summary: 'Haal de hele indeling op',
    description:
      'Geeft de taxonomie: alle lijsten, met bij elke sleutel een naam. Sleutels veranderen nooit van ' +
      'betekenis. Een nieuwe indeling krijgt een nieuwe `versie`.',
    query: nothing,
    answer: { status: 200, schema: 'Taxonomie', description: 'De taxonomie.' },
    errors: [],
  },
  {
    id: 'getRegios',
    tag: 'Indeling',
    method: 'get',
    path: paths.api.regions,
    summary: 'Haal de regio’s op',
    description: 'Geeft de regio’s van het Integraal Zorgakkoord.',
    query: nothing,
    answer: { status: 200, schema: 'Regios', description: 'De regio’s.' },
    errors: [],
  },
  {
    id: 'getInstanties',
    tag: 'Indeling',
    method: 'get',
    path: paths.api.bodies,
    summary: 'Haal de instanties op',
    description: 'Geeft de instanties en soorten instanties die over geld en regels gaan.',
    query: nothing,
    answer: { status: 200, schema: 'Instanties', description: 'De instanties.' },
    errors: [],
  },
  {
    id: 'getWegwijzers',
    tag: 'Indeling',
    method: 'get',
    path: paths.api.signposts,
    summary: 'Haal de wegwijzers op',
    description: 'Geeft de wegen die in wet, regels of subsidies al bestaan.',
    query: nothing,
    answer: { status: 200, schema: 'Wegwijzers', description: 'De wegwijzers.' },
    errors: [],
  },
  {
    id: 'postMelding',
    tag: 'Melden',
    method: 'post',
    path: paths.api.reports,
    summary: 'Stuur een melding',
    description:
      'Stuurt een melding naar de moderatoren. Met een eigen `Idempotency-Key` blijft hetzelfde verzoek één ' +
      'melding, ook als je het nog eens stuurt. Dit kan niet vanuit een webpagina van een andere site. ' +
      'Kijk naar `stand`: bij `aangehouden` leest niemand de melding voordat een e-mailadres is bevestigd.',
    query: nothing,
    answer: { status: 201, schema: 'Ontvangst', description: 'De melding is ontvangen.' },
    errors: [413, 415, 422, 429, 503],
  },
  {
    id: 'getOpenapi',
    tag: 'Documentatie',
    method: 'get',
    path: paths.api.document,
    summary: 'Haal deze beschrijving op',
    description: 'Geeft de beschrijving van deze API als OpenAPI 3.1.',
    query: nothing,
    answer: { status: 200, schema: null, description: 'De beschrijving.' },
    errors: [],
  },
]
