const HEX_DIGITS = 2;
const HEX = 16;

/**
 * A random UUID (RFC 9562, version 4). Made of random bytes because browsers offer `randomUUID` only
 * to pages that came over TLS, and a server in a field office may have none.
 */
export const newReportId = (bytes = crypto.getRandomValues(new Uint8Array(HEX))): string => {
  const marked = bytes.map((byte, index) => {
    if (index === 6) {
      return (byte % 16) + 0x40;
    }
    return index === 8 ? (byte % 64) + 0x80 : byte;
  });
  const hex = [...marked].map((byte) => byte.toString(HEX).padStart(HEX_DIGITS, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
};
