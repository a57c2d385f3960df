import { HtmlValidate } from 'html-validate'

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
    // A casus keeps the title it was given, and a list says all its filters.
    'long-title': 'off',
    // Choices share a name, also where a form that was refused is kept in hidden fields.
    'form-dup-name': 'off',
  },
})

/** What is wrong with a page, each fault with its place. */
export async function complaints(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  )
}
