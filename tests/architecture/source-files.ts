import { existsSync, globSync, readFileSync } from 'node:fs'

const generated = /(^|\/)(node_modules|dist|vendor|migrations|output)\//

export type SourceFile = { file: string; source: string }

export function sourceFiles(root = '.'): SourceFile[] {
  return globSync('{src,db,views,static,tests}/**/*.{ts,tsx,mjs,js}', { cwd: root })
    .filter((file) => !generated.test(file) && existsSync(`${root}/${file}`))
    .toSorted()
    .map((file) => ({ file, source: readFileSync(`${root}/${file}`, 'utf8') }))
}
