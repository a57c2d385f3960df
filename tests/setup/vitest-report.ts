import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'

export type Row = { name: string; passed: number; failed: number; seconds: number }

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTime: z.number().default(0),
      endTime: z.number().default(0),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

type FileResult = z.infer<typeof report>['testResults'][number]

function rowOf(name: string, files: FileResult[]): Row {
  const tests = files.flatMap((file) => file.assertionResults)
  const failedTests = tests.filter(({ status }) => status === 'failed').length
  // A file that cannot be imported, or whose set-up fails, has no failed test to count.
  const failedFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return {
    name,
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failedTests + failedFiles.length,
    seconds: files.reduce((sum, file) => sum + Math.max(0, file.endTime - file.startTime), 0) / 1000,
  }
}

export function rowsOf(json: unknown, root: string): Row[] {
  const files = report.parse(json).testResults
  const folderOf = (file: FileResult) => relative(root, file.name).split('/').slice(0, 2).join('/')
  const folders = [...new Set(files.map(folderOf))].toSorted()
  return folders.map((folder) =>
    rowOf(
      folder,
      files.filter((file) => folderOf(file) === folder),
    ),
  )
}

/** A run without a test, or one that went wrong where no test saw it, may never look like a success. */
export function vitestRows(rows: Row[], ok: boolean, seconds: number): Row[] {
  if (rows.every(({ passed, failed }) => passed + failed === 0)) {
    return [{ name: 'vitest ran no test', passed: 0, failed: 1, seconds }]
  }
  if (ok || rows.some(({ failed }) => failed > 0)) return rows
  return [...rows, { name: 'vitest, outside the tests', passed: 0, failed: 1, seconds }]
}

export function readRows(path: string, root: string): Row[] {
  return existsSync(path) ? rowsOf(JSON.parse(readFileSync(path, 'utf8')), root) : []
}
