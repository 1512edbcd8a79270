import { Iso3 } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../../test/a-ground';
import { render, wordsOf } from '../../../../test/render';
import { EMPTY_FIND_STATE, readFindState } from '../address/find-state';
import { ClockNotice } from '../where/clock-notice';
import { WhereNotices } from '../where/where-notices';
import { MoreNeeds } from './more-needs';
import { NeedChips } from './need-chips';

describe('the needs', () => {
  it('can each be chosen, and those that are chosen say so', async () => {
    const markup = await render(<NeedChips chosen={['wheelchair']} onChange={() => undefined} />);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(markup.match(/aria-pressed="false"/g)).toHaveLength(10);
    expect(wordsOf(markup)).toContain('Unaccompanied children');
  });

  it('are languages and consulates where some centre has one, or the address asks for one', async () => {
    const centre = counted({ id: 'a' }, { languages: ['ar'], consulates: ['EGY'] });
    const state = { ...EMPTY_FIND_STATE, consulate: [Iso3.parse('BGD')] };
    const words = wordsOf(
      await render(<MoreNeeds centres={[centre]} state={state} onChange={() => undefined} />),
    );
    expect(words).toBe('Speaks Arabic Consulate of Bangladesh Consulate of Egypt');
  });
});

describe('more languages than an address holds', () => {
  const tags = ['aa', 'ab', 'af', 'ak', 'am', 'ar', 'as', 'ay', 'az', 'ba', 'be', 'bg', 'bi'];
  const disabled = async (language: readonly string[]) => {
    const { state } = readFindState({ language: language.join(',') });
    const markup = await render(
      <MoreNeeds
        centres={[counted({ id: 'a' }, { languages: tags })]}
        state={state}
        onChange={() => undefined}
      />,
    );
    return markup.match(/<button[^>]* disabled=""/g)?.length ?? 0;
  };

  it('cannot be chosen, so that the others count', async () => {
    expect(await disabled(tags.slice(0, 11))).toBe(0);
    expect(await disabled(tags.slice(0, 12))).toBe(1);
  });
});

describe('where the people are', () => {
  const notice = async (overrides: Partial<Parameters<typeof WhereNotices>[0]>) =>
    wordsOf(
      await render(
        <WhereNotices
          device={{ kind: 'idle' }}
          from={null}
          area={null}
          bbox={[5, 25, 9, 38]}
          ground={null}
          onPoint={() => undefined}
          {...overrides}
        />,
      ),
    );

  it.each([
    ['denied', 'not allowed'],
    ['unavailable', 'cannot tell where it is'],
    ['timeout', 'did not find its position in time'],
    ['insecure', 'secure connection'],
  ] as const)('is asked for otherwise where the device is %s', async (failure, said) => {
    expect(await notice({ device: { kind: 'failed', failure } })).toContain(said);
  });

  it('is doubted far outside the operation, with the point that may have been meant', async () => {
    expect(await notice({ from: [33, 6] })).toMatch(/exchanged\. Use .33, 6. instead/);
    expect(await notice({ from: [-74, 40.7] })).toMatch(/about 6 557 km outside the area/);
  });

  it('is said to be no more than an area, where no more is known', async () => {
    expect(await notice({ from: [6, 33], area: 'Magwi' })).toContain(
      'distances are from a point inside \u2068Magwi\u2069',
    );
  });

  it('is not doubted inside', async () => {
    expect(await notice({ from: [6, 33] })).toBe('');
  });
});

describe('a wrong clock', () => {
  it.each([
    [undefined, ''],
    [26 * 60, 'The clock of this device is 26 h ahead'],
    [-7, 'The clock of this device is 7 min behind'],
  ])('that is %s minutes ahead is named', async (aheadMinutes, said) => {
    const words = wordsOf(await render(<ClockNotice aheadMinutes={aheadMinutes} />));
    expect(words.slice(0, said.length || undefined)).toBe(said);
  });
});
