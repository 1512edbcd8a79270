import { describe, expect, it } from 'vitest';
import { sniffContainer } from './sniff-container';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('sniffContainer', () => {
  it.each([
    { content: Uint8Array.of(), expected: 'empty' },
    { content: bytes(' \r\n'), expected: 'empty' },
    { content: Uint8Array.of(0x50, 0x4b, 3, 4), expected: 'zip' },
    { content: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), expected: 'oldExcel' },
    { content: bytes('%PDF-1.4'), expected: 'pdf' },
    { content: Uint8Array.of(0x1f, 0x8b, 8), expected: 'gzip' },
    { content: bytes('\n<!doctype HTML>'), expected: 'html' },
    { content: bytes('  {"result": []}'), expected: 'json' },
    { content: bytes('\ufeff[{"a": 1}]'), expected: 'json' },
    { content: bytes('name,lat'), expected: 'text' },
    { content: bytes('PK is not a zip'), expected: 'text' },
  ])('knows $expected by its first bytes', ({ content, expected }) => {
    expect(sniffContainer(content)).toBe(expected);
  });
});
