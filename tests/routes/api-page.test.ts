import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { curl } from '../../views/api/curl.ts'
import { textOf } from '../support/page.ts'
import { demoApp, documentOf, publicUrl, rowsOf } from './api-walk.ts'

const t = await demoApp()
const document = await documentOf(t)
const html = await (await t.get('/api')).text()

describe('the documentation page', () => {
  test('tells of every operation, parameter and field in the document', () => {
    const text = textOf(html)
    for (const { path, operation } of rowsOf(document)) {
      expect(html).toContain(`id="${operation.operationId}"`)
      expect(text).toContain(path)
      for (const { name } of operation.parameters) expect(text).toContain(name)
    }
    for (const [name, { properties }] of Object.entries(document.components.schemas)) {
      expect(text).toContain(name)
      for (const field of Object.keys(properties ?? {})) expect(text).toContain(field)
    }
  })

  test('is valid, without script or style of its own', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: {
        // How the JSX renderer spells things; browsers read all of it the same.
        'doctype-style': 'off',
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'require-sri': 'off',
      },
    })
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])
    expect(html).not.toMatch(/ style=|<script>|<style/)
  })

  test('is a page, not an answer of the API', async () => {
    const answer = await t.get('/api')
    expect(answer.headers.get('Content-Type')).toContain('text/html')
    expect(answer.headers.get('API-Version')).toBeNull()
    expect(answer.headers.get('Content-Security-Policy')).toContain("style-src 'self'")
    expect(
      (await t.get('/api', { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } })).status,
    ).toBe(304)
  })

  test('is found from the page about open data', async () => {
    expect(await (await t.get('/data')).text()).toContain('href="/api"')
  })
})

describe('the commands work as they stand', () => {
  test.each(rowsOf(document).map((row) => [row.operation.operationId, row] as const))(
    '%s',
    async (_, { path, method, operation }) => {
      const command = curl(`${publicUrl}/api/v1`, path, operation)
      expect(textOf(html)).toContain(command.replace(/\s+/g, ' '))
      const address = /^curl '([^']+)'/.exec(command)?.[1] ?? ''
      const headers = Object.fromEntries(
        [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name ?? '', value ?? '']),
      )
      const body = / -d '([^]+)'$/.exec(command)?.[1]?.replaceAll(String.raw`'\''`, "'") ?? null
      const answer = await t.app.request(address, { method: body ? 'POST' : 'GET', headers, body })
      expect(answer.status).toBe(method === 'post' ? 201 : 200)
    },
  )
})
