/** The version of the API, in its headers and its document; docs/api.md tells what changed in which. */
export const apiVersion = '1.2.0'
