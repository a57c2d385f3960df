import { burstSizes, limits } from '../../src/core/rate-limit.ts'
import { paths } from '../../src/paths.ts'
import { encode, freshApp, localUrl, type TestApp } from './app.ts'
import { type Fields, wilma } from './cast.ts'

export const hospital = '192.0.2.10'
export const elsewhere = '198.51.100.20'

export async function limitedApp(contents: 'taxonomy' | 'demo' = 'taxonomy') {
  const t = await freshApp({ data: contents })
  t.services.config.limits = true
  return t
}

type From = { address?: string | null; headers?: Record<string, string> }

/** Asks as somebody from this network. */
export const get = async (t: TestApp, path: string, { address = hospital, headers = {} }: From = {}) =>
  t.app.request(`${localUrl}${path}`, { headers }, { address })

export const post = async (
  t: TestApp,
  path: string,
  fields: Fields,
  { address = hospital, headers = {} }: From = {},
) =>
  t.app.request(
    `${localUrl}${path}`,
    {
      method: 'POST',
      body: encode(fields),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: localUrl, ...headers },
    },
    { address },
  )

export const report = (t: TestApp, key: string, from: From = {}) =>
  post(t, paths.report, { ...wilma, sleutel: `sleutel-van-wilma-${key}` }, from)

/** Asks until the burst is used up. */
export async function useUp(t: TestApp, from: From = {}) {
  for (let i = 0; i < burstSizes[limits.report.burst]; i++) await post(t, paths.report, {}, from)
}
