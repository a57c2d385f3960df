/** CC0 1.0, as Creative Commons names it. */
export const license = 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl'
