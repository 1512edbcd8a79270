import { describe, expect, it } from 'vitest';
import { AREAS } from '../../test/south-sudan';
import { areaTreeOf } from './area-tree';

const tree = areaTreeOf(AREAS);

describe('the tree of areas', () => {
  it.each([
    { code: 'SS0609', level: 2, is: 'SS0609' },
    { code: 'SS0609', level: 1, is: 'SS06' },
    { code: 'SS060905', level: 2, is: 'SS0609' },
    { code: 'SS060905', level: 1, is: 'SS06' },
    { code: 'SS06', level: 2, is: null },
    { code: 'SS0699', level: 2, is: null },
    { code: 'SD19001', level: 1, is: null },
    { code: 'SS06', level: 0, is: null },
  ] as const)('knows the area of level $level for $code: $is', ({ code, level, is }) => {
    expect(tree.at(code, level)).toBe(is);
  });
});
