import type { Assets } from '../../static/manifest.ts'

/** Commands render no pages, so they need no built files. */
export const noAssets: Assets = { styles: '', htmx: '', app: '', passkey: '', font: '', icon: '' }
