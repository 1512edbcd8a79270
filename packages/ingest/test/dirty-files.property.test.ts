import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../src/index';
import { anOperation } from './shared-data';
import { readWell } from './text-file';

const HEADER = ['operation', 'admin0Pcode', 'numPresentIdpInd', 'reportingDate', 'roundNumber'];
const TAGS = ['#operation', '#country', '#affected', '#date', '#round'];
const TOTAL = ['Grand Total', '', '4', '', ''];

/** As programs of the field save text; a mark at its beginning stands where the program writes one. */
const ENCODINGS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le with mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
} as const;

const DATES = {
  iso: (year: number, month: string, day: string) => `${year}-${month}-${day}`,
  dayFirst: (year: number, month: string, day: string) => `${day}/${month}/${year}`,
} as const;

const keysOf = <Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(of).filter((key): key is Key => key in of);

const dirty = fc.record({
  encoding: fc.constantFrom(...keysOf(ENCODINGS)),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  titles: fc.integer({ min: 0, max: 3 }),
  isTagged: fc.boolean(),
  hasTotal: fc.boolean(),
  isQuoted: fc.boolean(),
  date: fc.constantFrom(...keysOf(DATES)),
  people: fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 4 }),
});

type Dirty = typeof dirty extends fc.Arbitrary<infer Value> ? Value : never;

const bytesOf = (how: Dirty): Uint8Array => {
  const { encoding, delimiter, newline, titles, isTagged, hasTotal, isQuoted, date } = how;
  const rows = how.people.map((people, index) => [
    'Réponse',
    'SSD',
    `${people}`,
    // The 28th proves that the day comes first.
    DATES[date](2021, `0${index + 1}`, '28'),
    `${index + 1}`,
  ]);
  const table = [HEADER, ...(isTagged ? [TAGS] : []), ...rows, ...(hasTotal ? [TOTAL] : [])];
  const lines = table.map((cells) =>
    cells.map((cell) => (isQuoted ? `"${cell}"` : cell)).join(delimiter),
  );
  const text = [...Array.from({ length: titles }, () => 'DTM South Sudan'), ...lines].join(newline);
  return ENCODINGS[encoding](text);
};

describe('a file however it was saved', () => {
  it('has the same figures, each with its day', async () => {
    await fc.assert(
      fc.asyncProperty(dirty, async (how) => {
        const { dataset } = await readWell(bytesOf(how));
        expect(dataset.figures.map(({ asOf, reported }) => [asOf, reported])).toEqual(
          how.people.map((value, index) => [`2021-0${index + 1}-28`, { kind: 'value', value }]),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('that was damaged is read or refused, and never breaks the reader', async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(dirty, damage, fc.nat(), async (how, hits, cut) => {
        const bytes = bytesOf(how).slice();
        for (const [at, byte] of hits) {
          bytes[at % bytes.length] = byte;
        }
        const damaged = bytes.subarray(0, 1 + (cut % bytes.length));
        const fileName = 'damaged.csv';
        const operation = anOperation('SSD');
        const { kind } = await readFile({ fileName, bytes: damaged, operation, options: {} });
        expect(['read', 'refused']).toContain(kind);
      }),
      { numRuns: 200 },
    );
  });
});
