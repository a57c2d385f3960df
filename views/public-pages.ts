import { paths } from '../src/paths.ts'

/** Pages that are the same for everyone. A "Klopt dit niet?" is about one of these, or about a casus. */
export const publicPages: readonly string[] = [
  paths.home,
  paths.report,
  paths.cases(),
  paths.bottlenecks(),
  paths.overview,
  paths.patterns,
  paths.regions,
  paths.organisations,
  paths.signposts,
  paths.about,
  paths.howItWorks,
  paths.answers,
  paths.words,
  paths.contact,
  paths.colophon,
  paths.algorithm,
  paths.privacy,
  paths.accessibility,
  paths.vulnerability,
  paths.data,
  paths.dataColumns,
  paths.moderationLog,
  paths.dayHeads,
]
