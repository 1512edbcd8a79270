import { describe, expect, it } from 'vitest';
import { unusedMessages } from './unused-messages.mjs';

const KEYS = ['site.people', 'group.idp', 'group.refugee', 'legend.breaks.quantiles', 'old.words'];

/** A template that a value completes, as it stands in a source. */
const template = (before: string, after = ''): string => `t(\`${before}$\{value}${after}\`)`;

describe('messages', () => {
  it('are used when a source names them whole, or by a template that a value completes', () => {
    const text = [`t('site.people')`, template('group.'), template('legend.', '.quantiles')].join(
      ';',
    );
    expect(unusedMessages(KEYS, [{ file: 'a.tsx', text }])).toEqual(['old.words']);
  });

  it.each([`// t('old.words')`, template('old'), `t('old.word')`, template('old.', '.words')])(
    'are not used by: %s',
    (text) => {
      expect(unusedMessages(['old.words'], [{ file: 'a.ts', text }])).toEqual(['old.words']);
    },
  );
});
