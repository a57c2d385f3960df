import { describe, expect, test } from 'vitest'
import {
  type AccountAct,
  changedFields,
  parseAccountChange,
  parseInvitation,
  parsePasskeyName,
  refusalToBecome,
  refusalToEnd,
} from '../../src/core/account.ts'
import { startOfTests } from '../support/moment.ts'

const filled = { naam: 'Mo', email: 'mo@voorbeeld.nl', rol: 'moderator', organisatie: 'Zorgbelang' }

describe('an invitation', () => {
  test('is read', () => {
    expect(parseInvitation(filled)).toEqual({
      ok: {
        name: 'Mo',
        email: 'mo@voorbeeld.nl',
        role: 'moderator',
        organisation: 'Zorgbelang',
        organisationKey: null,
      },
    })
  })

  test('has one spelling of the address, since signing in looks it up in lower case', () => {
    expect(parseInvitation({ ...filled, email: ' Mo@Voorbeeld.NL ' })).toMatchObject({
      ok: { email: 'mo@voorbeeld.nl' },
    })
  })

  test('may leave the organisation empty', () => {
    expect(parseInvitation({ ...filled, organisatie: '  ' })).toMatchObject({ ok: { organisation: null } })
  })

  test('says every fault at once', () => {
    expect(parseInvitation({ naam: ' ', email: 'mo', rol: 'baas', organisatie: 'x'.repeat(121) })).toEqual({
      errors: [
        { field: 'naam', message: 'Vul een naam in.' },
        { field: 'rol', message: 'Kies een rol.' },
        {
          field: 'organisatie',
          message: expect.stringMatching(/^Maak dit korter: hoogstens 120 tekens. Nu zijn/),
        },
        { field: 'email', message: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' },
      ],
    })
  })
})

test('a change has no address: that stays', () => {
  expect(parseAccountChange(filled)).toEqual({
    ok: { name: 'Mo', role: 'moderator', organisation: 'Zorgbelang', organisationKey: null },
  })
})

test('a passkey needs a name to be renamed', () => {
  expect(parsePasskeyName({ naam: ' telefoon ' })).toEqual({ ok: 'telefoon' })
  expect(parsePasskeyName({ naam: '' })).toEqual({ errors: [{ field: 'naam', message: 'Vul een naam in.' }] })
})

test('the history hears which fields changed, not what is in them', () => {
  const mo = { name: 'Mo', role: 'moderator', organisation: null, organisationKey: null } as const
  expect(changedFields(mo, mo)).toEqual([])
  expect(
    changedFields(mo, {
      name: 'Moira',
      role: 'beheerder',
      organisation: 'Zorgbelang',
      organisationKey: null,
    }),
  ).toEqual(['naam', 'rol', 'organisatie'])
})

describe('what a beheerder may not do', () => {
  const act = (role: 'moderator' | 'beheerder', rest: Partial<AccountAct> = {}): AccountAct => ({
    account: { id: 'mo', role, endedAt: null },
    by: 'bea',
    beheerders: 2,
    ...rest,
  })
  const ended = { account: { id: 'mo', role: 'moderator', endedAt: startOfTests } } as const

  test.each([
    ['a moderator', act('moderator'), null],
    ['another beheerder', act('beheerder'), null],
    ['the last beheerder', act('beheerder', { beheerders: 1 }), 'last-beheerder'],
    ['themselves', act('beheerder', { by: 'mo' }), 'yourself'],
    ['themselves, when they are the last', act('beheerder', { by: 'mo', beheerders: 1 }), 'last-beheerder'],
    ['an account that has ended', act('moderator', ended), 'ended'],
  ])('end %s', (_, given, expected) => {
    expect(refusalToEnd(given)).toBe(expected)
  })

  test.each([
    ['promote a moderator', act('moderator'), 'beheerder', null],
    ['demote another beheerder', act('beheerder'), 'moderator', null],
    ['demote the last beheerder', act('beheerder', { beheerders: 1 }), 'moderator', 'last-beheerder'],
    ['demote themselves', act('beheerder', { by: 'mo' }), 'moderator', 'yourself'],
    ['keep their own role', act('beheerder', { by: 'mo', beheerders: 1 }), 'beheerder', null],
    ['change an account that has ended', act('moderator', ended), 'moderator', 'ended'],
  ] as const)('%s', (_, given, role, expected) => {
    expect(refusalToBecome(given, role)).toBe(expected)
  })
})
