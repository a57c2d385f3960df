import { createHash } from 'node:crypto'
import { cp, glob, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { prune } from './css-pruner.ts'
import { siteFont } from './font.ts'
import { parseAssets } from './manifest.ts'
import { icoOf, siteManifest } from './site-manifest.ts'

const ROOT = path.join(import.meta.dirname, '..')
const ASSETS = path.join(ROOT, 'dist/assets')
const FONT =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
const TARGET = ['es2022', 'safari16.4']

// Cloudflare serves these files without running the worker, so they carry their own headers: those of
// src/core/security-headers.ts, as a test checks.
const HEADERS = `/static/*
  Cache-Control: public, max-age=31536000, immutable
/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: same-origin
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Strict-Transport-Security: max-age=63072000; includeSubDomains; preload
`

const read = (file: string): Promise<Buffer> => readFile(path.join(ROOT, file))

/** The name carries the content, so a browser may keep a file for ever. */
const publish = async (name: string, ext: string, content: string | Uint8Array): Promise<string> => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const url = `/static/${name}.${hash}.${ext}`
  await replace(path.join(ASSETS, url), content)
  if (isText(ext)) await publishCompressed(url, content)
  return url
}

const isText = (ext: string): boolean => ['css', 'js', 'svg'].includes(ext)

/** For Node, that sends whichever a browser takes. Cloudflare compresses by itself and does not get these (.assetsignore). */
const publishCompressed = async (url: string, content: string | Uint8Array): Promise<void> => {
  await replace(path.join(ASSETS, `${url}.br`), brotliCompressSync(content))
  await replace(path.join(ASSETS, `${url}.gz`), gzipSync(content, { level: 9 }))
}

const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    entryPoints: [path.join(ROOT, entry)],
    bundle: true,
    format: 'iife',
    minify: true,
    legalComments: 'inline',
    target: TARGET,
    write: false,
  })
  return result.outputFiles[0]?.text ?? ''
}

/** States our forms never have (nothing is disabled), or that would judge while somebody still types. */
const NEVER_SHOWN = [':disabled', ':read-only', ':user-invalid', '[disabled', '[aria-disabled']

/** By the class names our views and scripts write; `heat-${step}` counts for every name that begins so. */
const selectorsInUse = async (): Promise<(selector: string) => boolean> => {
  const texts: string[] = []
  for await (const file of glob(['views/**/*.tsx', 'static/*.js'], { cwd: ROOT }))
    texts.push((await read(file)).toString())
  const text = texts.join('\n')
  const words = new Set(text.match(/[a-z][\w-]*/g))
  const beginnings = [...text.matchAll(/([a-z][\w-]*-)\$\{/g)].flatMap(([, start]) => start ?? [])
  const isWritten = (name: string): boolean =>
    words.has(name) || name.startsWith('htmx-') || beginnings.some((start) => name.startsWith(start))
  return (selector) => {
    const positive = selector.replace(/:not\([^)]*\)+/g, '')
    const classes = [...positive.matchAll(/\.([\w-]+)/g)].flatMap(([, name]) => name ?? [])
    return classes.every(isWritten) && !NEVER_SHOWN.some((state) => positive.includes(state))
  }
}

const minifyCss = async (css: string): Promise<string> =>
  (await transform(css, { loader: 'css', minify: true, target: TARGET })).code

const styles = async (fontUrl: string): Promise<string> => {
  const result = await build({
    entryPoints: [path.join(ROOT, 'static/styles/site.css')],
    bundle: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: ['/static/*'],
    write: false,
  })
  const css = (result.outputFiles[0]?.text ?? '').replaceAll('.voorbeeld-theme', ':root')
  const notice =
    '/*! Bevat NL Design System-componenten: EUPL-1.2, (c) Frameless B.V., Gemeente Utrecht e.a. */\n'
  const minified = await minifyCss(prune(css, await selectorsInUse()))
  return minified.replaceAll('/static/font.woff2', fontUrl) + notice
}

/** Under an address that stays, because others keep it. `npm run screenshots` draws them. */
const pictures = async (): Promise<void> => {
  const copy = (from: string, to: string) =>
    cp(path.join(ROOT, from), path.join(ASSETS, to), { recursive: true })
  await Promise.all([
    copy('static/apple-touch-icon.png', 'apple-touch-icon.png'),
    copy('static/icons', 'iconen'),
    copy('static/deelbeelden', 'deelbeelden'),
    copy('static/font-licence.txt', 'static/font-licence.txt'),
    replace(path.join(ASSETS, 'favicon.ico'), icoOf(await read('static/icons/32.png'), 32)),
    replace(path.join(ASSETS, 'manifest.webmanifest'), `${JSON.stringify(siteManifest)}\n`),
    // Once a file, now made for each site; here it would stand in front of the route.
    rm(path.join(ASSETS, 'robots.txt'), { force: true }),
  ])
}

const main = async (): Promise<void> => {
  await mkdir(path.join(ASSETS, 'static'), { recursive: true })
  const font = await publish('font', 'woff2', await siteFont(await read(FONT)))
  const [css, htmx, app, passkey, icon] = await Promise.all([
    styles(font).then((text) => publish('styles', 'css', text)),
    read('node_modules/htmx.org/dist/htmx.min.js').then((text) => publish('htmx', 'js', text)),
    bundle('static/app.js').then((text) => publish('app', 'js', text)),
    bundle('static/passkey.js').then((text) => publish('passkey', 'js', text)),
    read('static/icon.svg').then((text) => publish('icon', 'svg', text)),
    replace(path.join(ASSETS, '_headers'), HEADERS),
    replace(path.join(ASSETS, '.assetsignore'), '*.br\n*.gz\n'),
    pictures(),
  ])
  const assets = parseAssets({ styles: css, htmx, app, passkey, font, icon })
  await replace(path.join(ROOT, 'dist/manifest.json'), `${JSON.stringify(assets, null, 2)}\n`)
  await removeOthers(Object.values(assets))
}

/** A name that `publish` gave, and not the draft of another build at work. */
const isPublished = (name: string): boolean => /\.[0-9a-f]{8}\.\w+(\.(br|gz))?$/.test(name)

/** In one move: a server that runs meanwhile never sees half a file. */
const replace = async (file: string, content: string | Uint8Array): Promise<void> => {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, file)
}

/** Files of an earlier build, which nothing points to any more. */
const removeOthers = async (urls: string[]): Promise<void> => {
  const kept = new Set(urls.flatMap((url) => ['', '.br', '.gz'].map((ending) => path.basename(url) + ending)))
  const folder = path.join(ASSETS, 'static')
  const others = (await readdir(folder)).filter((name) => isPublished(name) && !kept.has(name))
  await Promise.all(others.map((name) => rm(path.join(folder, name), { force: true })))
}

await main()
