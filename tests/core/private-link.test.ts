import { describe, expect, test } from 'vitest'
import { deriveKeys, sha256 } from '../../src/keys.ts'
import { deriveReceipt } from '../../src/private-link.ts'
import { jorisSubmission, wilmaSubmission } from '../support/cast.ts'

const keys = await deriveKeys('a secret of at least thirty-two characters')
const key = 'formulier-van-wilma'
const receipt = await deriveReceipt(keys, key, wilmaSubmission)

test('the same form gives the same receipt', async () => {
  expect(await deriveReceipt(keys, key, { ...wilmaSubmission })).toEqual(receipt)
})

describe('what changes the private link', () => {
  test.each<[string, () => ReturnType<typeof deriveReceipt>]>([
    ['another form key', () => deriveReceipt(keys, `${key}-2`, wilmaSubmission)],
    ['another melding', () => deriveReceipt(keys, key, jorisSubmission)],
    [
      'one letter',
      () => deriveReceipt(keys, key, { ...wilmaSubmission, title: `${wilmaSubmission.title}!` }),
    ],
    ['another choice', () => deriveReceipt(keys, key, { ...wilmaSubmission, visibility: 'meetellen' })],
    [
      'another order of barriers',
      () => deriveReceipt(keys, key, { ...wilmaSubmission, barriers: ['regio'] }),
    ],
    ['another secret', async () => deriveReceipt(await deriveKeys('x'.repeat(32)), key, wilmaSubmission)],
  ])('%s', async (_, derive) => {
    const other = await derive()
    expect(other.token).not.toBe(receipt.token)
    expect(other.linkHash).not.toBe(receipt.linkHash)
    expect(other.reference).not.toBe(receipt.reference)
  })
})

test('the key of a form and its content are told apart', async () => {
  const other = await deriveReceipt(keys, key, jorisSubmission)
  expect(other.submissionKey).toBe(receipt.submissionKey)
  expect(other.submissionMac).not.toBe(receipt.submissionMac)
})

test('a further attempt gives another number and the same link', async () => {
  const second = await deriveReceipt(keys, key, wilmaSubmission, 1)
  expect(second).toEqual({ ...receipt, reference: second.reference })
  expect(second.reference).not.toBe(receipt.reference)
})

test('only hashes are kept, and the link fits an address', async () => {
  const { token, ...stored } = receipt
  expect(stored.linkHash).toBe(await sha256(token))
  expect(JSON.stringify(stored)).not.toContain(token)
  expect(JSON.stringify(stored)).not.toContain(key)
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
})
