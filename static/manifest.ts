import { z } from 'zod'

const path = z.string().regex(/^\/static\/[a-z0-9.-]+$/)

const manifest = z.object({ styles: path, htmx: path, app: path, passkey: path, font: path, icon: path })

export type Assets = z.infer<typeof manifest>

export const parseAssets = (json: unknown): Assets => manifest.parse(json)
