// On every page. Everything works without it; it spares visitors retyping, doubt and double sending.
import { startCounters } from './length-counter.js'
import { startCopyButtons } from './copy-button.js'
import { startDrafts } from './form-draft.js'
import { keepFocusOnHeading } from './heading-focus.js'
import { startReplacing } from './personal-data.js'
import { startShortcuts } from './shortcuts.js'
import { refuseSecondSubmit } from './submit-once.js'
import { startSuggestions } from './suggestions.js'
import { tellFailedRequests } from './failed-request.js'
import { warnOfUnsaved } from './unsaved.js'

startDrafts()
startCopyButtons()
startCounters()
refuseSecondSubmit()
keepFocusOnHeading()
startSuggestions()
startReplacing()
startShortcuts()
tellFailedRequests()
warnOfUnsaved()
