/** Names for pictures, after the path of the page: one that was given before gets a number. */
export function pictureNames() {
  const given = new Map<string, number>()
  return (path: string, more: string): string => {
    const plain = `${path}${more ? ` ${more}` : ''}`
      .replaceAll(
        /(?<=\/)([0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{32}([A-Za-z0-9_-]{11})?)(?=[/?]|(-\d{3})?( |$))/g,
        'x',
      )
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
    const name = plain || 'home'
    const before = given.get(name) ?? 0
    given.set(name, before + 1)
    return before === 0 ? name : `${name}-${before + 1}`
  }
}
