import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { z } from 'zod'

export type UnpackedChromium = {
  executablePath: string
  fontsEnv: Record<string, string>
  librariesEnv: Record<string, string>
}

const packed = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin')
const cache = resolve('node_modules/.cache/schottenmelder')

function packedVersion(): string {
  const description: unknown = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(description).version
}

const decompressed = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)))

function untar(name: string, folder: string): void {
  const tar = spawnSync('tar', ['-x', '-f', '-', '-C', folder], {
    input: decompressed(name),
    encoding: 'utf8',
  })
  if (tar.status !== 0) throw new Error(`tar cannot unpack ${name}: ${tar.error?.message ?? tar.stderr}`)
}

// A bare machine has no fonts and no font settings, and Chromium draws no text without them.
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`

function unpackInto(folder: string, finalFolder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'chromium'), decompressed('chromium.br'), { mode: 0o755 })
  untar('al2023.tar.br', folder)
  untar('fonts.tar.br', folder)
  writeFileSync(join(folder, 'fonts.conf'), fontSettings(finalFolder))
}

// Own unpacking instead of the package's: that writes to /tmp, which is shared, often cleaned and sometimes noexec.
export function unpackChromium(): UnpackedChromium | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(join(packed, 'chromium.br')))
    return undefined
  const folder = join(cache, `chromium-${packedVersion()}`)
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`
    unpackInto(unfinished, folder)
    try {
      // In one step, so that two test processes never see half a browser.
      renameSync(unfinished, folder)
    } catch {
      rmSync(unfinished, { recursive: true, force: true })
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    fontsEnv: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    librariesEnv: { LD_LIBRARY_PATH: join(folder, 'lib') },
  }
}
