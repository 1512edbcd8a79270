import { Day, SourceId } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { aSiteRow } from '../../../test/a-site-row';
import { siteSourceNotes } from './site-source-notes';

describe('the sources of sites', () => {
  it('are each named once with the newest day of its numbers, or the day shown without any', async () => {
    const { t, formats } = await loadTranslator('en');
    const from = (source: string | null, asOf: string | null) =>
      aSiteRow({
        source: source === null ? null : SourceId.parse(source),
        asOf: asOf === null ? null : Day.parse(asOf),
      });
    const notes = siteSourceNotes(
      [from('DTM', '2020-09-30'), from('DTM', '2021-09-30'), from('LIST', null), from(null, null)],
      {
        sources: new Map([['DTM', 'Displacement Tracking Matrix (DTM)']]),
        day: Day.parse('2021-12-02'),
        t,
        formats,
      },
    );
    expect(notes).toEqual([
      'DTM, 30\u00a0Sep\u00a02021',
      'LIST, 2\u00a0Dec\u00a02021',
      'Source not stated, 2\u00a0Dec\u00a02021',
    ]);
  });
});
