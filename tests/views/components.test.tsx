import { describe, expect, test } from 'vitest'
import { Checkbox } from '../../views/components/checkbox.tsx'
import { ErrorSummary } from '../../views/components/error-summary.tsx'
import { heatStep, HeatTable } from '../../views/components/heat-table.tsx'
import { Pagination } from '../../views/components/pagination.tsx'
import { RadioGroup } from '../../views/components/radio-group.tsx'
import { TextArea } from '../../views/components/text-area.tsx'
import { TextField } from '../../views/components/text-field.tsx'
import { attributeValues } from './attribute-values.ts'
import { matrix } from './matrix.ts'

const text = (element: { toString(): string }): string => element.toString()

describe('fields', () => {
  test('name description and error in reading order', () => {
    const html = text(<TextField name="titel" label="Titel" description="Kort." error="Vul een titel in." />)
    expect(html).toContain('aria-describedby="titel-uitleg titel-fout"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('aria-required="true"')
    const places = ['<label', 'titel-uitleg"', 'titel-fout"', '<input'].map((part) => html.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('say when they are not required', () => {
    const html = text(<TextField name="titel" label="Titel" optional />)
    expect(html).toContain('(niet verplicht)')
    expect(html).not.toContain('aria-required')
  })

  test('keep a line break at the start of a text', () => {
    expect(text(<TextArea name="verhaal" label="Verhaal" value={'\nTweede regel'} />)).toContain(
      '>\n\nTweede regel</textarea>',
    )
  })

  test('put the name of a group on its first choice', () => {
    const choices = ['ja', 'nee'].map((value) => ({ value, label: value }))
    const html = text(<RadioGroup name="delen" label="Delen?" choices={choices} value="nee" />)
    expect(attributeValues(html, 'id')).toEqual(['delen', 'delen-nee'])
    expect(html).toMatch(/id="delen-nee" name="delen" value="nee" checked/)
  })

  test('send "ja" for a single checkbox', () => {
    expect(text(<Checkbox name="akkoord" label="Akkoord" checked />)).toMatch(/value="ja" checked/)
  })
})

describe('ErrorSummary', () => {
  test('is not there without errors', () => {
    expect(text(<ErrorSummary errors={[]} />)).toBe('')
  })

  test('takes the focus and counts', () => {
    const html = text(<ErrorSummary errors={[{ field: 'titel', message: 'Vul een titel in.' }]} />)
    expect(html).toMatch(/<h2[^>]* tabindex="-1" autofocus/)
    expect(html).toContain('Er is 1 antwoord dat nog niet klopt')
    expect(html).toContain('<a href="#titel">Vul een titel in.</a>')
  })
})

describe('Pagination', () => {
  test('offers only where there is more', () => {
    expect(text(<Pagination />)).toBe('')
    expect(text(<Pagination older="/casussen?na=30" />)).not.toContain('Nieuwer')
  })
})

describe('HeatTable', () => {
  test.each([
    [0, 100, 0],
    [1, 100, 1],
    [25, 100, 3],
    [64, 100, 4],
    [100, 100, 5],
    [1, 1, 5],
    [3, 0, 5],
  ])('shades %i of at most %i with step %i', (count, max, step) => {
    expect(heatStep(count, max)).toBe(step)
  })

  test('links every number but nought, and names what it counts', () => {
    const html = text(<HeatTable {...matrix} />)
    expect(html).toMatch(
      /heat-5" data-label="Wie moet betalen\?"><a class="heat__link" href="\/patronen\/r0\/b0">128</,
    )
    expect(html).toMatch(/<span class="visually-hidden"> casus(sen)?: r0, b0<\/span>/)
    expect(html).toMatch(/heat-0">0<\/td>/)
  })

  test('shows the largest rows at once and the others when opened, each in order', () => {
    const html = text(<HeatTable {...matrix} fold={{ shown: 3, summary: (others) => `Nog ${others}` }} />)
    const [first = '', others = ''] = html.split('<details')
    const names = (part: string) =>
      [...part.matchAll(/class="heat__name"><a[^>]*>([^<]*)</g)].map(([, name]) => name)
    expect(others).toContain(`Nog ${matrix.rows.length - 3}`)
    expect(names(first)).toHaveLength(3)
    expect(names(first)).toContain('Wlz en Zvw')
    expect(new Set([...names(first), ...names(others)])).toEqual(new Set(matrix.rows.map((r) => r.label)))
    expect(first).toContain('<tfoot')
    expect(others).not.toContain('<tfoot')
  })

  test('does not fold what is only a little longer', () => {
    const fold = { shown: matrix.rows.length - 2, summary: () => '' }
    expect(text(<HeatTable {...matrix} fold={fold} />)).not.toContain('<details')
  })

  test('gives each row and column a header', () => {
    const html = text(<HeatTable {...matrix} />)
    expect(html.match(/scope="row"/g)).toHaveLength(matrix.rows.length + 1)
    expect(html.match(/scope="col"/g)).toHaveLength(matrix.columns.length + 2)
  })
})
