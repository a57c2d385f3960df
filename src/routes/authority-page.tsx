import type { Context } from 'hono'
import {
  type AskedBottleneck,
  type AskedOrganisation,
  findAskedBottleneck,
} from '../../db/official-responses.ts'
import { AskedBottleneckPage } from '../../views/authority/show.tsx'
import { emptyForm, type FormValues, one } from '../core/form-values.ts'
import type { OfficialResponse } from '../core/official-response.ts'
import { checkFields } from '../core/personal-data/check.ts'
import { postponementTexts, responseTexts } from '../core/response-form.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import type { Env, Services } from '../services.ts'
import { isFormKey } from './receive.ts'

/** A knelpunt that the instantie of who is signed in was asked about, with what it said to it. */
export type OwnQuestion = AskedBottleneck & { address: AskedOrganisation; own: OfficialResponse[] }

/** The number of a knelpunt as an address has it. */
export const numberIn = (typed: string | undefined): number =>
  /^[1-9][0-9]{0,8}$/.test(typed ?? '') ? Number(typed) : 0

/** Null for what is asked of others, as for what does not exist. */
export async function findOwnQuestion(c: Context<Env>, { db }: Services): Promise<OwnQuestion | null> {
  const { organisationKey } = signedIn(c)
  const found = await findAskedBottleneck(db, { id: numberIn(c.req.param('id')) })
  const address = found?.addresses.find(
    ({ organisation, endedAt }) => organisation === organisationKey && endedAt === null,
  )
  if (!found || !address) return null
  const own = found.responses.filter(({ organisation }) => organisation === address.organisation)
  return { ...found, address, own }
}

/** A form is about the version it was opened with. */
export const isStale = ({ bottleneck }: AskedBottleneck, values: FormValues): boolean =>
  one(values, 'versie') !== String(bottleneck.version)

export const changedMeanwhile: FieldError[] = [
  {
    field: '',
    message:
      'Er is net iets veranderd aan dit knelpunt. Wat je deed, is niet bewaard. Kijk hoe het nu staat en verstuur het dan nog een keer.',
  },
]

type Again = {
  response?: FormValues
  errors?: FieldError[]
  postponement?: FormValues
  postponementErrors?: FieldError[]
  status?: 409 | 422
}

/** The question with both forms, again with what was typed when that was refused. */
export async function showQuestion(
  c: Context<Env>,
  services: Services,
  question: OwnQuestion | null,
  { response = emptyForm, errors = [], postponement = emptyForm, postponementErrors = [], status }: Again,
) {
  if (!question) return c.notFound()
  const formKey = one(response, 'sleutel')
  const failed = errors.length + postponementErrors.length > 0
  return page(
    c,
    <AskedBottleneckPage
      shell={shellOf(c, services)}
      bottleneck={question.bottleneck}
      address={question.address}
      responses={question.own}
      today={dayOf(services.now())}
      response={{ values: response, errors, findings: checkFields(response, responseTexts) }}
      postponement={{
        values: postponement,
        errors: postponementErrors,
        findings: checkFields(postponement, postponementTexts),
      }}
      formKey={isFormKey(formKey) ? formKey : services.newId()}
      done={c.req.query('gedaan') ?? null}
    />,
    failed ? (status ?? 422) : 200,
  )
}
