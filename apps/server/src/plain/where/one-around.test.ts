import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { KnownPlace } from './known-place';
import { oneAround } from './one-around';

const at = (kind: KnownPlace['kind'], position: Position, en = 'Nimule'): KnownPlace => ({
  kind,
  names: { en },
  otherNames: [],
  countries: ['SSD'],
  position,
});

const TOWN = at('town', [32.064, 3.597]);
const CROSSING = at('crossing', [32.07, 3.59]);
const CENTRE = at('centre', [32.076, 3.607]);

describe('places of one name beside each other', () => {
  it('are the crossing, else the centre, and what was not taken is told', () => {
    expect(oneAround([TOWN, CENTRE, CROSSING], 'nimule')).toEqual({
      ...CROSSING,
      alsoCalledSo: [CENTRE, TOWN],
    });
    expect(oneAround([TOWN, CENTRE], 'Nimulé')).toEqual({ ...CENTRE, alsoCalledSo: [TOWN] });
  });

  it.each([
    { name: 'farther apart', others: [at('town', [32.2, 3.6])] },
    { name: 'two of a kind', others: [at('crossing', [32.071, 3.59])] },
    { name: 'called otherwise', others: [at('town', [32.07, 3.59], 'Nimule West')] },
  ])('are asked back where they are $name', ({ others }) => {
    expect(oneAround([CROSSING, ...others], 'Nimule')).toBeNull();
  });
});
