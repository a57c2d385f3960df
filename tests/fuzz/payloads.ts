import * as fc from 'fast-check'

/** Stands in every payload, so that it can be found again wherever it turns up. */
export const marker = 'zqxfz'

const html = [
  `<${marker} onclick=alert(1)>`,
  `"><img src=x onerror=${marker}()>`,
  `'><svg/onload=${marker}()>`,
  `</textarea><script>${marker}()</script>`,
  `</title><script src=//${marker}.example></script>`,
  `<!--${marker}`,
  `]]><${marker}/>`,
  `" autofocus onfocus="${marker}()`,
  `javascript:${marker}()`,
  `data:text/html,<script>${marker}()</script>`,
  `&lt;script&gt;${marker}&#x3c;`,
  `\${${marker}}{{${marker}}}<%= ${marker} %>`,
  `}</style><style>*{background:url(//${marker}.example)}`,
]
const sql = [
  `'; drop table reports; --${marker}`,
  `${marker}" or ""="`,
  `${marker}') union select 1,2,3--`,
  `%_${marker}%`,
]
const search = [
  `"${marker}`,
  `${marker}* NEAR(`,
  `${marker} AND OR NOT`,
  `-${marker}`,
  `^${marker} :col`,
  `${marker}\\`,
]
const formulas = ['=', '+', '-', '@', '\t=', '\r=', '＝'].map(
  (sign) => `${sign}HYPERLINK("http://${marker}.example")`,
)
const headers = [
  `${marker}\r\nSet-Cookie: ${marker}=1`,
  `${marker}\nLocation: https://${marker}.example`,
  `${marker}\u2028x`,
  `//${marker}.example/`,
  `https://${marker}.example/\\@`,
  `/\\${marker}.example`,
]
const files = [
  `../../../../etc/${marker}`,
  `..\\..\\${marker}`,
  `/etc/passwd\0${marker}`,
  `${marker}.csv"; x="`,
  `.%2e/${marker}`,
]
const signs = [
  `\0${marker}`,
  `${marker}\uD800`,
  `\uDFFF${marker}`,
  `\u202E${marker}\u202C`,
  `${marker}\u200B\u200D\uFEFF`,
  `${marker}${'\u0301'.repeat(200)}`,
  `👩‍👩‍👧‍👦🏳️‍🌈${marker}`,
  `${marker}\u0007\u001B[31m\u007F`,
  `\uFFFE\uFFFF${marker}`,
  `ﷺ${marker}İıſ`,
]
const values = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9'.repeat(400),
  '0x10',
  '2026-02-30',
  '9999-99-99',
  '-000001-01-01',
  '275761-01-01',
  '2026-W10',
  '01-01-2026',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '1',
]

export type Payload = { kind: string; text: string }

const of = (kind: string, texts: readonly string[]) =>
  fc.constantFrom(...texts.map((text) => ({ kind, text })))

/** Lengths at, just past and far past what fields take; the last is more than a body may hold. */
const long = fc.constantFrom(121, 2001, 6001, 6001, 20_000, 1_000_000).chain((size) =>
  fc
    .constantFrom('a', ' ', 'é', '1 ', 'Jan de ', 'mevrouw ', '06-', 'a@', '\n', '('.repeat(3), '0'.repeat(9))
    .map((piece) => ({
      kind: `long ${size}`,
      text: marker + piece.repeat(Math.ceil(size / piece.length)),
    })),
)

const free = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((text) => ({ kind: 'free', text: `${marker}${text}` }))

/** Anything that may be typed or made up where one value is expected. */
export const payload: fc.Arbitrary<Payload> = fc.oneof(
  { weight: 6, arbitrary: of('html', html) },
  { weight: 2, arbitrary: of('sql', sql) },
  { weight: 2, arbitrary: of('search', search) },
  { weight: 2, arbitrary: of('formula', formulas) },
  { weight: 3, arbitrary: of('header', headers) },
  { weight: 2, arbitrary: of('file', files) },
  { weight: 3, arbitrary: of('signs', signs) },
  { weight: 4, arbitrary: of('value', values) },
  { weight: 3, arbitrary: free },
  { weight: 1, arbitrary: long },
)

/** Words that a field may hold and that mean something elsewhere: what is stored is then shown in every form. */
export const storable: readonly string[] = [...html, ...sql, ...search, ...formulas, ...files.slice(0, 2)]
