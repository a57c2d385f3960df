export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string => {
  if (/[<]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`not escaped: ${text}`)
  // oxlint-disable-next-line no-control-regex -- these are the very characters that XML refuses
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text) || !text.isWellFormed())
    throw new Error('a character that XML cannot hold')
  return text
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
}

/** Reads a document that must be well-formed; no DTD, comments or CDATA: we write none. */
export function parseXml(document: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const body = document.replace(/^<\?xml [^>]*\?>\s*/, '')
  for (const [, text = '', tag] of body.matchAll(/([^<]*)(<[^>]*>)?/g)) {
    const parent = open.at(-1)
    if (!parent) throw new Error('something after the end')
    parent.text += unescaped(text)
    if (!tag) continue
    const [, close, name = '', rest = '', empty] =
      /^<(\/)?([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/)?>$/.exec(tag) ?? []
    if (name === '') throw new Error(`not a tag: ${tag}`)
    if (close) {
      if (parent.name !== name) throw new Error(`${tag} closes ${parent.name}`)
      open.pop()
      continue
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
    )
    const element: Element = { name, attributes, children: [], text: '' }
    parent.children.push(element)
    if (!empty) open.push(element)
  }
  const [only, ...more] = root.children
  if (!only || more.length > 0 || open.length !== 1 || root.text.trim() !== '')
    throw new Error('not one whole document')
  return only
}

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name)

export const textAt = (element: Element, name: string): string => childrenOf(element, name)[0]?.text ?? ''
