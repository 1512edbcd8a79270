/** What the first bytes say a file is, whatever its name. */
export type Container =
  | 'empty'
  | 'zip'
  | 'oldExcel'
  | 'pdf'
  | 'gzip'
  | 'html'
  | 'json'
  | 'xml'
  | 'sqlite'
  | 'text';

const SIGNATURES = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['oldExcel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  // "SQLite"
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
] as const satisfies readonly (readonly [Container, readonly number[]])[];

const SNIFF_BYTES = 512;

/** The container of a file from its first bytes. */
export const sniffContainer = (bytes: Uint8Array): Container => {
  if (bytes.length === 0) {
    return 'empty';
  }
  for (const [container, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) {
      return container;
    }
  }
  const start = new TextDecoder()
    .decode(bytes.subarray(0, SNIFF_BYTES))
    .replaceAll('\0', '')
    .trimStart();
  if (start === '') {
    return bytes.length <= SNIFF_BYTES ? 'empty' : 'text';
  }
  if (/^<(!doctype html|html)/i.test(start)) {
    return 'html';
  }
  if (/^<(\?xml|!--|!doctype|([a-z_][\w.-]*:)?(kml|gpx)\b)/i.test(start)) {
    return 'xml';
  }
  return /^[[{]/.test(start) ? 'json' : 'text';
};
