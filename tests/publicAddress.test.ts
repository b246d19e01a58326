// Which addresses a code for a whole room may carry.
import { describe, expect, it } from 'vitest'
import { publicAddressOf, reachOfAddress } from '../src/ui/address/publicAddress.ts'

describe('an address', () => {
  it.each([
    ['http://localhost:4173/', 'machine'],
    ['http://127.0.0.1/', 'machine'],
    ['http://[::1]:4173/', 'machine'],
    ['http://0.0.0.0:4173/', 'machine'],
    ['file:///stick/page.html', 'machine'],
    ['http://192.168.1.20:4173/', 'network'],
    ['http://10.0.0.7/', 'network'],
    ['http://172.16.1.1/', 'network'],
    ['http://172.31.1.1/', 'network'],
    ['http://169.254.3.4/', 'network'],
    ['http://lecture.local/', 'network'],
    ['http://desk/', 'network'],
    ['http://[fe80::1]/', 'network'],
    ['http://[fd12::1]/', 'network'],
    ['http://[2001:db8::1]/', 'public'],
    ['http://172.32.0.1/', 'public'],
    ['https://example.org/', 'public'],
  ])('%s is reached from this %s', (url, reach) => {
    expect(reachOfAddress(new URL(url))).toBe(reach)
    expect(publicAddressOf(url) === null).toBe(reach !== 'public')
  })

  it.each([
    ['https://example.org/explorer/', 'https://example.org/explorer/'],
    ['example.org/explorer/?view=ampk#x', 'https://example.org/explorer/'],
    [' http://172.32.0.1/ ', 'http://172.32.0.1/'],
    ['10x.example.org', 'https://10x.example.org/'],
  ])('%s is public', (text, address) => {
    expect(publicAddressOf(text)).toBe(address)
  })

  it.each(['', '   ', 'https://', 'not an address', 'javascript:alert(1)'])(
    '%j is none',
    (text) => {
      expect(publicAddressOf(text)).toBeNull()
    },
  )
})
