import { SourceId } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { rowSources } from './row-table';

const [iom, unhcr] = [SourceId.parse('IOM'), SourceId.parse('UNHCR')];

describe('the sources of a row', () => {
  it('are each named once a day, and nothing is made up for what names none', () => {
    const entries = [
      { source: iom, asOf: '2011-03-08' },
      { source: null, asOf: '2011-03-08' },
      { source: unhcr, asOf: null },
      { source: iom, asOf: '2011-03-08' },
      { source: iom, asOf: '2011-03-09' },
      { asOf: '2011-03-10' },
    ];
    expect(rowSources(entries)).toEqual([
      { source: iom, asOf: '2011-03-08' },
      { source: unhcr, asOf: null },
      { source: iom, asOf: '2011-03-09' },
    ]);
  });
});
