import { describe, expect, it } from 'vitest';
import { CentreCount, CentreStatusEntry } from '../centre';
import { entriesAt } from './entries-at';

const count = (kind: CentreCount['kind'], at: string, source: string) =>
  CentreCount.parse({ kind, at, value: 1, source });

const CENTRE = {
  statusLog: [
    CentreStatusEntry.parse({ at: '2011-03-01', status: 'operating', source: 'IOM' }),
    CentreStatusEntry.parse({ at: '2011-03-09', status: 'full', source: 'UNHCR' }),
  ],
  counts: [
    count('present', '2011-03-02', 'IOM'),
    count('present', '2011-03-04', 'IFRC'),
    count('capacity', '2011-02-28', 'UNHCR'),
  ],
};

describe('the entries of a moment', () => {
  it('are the newest of status and of each kind of number, and none that is newer than the moment', () => {
    const entries = entriesAt(CENTRE, new Date('2011-03-05T12:00:00Z'));
    expect(entries.map(({ at, source }) => `${at} ${source}`)).toEqual([
      '2011-03-01 IOM',
      '2011-03-04 IFRC',
      '2011-02-28 UNHCR',
    ]);
  });

  it('are none before anything was said', () => {
    expect(entriesAt(CENTRE, new Date('2011-01-01T00:00:00Z'))).toEqual([]);
  });
});
