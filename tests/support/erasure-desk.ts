import { paths } from '../../src/paths.ts'
import { signIn } from './app.ts'
import { mailApp } from './mail.ts'
import { versionOf } from './marked-life.ts'
import { textOf } from './page.ts'

export type ErasureDesk = Awaited<ReturnType<typeof erasureDesk>>

/** A register with a moderator, and a beheerder who erases. */
export async function erasureDesk() {
  const t = await mailApp()
  const moderator = await signIn(t)
  const beheerder = await signIn(t, 'beheerder', 'bea')
  return {
    t,
    moderator,
    beheerder,
    erase: async (id: string, fields: Record<string, string> = {}) =>
      t.post(
        paths.erasure(id),
        { versie: await versionOf(t, id), grond: 'verzoek', bevestiging: 'ja', ...fields },
        { cookie: beheerder },
      ),
    read: async (path: string, cookie?: string) =>
      textOf(await (await t.get(path, cookie ? { cookie } : {})).text()),
  }
}
