import { freshLayer } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { MERGED_FROM, shownAfter } from './shown-after';

const SHOWN = [freshLayer('areas'), freshLayer('sites')];
const idsAfter = (...[change, hosts]: [Parameters<typeof shownAfter>[1], number]) =>
  shownAfter(SHOWN, change, hosts).map(({ id }) => id);

describe('the layers after one is shown or hidden', () => {
  it('come merged where there are many host communities', () => {
    const change = { name: 'hostCommunities', isShown: true } as const;
    expect(idsAfter(change, 3_183)).toEqual(['areas', 'sites', 'hostCommunities', 'clusters']);
    expect(idsAfter(change, MERGED_FROM)).toEqual(['areas', 'sites', 'hostCommunities']);
  });

  it('are not merged by any other layer, nor by hiding', () => {
    expect(idsAfter({ name: 'centres', isShown: true }, 3_183)).toEqual([
      'areas',
      'sites',
      'centres',
    ]);
    expect(idsAfter({ name: 'hostCommunities', isShown: false }, 3_183)).toEqual([
      'areas',
      'sites',
    ]);
  });
});
