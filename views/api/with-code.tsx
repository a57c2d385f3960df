import type { FC } from 'hono/jsx'

/** A description from the document: what stands between backticks is code. */
export const WithCode: FC<{ text: string }> = ({ text }) => (
  <>{text.split('`').map((part, i) => (i % 2 === 1 ? <code class="code">{part}</code> : part))}</>
)

/** Lines to copy. They wrap, so that nobody has to scroll sideways to read them. */
export const CodeBlock: FC<{ text: string }> = ({ text }) => (
  <pre class="code-block">
    <code>{text}</code>
  </pre>
)
