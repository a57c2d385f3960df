import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { SendMail } from './core/mail.ts'
import { composed } from './smtp.ts'

/** For one's own machine: each letter becomes a file that a mail program opens, and nothing is sent. */
export function folderMail(folder: string, from: string): SendMail {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return async (message) => {
    const { message: raw } = await transport.sendMail(composed(message, from))
    mkdirSync(folder, { recursive: true })
    const moment = message.date.toISOString().slice(0, 19).replaceAll(':', '')
    const id = message.messageId.replaceAll(/[^A-Za-z0-9-]/g, '').slice(0, 8)
    await writeFile(join(folder, `${moment}-${id}.eml`), raw, { mode: 0o600 })
    return null
  }
}
