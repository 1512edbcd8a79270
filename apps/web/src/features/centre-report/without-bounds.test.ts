import { centreAt } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { draftOf } from './report-draft';
import { withoutBounds } from './without-bounds';

const NOW = new Date('2011-04-01T08:00:00Z');

const formOf = (qualifier: 'exact' | 'fewerThan') => {
  const present = { at: '2011-04-01T06:00:00Z', kind: 'present', value: 10, qualifier };
  const centre = aCentre({ counts: [present] });
  const at = centreAt(centre, NOW, { freshHours: 24, unknownAfterHours: 72 });
  return draftOf(withoutBounds(at, centre));
};

describe('a form on what everybody may read', () => {
  it('does not come up with "fewer than 10" as ten people', () => {
    expect(formOf('fewerThan').present).toBeNull();
  });

  it('comes up with a count', () => {
    expect(formOf('exact').present).toBe(10);
  });
});
