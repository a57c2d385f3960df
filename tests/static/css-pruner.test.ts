import { describe, expect, test } from 'vitest'
import { prune } from '../../static/css-pruner.ts'

const all = (): boolean => true

describe('prune', () => {
  test('drops custom properties nobody reads, also through others', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:var(--d);--d:2px}p{margin:var(--a)}'
    expect(prune(css, all)).toBe(':root{--a:var(--b);--b:1px;}p{margin:var(--a);}')
  })

  test('keeps a property that is only a fallback', () => {
    expect(prune(':root{--b:1px}p{margin:var(--a,var(--b))}', all)).toContain('--b:1px')
  })

  test('lets the last of two themes win, and forgets what only the first one needed', () => {
    const css = ':root{--a:var(--violet);--violet:#51f}:root{--a:#066}p{color:var(--a)}'
    expect(prune(css, all)).toBe(':root{--a:#066;}p{color:var(--a);}')
  })

  test('leaves a dark theme alone', () => {
    const css = ':root{--a:#fff}@media (prefers-color-scheme: dark){:root{--a:#000}}p{color:var(--a)}'
    expect(prune(css, all)).toContain('@media (prefers-color-scheme: dark){:root{--a:#000;}}')
  })

  test('drops selectors that are not used, and groups that become empty', () => {
    const css = '@layer a,b;@layer a{.x,.y:is(.z,.x){color:red}}@media print{.y{color:red}}'
    expect(prune(css, (selector) => !selector.startsWith('.y'))).toBe('@layer a,b;@layer a{.x{color:red;}}')
  })

  test('is not misled by brackets, quotes and selectors in them', () => {
    const css = '@font-face{src:url("a;b}c")}.a:not(:has(.b,.c)){content:"{;}"}'
    expect(prune(css, all)).toBe('@font-face{src:url("a;b}c");}.a:not(:has(.b,.c)){content:"{;}";}')
  })

  test('writes out the tokens of a component, and leaves those of the theme to the browser', () => {
    const css =
      ':root{--nl-b-color:var(--basis-c);--basis-c:red}.x{color:var(--nl-b-color,blue);top:var(--nl-gone,1px)}'
    expect(prune(css, all)).toBe(':root{--basis-c:red;}.x{color:var(--basis-c);top:1px;}')
  })

  test('keeps a token that a component sets anew', () => {
    const css = ':root{--nl-a:1px}.x{--nl-a:2px}.y{top:var(--nl-a)}'
    expect(prune(css, all)).toBe(':root{--nl-a:1px;}.x{--nl-a:2px;}.y{top:var(--nl-a);}')
  })
})
