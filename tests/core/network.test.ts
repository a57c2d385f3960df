import { expect, test } from 'vitest'
import { lastForwarded, networkOf } from '../../src/core/network.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  [' 192.0.2.7 ', '192.0.2.7'],
  ['192.0.2.7:50123', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2::1', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts for %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('one connection of IPv6 is one network, however its devices number themselves', () => {
  expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff:ffff:ffff:ffff'))
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
})

test.each([
  '',
  'unknown',
  '192.0.2',
  '192.0.2.256',
  '192.0.02.1',
  '1:2:3',
  '1::2::3',
  '2001:db8:1:2:3:4:5:6:7',
  '2001:db8:g::1',
  '1:2:3:4:5:6:7:8::',
  '::ffff:300.1.1.1',
  "'; drop table reports",
])('“%s” is no address', (text) => {
  expect(networkOf(text)).toBeNull()
})

test('of a chain of proxies only what the nearest one wrote is believed', () => {
  expect(lastForwarded('10.0.0.1, 192.0.2.7')).toBe('192.0.2.7')
  expect(lastForwarded('192.0.2.7')).toBe('192.0.2.7')
  expect(lastForwarded('')).toBe('')
})
