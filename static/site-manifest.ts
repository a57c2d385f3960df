/** How the site names and shows itself when somebody puts it on a home screen. */
export const siteManifest = {
  name: 'Schottenmelder',
  short_name: 'Schotten',
  description: 'Meld wat goede zorg tegenhoudt tussen Wlz, Zvw en Wmo.',
  lang: 'nl',
  start_url: '/',
  id: '/',
  display: 'minimal-ui',
  background_color: '#faf8f3',
  theme_color: '#0d4a56',
  icons: [
    { src: '/iconen/192.png', sizes: '192x192', type: 'image/png' },
    { src: '/iconen/512.png', sizes: '512x512', type: 'image/png' },
    { src: '/iconen/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}

/** An icon file that holds one PNG, for programs that ask for /favicon.ico without reading the page. */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(22))
  const [type, images, planes, depth] = [1, 1, 1, 32]
  header.setUint16(2, type, true)
  header.setUint16(4, images, true)
  header.setUint8(6, size)
  header.setUint8(7, size)
  header.setUint16(10, planes, true)
  header.setUint16(12, depth, true)
  header.setUint32(14, png.byteLength, true)
  header.setUint32(18, header.byteLength, true)
  return Uint8Array.from([...new Uint8Array(header.buffer), ...png])
}
