import { describe, expect, test } from 'vitest'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { answererFaults, worksFor } from '../../src/core/account.ts'
import { isMailDomain, isOnDomain } from '../../src/core/mail-domain.ts'
import { changedDetails, parseOrganisation, slugOf } from '../../src/core/organisation.ts'
import { vng } from '../support/asked.ts'

const filled = {
  naam: 'Gemeente Utrecht',
  soort: 'gemeente',
  regio: '',
  website: '',
  maildomein: '',
  mail: '',
  termijn: '',
}
const faults = (changes: Partial<typeof filled>) => {
  const parsed = parseOrganisation({ ...filled, ...changes }, taxonomy)
  return 'errors' in parsed ? parsed.errors.map(({ field }) => field) : []
}

describe('what is said of an instantie', () => {
  test('may be little', () => {
    expect(parseOrganisation(filled, taxonomy)).toEqual({
      ok: {
        name: 'Gemeente Utrecht',
        body: 'gemeente',
        region: null,
        website: null,
        mailDomain: null,
        contactMail: null,
        termDays: null,
      },
    })
  })

  test('may be everything', () => {
    const all = {
      regio: 'Twente',
      website: 'https://utrecht.nl',
      maildomein: ' @Utrecht.NL ',
      mail: 'Bureau@utrecht.nl',
      termijn: '15',
    }
    expect(parseOrganisation({ ...filled, ...all }, taxonomy)).toMatchObject({
      ok: { region: 'twente', mailDomain: 'utrecht.nl', contactMail: 'bureau@utrecht.nl', termDays: 15 },
    })
  })

  test.each([
    [{ naam: '' }, ['naam']],
    [{ naam: '!!' }, ['naam']],
    [{ naam: 'Nieuw' }, ['naam']],
    [{ naam: 'Twee\nregels' }, ['naam']],
    [{ naam: 'x'.repeat(121) }, ['naam']],
    [{ soort: 'bakker' }, ['soort']],
    [{ regio: 'Atlantis' }, ['regio']],
    [{ website: 'javascript:alert(1)' }, ['website']],
    [{ maildomein: 'utrecht' }, ['maildomein']],
    [{ maildomein: 'gmail.com' }, ['maildomein']],
    [{ mail: 'geen adres' }, ['mail']],
    [{ mail: 'jan@elders.nl', maildomein: 'utrecht.nl' }, ['mail']],
    [{ termijn: '0' }, ['termijn']],
    [{ termijn: '131' }, ['termijn']],
    [{ termijn: 'drie' }, ['termijn']],
    [{ naam: '', soort: '', termijn: 'x' }, ['naam', 'soort', 'termijn']],
  ])('%j is refused at %j', (changes, fields) => {
    expect(faults(changes)).toEqual(fields)
  })

  test.each([
    ['Gemeente Súdwest-Fryslân', 'gemeente-sudwest-fryslan'],
    ['  VGZ (zorgkantoor) ', 'vgz-zorgkantoor'],
    ['lang '.repeat(20), 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
  ])('%s stands at %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  test('a change names its fields, not what is in them', () => {
    expect(changedDetails(vng, { ...vng, website: null, mailDomain: 'vng.eu' })).toEqual([
      'website',
      'maildomein',
    ])
  })
})

describe('a mail domain', () => {
  test.each([
    ['vng.nl', true],
    ['post.vng.nl', true],
    ['vng', false],
    ['-vng.nl', false],
    ['vng.nl/', false],
    ['vng..nl', false],
  ])('%s: %s', (domain, valid) => {
    expect(isMailDomain(domain)).toBe(valid)
  })

  test.each([
    ['vera@vng.nl', true],
    ['vera@post.vng.nl', true],
    ['vera@VNG.nl', true],
    ['vera@nepvng.nl', false],
    ['vera@vng.nl.elders.com', false],
    ['vng.nl@elders.com', false],
  ])('%s is on vng.nl: %s', (address, own) => {
    expect(isOnDomain(address, 'vng.nl')).toBe(own)
  })
})

describe('who answers for an instantie', () => {
  const change = { name: 'Vera', role: 'instantie', organisation: null, organisationKey: 'vng' } as const
  const organisation = { key: 'vng', name: 'VNG', mailDomain: 'vng.nl', endedAt: null }
  test.each([
    ['from its domain', change, 'vera@vng.nl', organisation, 0],
    ['from elsewhere', change, 'vera@elders.nl', organisation, 1],
    ['without a domain', change, 'vera@vng.nl', { ...organisation, mailDomain: null }, 1],
    ['that ended', change, 'vera@vng.nl', { ...organisation, endedAt: new Date() }, 1],
    ['that is another', change, 'vera@vng.nl', { ...organisation, key: 'zn' }, 1],
    ['that is not there', change, 'vera@vng.nl', null, 1],
    ['nobody, as a moderator', { ...change, role: 'moderator' } as const, 'mo@elders.nl', null, 0],
  ])('%s', (_, asked, email, found, count) => {
    expect(answererFaults(asked, email, found)).toHaveLength(count)
  })

  test.each([
    ['gemeente  utrecht', true],
    ['Gemeente Utrecht', true],
    ['Utrecht', false],
    [null, false],
    ['', false],
  ])('who works for %s works for Gemeente Utrecht: %s', (organisation_, works) => {
    expect(worksFor({ organisation: organisation_ }, 'Gemeente Utrecht')).toBe(works)
  })
})
