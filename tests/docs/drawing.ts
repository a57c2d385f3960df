import type { Layer } from '../architecture/layers.ts'

/** Whether files of one folder import files of another. */
export type Drawn = (from: Layer, to: Layer) => boolean

type Box = { layer: Layer; name: string; says: string; x: number; y: number; width: number }

const height = 64
const width = 250
const left = [40, 355, 670] as const
const top = [20, 140, 260, 380, 520, 630] as const

const box = (layer: Layer, name: string, says: string, column: 0 | 1 | 2, row: number): Box => ({
  layer,
  name,
  says,
  x: left[column],
  y: top[row] ?? 0,
  width,
})

const boxes: Box[] = [
  box('entries', 'src/node.ts, src/worker.ts', 'the two runtimes', 1, 0),
  box('commands', 'src/commands', 'what a person starts', 2, 0),
  box('app', 'src/app.ts', 'order of middleware', 0, 1),
  box('wiring', 'src/assemble.ts and others', 'puts the services together', 1, 1),
  box('training', 'src/training', 'never shipped', 2, 1),
  box('routes', 'src/routes', 'one file an area of the site', 0, 2),
  box('jobs', 'src/jobs', 'what the clock starts', 2, 2),
  box('http', 'src/http', 'what happens to every request', 0, 3),
  box('views', 'views', 'HTML, JSON, CSV, Atom, letters', 1, 3),
  box('db', 'db', 'the only one that knows SQL', 2, 3),
]

/** Used from everywhere: a floor under the others instead of an arrow from each. */
const floors: (Pick<Box, 'name' | 'says' | 'y'> & { layers: Layer[] })[] = [
  {
    layers: ['services', 'config', 'keys', 'paths'],
    name: 'src/services.ts, config.ts, keys.ts, paths.ts',
    says: 'what is passed around, settings, keys, every address',
    y: top[4],
  },
  { layers: ['core'], name: 'src/core', says: 'the nouns: pure, no clock, no database', y: top[5] },
]

const text = (x: number, y: number, words: string, rest = '') =>
  `  <text x="${x}" y="${y}" text-anchor="middle"${rest}>${words}</text>`

const sheet = (x: number, y: number, wide: number, name: string, says: string) => [
  `  <rect x="${x}" y="${y}" width="${wide}" height="${height}" rx="6"/>`,
  text(x + wide / 2, y + 27, name, ' class="name"'),
  text(x + wide / 2, y + 48, says),
]

/** From the bottom of one to the top of the other, or from side to side in one row. */
function arrow(from: Box, to: Box): string {
  const step = boxes.indexOf(from) % 3
  const sideways = from.y === to.y
  const right = to.x > from.x
  const start = sideways
    ? [right ? from.x + from.width : from.x, from.y + 24 + step * 8]
    : [from.x + from.width / 2 + (to.x - from.x) / 6, from.y + height]
  const end = sideways
    ? [right ? to.x - 4 : to.x + to.width + 4, to.y + 24 + step * 8]
    : [to.x + to.width / 2 + (from.x - to.x) / 6, to.y - 4]
  const [x1 = 0, y1 = 0] = start
  const [x2 = 0, y2 = 0] = end
  // Past what stands between: through the gap beside it.
  const bend = !sideways && to.y - from.y > 130 && from.x === to.x ? from.width / 2 + 30 : 0
  const path = bend
    ? `M${x1} ${y1} C${x1 + bend + 40} ${y1 + 50} ${x2 + bend + 40} ${y2 - 50} ${x2} ${y2}`
    : `M${x1} ${y1} L${x2} ${y2}`
  return `  <path d="${path}" marker-end="url(#head)"><title>${from.name} imports ${to.name}</title></path>`
}

const style = `  <style>
    svg { background: #faf8f3 }
    rect { fill: #fff; stroke: #0d4a56; stroke-width: 1.5 }
    text { font: 14px sans-serif; fill: #3c4a4d }
    .name { font-weight: 700; fill: #0d4a56 }
    path { fill: none; stroke: #0f626e; stroke-width: 1.5; opacity: 0.75 }
    marker path { fill: #0f626e; stroke: none }
  </style>
  <defs><marker id="head" markerWidth="9" markerHeight="8" refX="7" refY="4" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0 L9 4 L0 8 z"/></marker></defs>`

/** Folders as boxes, imports as arrows; an arrow that points up would be a fault of the code. */
export function drawing(drawn: Drawn): string {
  const pairs = boxes.flatMap((from) =>
    boxes.filter((to) => to !== from && drawn(from.layer, to.layer)).map((to) => [from, to] as const),
  )
  const wide = left[2] + width - left[0]
  const carried = floors.flatMap(({ layers, name, says, y }) => {
    const users = boxes.filter(({ layer }) => layers.some((floor) => drawn(layer, floor)))
    const who = users.length === boxes.length ? 'used by all of the above' : `not used by ${unused(users)}`
    return sheet(left[0], y, wide, name, `${says}; ${who}`)
  })
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 715" role="img" aria-labelledby="title">',
    '  <title id="title">Which folder imports which</title>',
    style,
    ...pairs.map(([from, to]) => arrow(from, to)),
    ...boxes.flatMap(({ x, y, name, says }) => sheet(x, y, width, name, says)),
    ...carried,
    '</svg>\n',
  ].join('\n')
}

const unused = (users: Box[]): string =>
  boxes
    .filter((one) => !users.includes(one))
    .map(({ name }) => name)
    .join(', ')
