/** What we use of it; the package brings no types of its own. */
declare module 'subset-font' {
  type Options = {
    keepAllGlyphs: true
    preserveNameIds: number[]
    targetFormat: 'woff2'
    variationAxes: Record<string, { min: number; max: number; default: number }>
  }
  export default function subsetFont(font: Buffer, text: null, options: Options): Promise<Buffer>
}
