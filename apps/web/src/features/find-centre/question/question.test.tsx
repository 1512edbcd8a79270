import { Iso3 } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../../test/a-ground';
import { render, wordsOf } from '../../../../test/render';
import { ClockNotice } from '../where/clock-notice';
import { WhereNotices } from '../where/where-notices';
import { ConsulateChoice } from './consulate-choice';
import { LanguageChoice } from './language-choice';
import { NeedChips } from './need-chips';

const noop = () => undefined;

describe('the needs', () => {
  it('can each be chosen, and those that are chosen say so', async () => {
    const markup = await render(<NeedChips chosen={['wheelchair']} onToggle={() => undefined} />);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(markup.match(/aria-pressed="false"/g)).toHaveLength(10);
    expect(wordsOf(markup)).toContain('Unaccompanied children');
  });
});

describe('languages and consulates', () => {
  it('are those of the centres and of the question, and all others are a list away', async () => {
    const centre = counted({ id: 'a' }, { languages: ['ar'], consulates: ['EGY'] });
    const languages = <LanguageChoice centres={[centre]} chosen={['bn']} onChange={noop} />;
    expect(wordsOf(await render(languages))).toBe(
      'Languages they speak Arabic Bangla More languages',
    );
    const chosen = [Iso3.parse('BGD')];
    const consulates = <ConsulateChoice centres={[centre]} chosen={chosen} onChange={noop} />;
    expect(wordsOf(await render(consulates))).toBe(
      'Consulate they need Egypt Bangladesh Choose a nationality’s country',
    );
  });

  it('can be asked for where no centre says anything of them', async () => {
    const languages = <LanguageChoice centres={[]} chosen={[]} onChange={noop} />;
    expect(wordsOf(await render(languages))).toContain('More languages');
    const consulates = <ConsulateChoice centres={[]} chosen={[]} onChange={noop} />;
    expect(wordsOf(await render(consulates))).toContain('Choose a nationality’s country');
  });
});

describe('more languages than an address holds', () => {
  const tags = ['aa', 'ab', 'af', 'ak', 'am', 'ar', 'as', 'ay', 'az', 'ba', 'be', 'bg', 'bi'];
  const markupWith = (chosen: readonly string[]) =>
    render(
      <LanguageChoice
        centres={[counted({ id: 'a' }, { languages: tags })]}
        chosen={chosen}
        onChange={noop}
      />,
    );

  it('cannot be chosen, so that the others count', async () => {
    const some = await markupWith(tags.slice(0, 11));
    expect(some).not.toContain(' disabled=""');
    expect(some).toContain('<details');
    const full = await markupWith(tags.slice(0, 12));
    expect(full.match(/<button[^>]* disabled=""/g)).toHaveLength(1);
    expect(full).not.toContain('<details');
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
          check={{ kind: 'likely' }}
          isAnyway={false}
          onAnyway={() => undefined}
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
    expect(await notice({ from: [33, 6], check: { kind: 'swapped' } })).toMatch(
      /exchanged\. Use .33, 6. instead/,
    );
    const outside = {
      from: [-74, 40.7],
      check: { kind: 'outside', km: 6557, nearestKm: 7012 },
    } as const;
    expect(await notice(outside)).toMatch(/about 7 012 km away.*List the centres all the same/);
    const listed = await notice({ ...outside, isAnyway: true });
    expect(listed).toContain('about 7 012 km away');
    expect(listed).not.toContain('all the same');
    expect(
      await notice({ ...outside, check: { kind: 'outside', km: 6557, nearestKm: null } }),
    ).toMatch(/about 6 557 km outside the area/);
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
