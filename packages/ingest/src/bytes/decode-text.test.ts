import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const TEXT = 'nom,région\nN’Djaména,Chari-Baguirmi\n';
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes).swap16();

describe('decodeText', () => {
  it.each([
    { what: 'UTF-8', bytes: Buffer.from(TEXT), encoding: 'UTF-8' },
    { what: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${TEXT}`), encoding: 'UTF-8' },
    { what: 'UTF-16 with a mark', bytes: utf16(`\ufeff${TEXT}`), encoding: 'UTF-16' },
    { what: 'UTF-16 without a mark', bytes: utf16(TEXT), encoding: 'UTF-16' },
    { what: 'big-endian UTF-16', bytes: swapped(utf16(`\ufeff${TEXT}`)), encoding: 'UTF-16' },
  ])('reads $what', ({ bytes, encoding }) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('falls back to Windows-1252, which Latin-1 files are', () => {
    expect(decodeText(Buffer.from('Panamá, Los Santos', 'latin1'))).toEqual({
      text: 'Panamá, Los Santos',
      encoding: 'Windows-1252',
    });
  });

  it('refuses bytes that are no text', () => {
    expect(() => decodeText(Uint8Array.from([1, 0, 0, 0, 2, 3, 0, 0, 9]))).toThrow(/neither text/);
  });
});
