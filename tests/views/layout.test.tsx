import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { document, Layout, type Shell } from '../../views/layout.tsx'
import { attributeValues } from './attribute-values.ts'
import { KitchenSink, MatrixPage } from './kitchen-sink.tsx'

const shell: Shell = {
  assets: {
    styles: '/static/styles.0a1b2c3d.css',
    htmx: '/static/htmx.0a1b2c3d.js',
    app: '/static/app.0a1b2c3d.js',
    passkey: '/static/passkey.0a1b2c3d.js',
    font: '/static/font.0a1b2c3d.woff2',
    icon: '/static/icon.0a1b2c3d.svg',
  },
  demo: true,
  origin: 'https://register.example',
  path: '/casussen/SM-7K4P',
  account: null,
}

const page = (failed: boolean, changes: Partial<Shell> = {}): string =>
  document(
    <Layout shell={{ ...shell, ...changes }} title="Melden" failed={failed} scripts={['passkey']}>
      <KitchenSink failed={failed} />
    </Layout>,
  )

const overview = document(
  <Layout shell={shell} title="Overzicht" wide noindex>
    <MatrixPage />
  </Layout>,
)

const account = { name: 'Anna de Boer', role: 'moderator' as const }

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How the JSX renderer spells things; browsers read all of it the same.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Our files come from our own host, under a name that carries their hash.
    'require-sri': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
  },
})

const complaints = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  )
}

describe.each([
  ['a fresh page', page(false)],
  ['a refused form', page(true)],
  ['a page of somebody signed in', page(false, { account, path: '/beheer/account', demo: false })],
  ['the overview', overview],
])('%s', (_, html) => {
  test('is valid HTML', async () => {
    expect(await complaints(html)).toEqual([])
  })

  test('names only ids that are there', () => {
    const ids = attributeValues(html, 'id')
    const named = ['aria-describedby', 'aria-labelledby', 'for', 'list'].flatMap((name) =>
      attributeValues(html, name),
    )
    const jumps = [...html.matchAll(/href="#([^"]+)"/g)].flatMap(([, id]) => id ?? [])
    expect(named.concat(jumps).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('keeps to the security policy', () => {
    expect(html).not.toMatch(/ style=| on[a-z]+=|hx-on|<script(?! src=)|<style/)
  })

  test('has one h1 and one main', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main/g)).toHaveLength(1)
  })
})

describe('Layout', () => {
  test('says first that a form was refused', () => {
    expect(page(true)).toContain('<title>Fout: Melden - Schottenmelder</title>')
    expect(page(false)).toContain('<title>Melden - Schottenmelder</title>')
  })

  test('marks the section of the page', () => {
    expect(page(false)).toMatch(/href="\/casussen" aria-current="true"/)
    expect(page(false, { path: '/casussen' })).toMatch(/href="\/casussen" aria-current="page"/)
    expect(page(false, { path: '/casussenlijst' })).not.toMatch(/href="\/casussen" aria-current/)
  })

  test('shows the account and the banner only when there is one', () => {
    expect(page(false)).not.toContain('Afmelden')
    expect(page(false)).toContain('Voorbeeldomgeving: alle casussen zijn verzonnen.')
    const signedIn = page(false, { account, demo: false })
    expect(signedIn).toMatch(/<form method="post" action="\/afmelden">/)
    expect(signedIn).toContain('Anna de Boer')
    expect(signedIn).not.toContain('Voorbeeldomgeving')
  })

  test('lets htmx show 4xx answers, but no 429 and no 5xx', () => {
    expect(page(false)).toContain('[204,304,429,&quot;5xx&quot;]')
  })

  test('loads the passkey script only where it is asked for', () => {
    expect(page(false)).toContain(shell.assets.passkey)
    expect(overview).not.toContain(shell.assets.passkey)
  })

  test('escapes what is put in the title', () => {
    const html = document(
      <Layout shell={shell} title="<b>">
        <h1>x</h1>
      </Layout>,
    )
    expect(html).toContain('<title>&lt;b&gt; - Schottenmelder</title>')
  })
})
