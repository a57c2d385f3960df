import { findQuestion, storeAnswer, storeObjection } from '../../db/solution-answers.ts'
import { type FormValues, one } from '../core/form-values.ts'
import { questionStanding, solutionAnswerKinds } from '../core/solution.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
import type { Services } from '../services.ts'

const fault = (message: string): FieldError[] => [{ field: 'antwoord', message }]

/**
 * Takes what somebody says on their private page to "is it solved?". The same answer twice changes nothing; after the
 * last day none is taken, and after it was confirmed only that it is not solved after all.
 */
export async function takeAnswer(
  { db, now }: Services,
  asked: string,
  values: FormValues,
): Promise<'stored' | 'not-asked' | FieldError[]> {
  const question = await findQuestion(db, asked)
  if (question === null || question.claimId !== one(values, 'oplossing')) return 'not-asked'
  const today = dayOf(now())
  const standing = questionStanding(question, today)
  const said = one(values, 'antwoord')
  const whose = { claimId: question.claimId, asked, now: now() }
  if (standing === 'objectable' && (said === 'toch_niet' || said === 'toch_wel')) {
    await storeObjection(db, whose, said === 'toch_niet')
    return 'stored'
  }
  if (standing !== 'open') return fault('De laatste dag om te antwoorden is voorbij.')
  const answer = solutionAnswerKinds.find((kind) => kind === said)
  if (!answer) return fault('Kies ja, deels of nee.')
  await storeAnswer(db, whose, answer, today)
  return 'stored'
}
