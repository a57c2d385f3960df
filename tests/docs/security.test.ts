import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const page = readFileSync('docs/security.md', 'utf8')

const rows = page
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+ \|/.test(line))
  .map((line) => {
    const [id = '', level = '', asks = '', state = '', by = '', tested = ''] = line
      .slice(2, -1)
      .split('|')
      .map((cell) => cell.trim())
    return { id, level, asks, state, by, tested }
  })

/** `1.2.1-5` for five in a row. */
const spread = (short: string) =>
  short.split(' ').flatMap((part) => {
    const [, section = '', first = '', last = first] = /^(.+)\.(\d+)(?:-(\d+))?$/.exec(part) ?? []
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, i) => `${section}.${Number(first) + i}`,
    )
  })

// The numbers of OWASP ASVS 5.0.0.
const levelOne = spread(
  '1.2.1-5 1.3.1-2 1.5.1 2.1.1 2.2.1-2 2.3.1 3.2.1-2 3.3.1 3.4.1-2 3.5.1-3 4.1.1 4.4.1 5.2.1-2 5.3.1-2 6.1.1 6.2.1-8 6.3.1-2 ' +
    '6.4.1-2 7.2.1-4 7.4.1-2 8.1.1 8.2.1-2 8.3.1 9.1.1-3 9.2.1 10.4.1-5 11.3.1-2 11.4.1 12.1.1 12.2.1-2 13.4.1 14.2.1 14.3.1 15.1.1 ' +
    '15.2.1 15.3.1',
)
const levelTwo = spread(
  '1.2.6-9 2.4.1 3.3.2-4 3.4.3-6 3.5.4-5 6.1.2-3 6.2.9-12 6.3.3-4 6.4.3-4 6.5.1-5 6.6.1-3 6.8.1-4 7.1.1-3 7.3.1-2 7.4.3-5 ' +
    '7.5.1-2 7.6.1-2 14.2.2-4 14.3.2-3 16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3',
)

const filesIn = (text: string) =>
  [
    ...text.matchAll(
      /`((?:src|db|views|static|tests|docs)\/[\w./-]+|\.oxlintrc\.json|wrangler\.toml)`|\]\(([\w./-]+\.(?:md|json))\)/g,
    ),
  ].map(([, path, link]) => path ?? (link?.startsWith('../') ? link.slice(3) : `docs/${link}`))

describe('the requirements of ASVS 5.0', () => {
  test('all of level 1, and the chapters of level 2 that shape code, each once', () => {
    expect(levelOne).toHaveLength(70)
    expect(levelTwo).toHaveLength(69)
    const listed = (level: string) => rows.filter((row) => row.level === level).map(({ id }) => id)
    expect(listed('1').toSorted()).toEqual(levelOne.toSorted())
    expect(listed('2').toSorted()).toEqual(levelTwo.toSorted())
    expect(rows).toHaveLength(139)
  })

  test.each(rows)('$id: $state', ({ asks, state, by, tested }) => {
    expect(asks).not.toBe('')
    expect(state).toMatch(/^(met|partly|not met|n\/a)$/)
    // What is met names what does it and what shows it; anything else says why not.
    if (state === 'met') expect(filesIn(tested).filter((path) => path.startsWith('tests/'))).not.toEqual([])
    if (state === 'met') expect(filesIn(by)).not.toEqual([])
    else expect(by.length).toBeGreaterThan(3)
  })
})

test('every file that the page names is there', () => {
  const files = [...new Set(filesIn(page))]
  expect(files.length).toBeGreaterThan(80)
  expect(files.filter((path) => !existsSync(path))).toEqual([])
})

// Made of constants.
const known = [
  'src/core/mail-domain.ts',
  'src/core/pasted-text.ts',
  'src/core/personal-data/birth-date.ts',
  'src/core/personal-data/iban.ts',
  'src/core/personal-data/patient-number.ts',
  'src/core/personal-data/plain-text.ts',
  'src/http/unreachable.ts',
]

describe('what the page says of the code as a whole', () => {
  // What answers requests, and the jobs; not the commands, the training and the tests.
  const serving = globSync([
    'src/*.ts',
    'src/{core,http,jobs,routes}/**/*.{ts,tsx}',
    'db/*.ts',
    'views/**/*.{ts,tsx}',
  ])
  const having = (pattern: RegExp) =>
    serving.filter((file) => pattern.test(readFileSync(file, 'utf8'))).toSorted()

  test('no process is started', () => {
    expect(serving.length).toBeGreaterThan(400)
    expect(having(/child_process|worker_threads|node:vm/)).toEqual([])
  })

  test('no pattern and no code is made of what came in', () => {
    expect(having(/new RegExp\(|new Function\(|\beval\(/)).toEqual(known)
  })

  test('no HTML goes around the renderer that escapes', () => {
    expect(having(/dangerouslySetInnerHTML|hono\/html|(?<!sql\.)\braw\(/)).toEqual([])
  })
})
