import { describe, expect, it } from 'vitest';
import { type ChangeKind, groupOfChange } from './change-kinds';
import { rankChanges } from './rank-changes';

const aChange = (kind: ChangeKind, id: string, change: number | null = null) => ({
  kind,
  subject: { id },
  before: { value: null },
  after: { value: change === null ? 900 : null },
  change,
});

describe('the order of changes', () => {
  it('tells doors that close first, then the largest numbers of each group, ties by id', () => {
    const ranked = rankChanges([
      aChange('peopleRose', 'small', 10),
      aChange('newlyCovered', 'new'),
      aChange('peopleFell', 'large', -5_000),
      aChange('peopleRose', 'middle', 700),
      aChange('crossingOpened', 'gate'),
      aChange('crossingClosed', 'z'),
      aChange('crossingClosed', 'a'),
      aChange('centreOpened', 'camp'),
      aChange('centreFilled', 'school'),
      aChange('corrected', 'NER', -895),
    ]);
    expect(ranked.map(({ subject }) => subject.id)).toEqual([
      'school',
      'camp',
      'a',
      'z',
      'gate',
      'large',
      'middle',
      'small',
      'new',
      'NER',
    ]);
  });

  it('puts every kind into its group', () => {
    expect([groupOfChange('centreHasRoom'), groupOfChange('noLongerCovered')]).toEqual([
      'centres',
      'coverage',
    ]);
  });
});
