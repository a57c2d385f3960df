import { afterAll } from 'vitest'
import { finishFile } from '../support/after-this-file.ts'

afterAll(finishFile)
