import { describe, expect, it } from 'vitest';
import { withAdditions } from './change-pdf';

const OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
  '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  '<< /Type /Page /Parent 2 0 R /Resources << /Font << >> >> >>',
];

const aPdf = (): string => {
  const starts: number[] = [];
  let body = '%PDF-1.7\n%âãÏÓ\n';
  OBJECTS.forEach((dictionary, index) => {
    starts.push(body.length);
    body += `${index + 1} 0 obj\n${dictionary}\nendobj\n`;
  });
  const entries = starts.map((start) => `${`${start}`.padStart(10, '0')} 00000 n\r\n`).join('');
  const table = `xref\n0 4\n0000000000 65535 f\r\n${entries}`;
  return `${body}${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
};

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const ADDED = { catalogue: '/Extra true', page: '/VP [1]' };

describe('a PDF that is added to', () => {
  const before = aPdf();
  const after = Buffer.from(withAdditions(bytesOf(before), ADDED)).toString('latin1');

  it('keeps every byte that it had', () => {
    expect(after.startsWith(before)).toBe(true);
  });

  it('has its catalogue and its page again, each with its entry, where its new table says', () => {
    const [, table = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(after) ?? [];
    const rows = [...after.slice(Number(table)).matchAll(/^(\d+) 1\n(\d{10}) 00000 n \n/gm)];
    const told = rows.map(([, number, start]) => [number, after.slice(Number(start)).slice(0, 7)]);
    expect(told).toEqual([
      ['1', '1 0 obj'],
      ['3', '3 0 obj'],
    ]);
    expect(after).toContain('/Lang (en)   /Extra true\n>>');
    expect(after).toContain('/Font << >> >>   /VP [1]\n>>');
    expect(after).toContain(`/Prev ${before.indexOf('xref\n0 4')}`);
  });

  it('is refused where its tables cannot be read', () => {
    expect(() => withAdditions(bytesOf(before.replace('0 4', '1 4')), ADDED)).toThrow(
      'no cross-reference table that can be read',
    );
    expect(() => withAdditions(bytesOf('%PDF-1.7'), ADDED)).toThrow('no start');
  });
});
