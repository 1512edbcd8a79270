import { Pcode } from '@waystation/domain';
import { isolate } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { AreaChoice } from './area-choice';

describe('areas to choose from', () => {
  it('say what they lie in and their codes, apart from each other', async () => {
    const markup = await render(
      <AreaChoice
        listed={{ kind: 'areas', level: 2, pcodes: [Pcode.parse('SS0101')] }}
        findable={[
          {
            kind: 'area',
            id: 'SS0609',
            level: 2,
            name: 'Rubkona',
            otherNames: [],
            codes: ['SS0609'],
            context: ['Unity', 'SS0609'],
            weight: null,
          },
        ]}
        name={{ one: 'County', other: 'counties' }}
        onChange={() => undefined}
      />,
    );
    expect(wordsOf(markup)).toContain(`Rubkona ${isolate('Unity')}, ${isolate('SS0609')}`);
  });
});
