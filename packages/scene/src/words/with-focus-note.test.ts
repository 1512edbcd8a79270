import { createTranslate, loadMessages } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { withFocusNote } from './with-focus-note';

const t = createTranslate('en', await loadMessages('en'));

describe('withFocusNote', () => {
  it('says that only the lines of what is selected are drawn', () => {
    const said = withFocusNote('Round 16, 28 Feb 2025', ['area:SS06'], t);
    expect(said).toBe(`Round 16, 28 Feb 2025. ${t('flow.onlySelected')}`);
  });

  it('adds nothing where all lines are drawn or none is read yet', () => {
    expect(withFocusNote('Round 16', [], t)).toBe('Round 16');
    expect(withFocusNote('', ['area:SS06'], t)).toBe('');
  });
});
