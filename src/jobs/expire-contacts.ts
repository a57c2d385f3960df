import { expireContacts as expire } from '../../db/expired-contacts.ts'
import type { Services } from '../services.ts'

/** Forgets addresses of reporters that have served their purpose, and old mail. */
export const expireContacts = ({ db, config, now }: Services): Promise<void> =>
  expire(db, config.contactMonths, now())
