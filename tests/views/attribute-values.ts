/** Every word in every attribute of that name. */
export const attributeValues = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].flatMap(([, value]) =>
    (value ?? '').split(' '),
  )
