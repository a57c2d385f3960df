import type { Page } from 'playwright-core'

/** A device that keeps passkeys and says yes to everything, in place of a phone with a finger on it. */
export async function virtualDevice(page: Page) {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('WebAuthn.enable')
  const { authenticatorId } = await protocol.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    count: async () =>
      (await protocol.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    lose: async () => protocol.send('WebAuthn.clearCredentials', { authenticatorId }),
    /** Whether the owner proves who they are: a finger, a face or a code. */
    verify: async (isUserVerified: boolean) =>
      protocol.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  }
}
