import { loadTranslator } from '@waystation/i18n';
import type { FlowEndRow, FlowRow } from '@waystation/layers';
import { isAmong } from '@waystation/scene';
import {
  ANY_ORIGIN,
  type OriginFilter,
  OriginFilterText,
  originFilterText,
} from '@waystation/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { filterSummary } from '../filter/filter-summary';
import { OriginFilterPanel } from './origin-filter-panel';

const anEnd = (key: string, name: string | null): FlowEndRow => ({
  key,
  names: name === null ? null : { en: name },
  label: key,
  position: null,
});

const UNITY = anEnd('area:SS06', 'Unity');
const JONGLEI = anEnd('area:SS03', 'Jonglei');
const NOT_STATED = anEnd('notStated', null);

const aLine = (from: FlowEndRow, value: number | null): FlowRow => ({
  key: `${from.key}>${UNITY.key}`,
  from,
  to: UNITY,
  value,
  absence: value === null ? 'suppressed' : null,
  unit: 'individuals',
  counts: 'presentByOrigin',
  series: null,
  asOf: null,
  asOfPrecision: 'day',
});

const LINES = [aLine(UNITY, 300), aLine(JONGLEI, 40), aLine(JONGLEI, null), aLine(NOT_STATED, 60)];

const panel = async (filter: OriginFilter) =>
  wordsOf(
    await render(
      <OriginFilterPanel
        rows={LINES}
        filter={filter}
        unit="individuals"
        reader={await loadTranslator('en')}
        onChange={() => undefined}
      />,
    ),
  );

describe('the filter of origins', () => {
  it('says what it shows, what it leaves out, and that its sum is only a sum', async () => {
    expect(await panel(['area:SS03'])).toBe(
      'Showing 2 of 4 Only: From: Jonglei. 2 of 4 left out. 40 individuals present from there: ' +
        'a sum of what is shown, not a published total. 1 flow shown has no number and is not in this sum. Show all',
    );
  });

  it('has origins that nobody recorded as a choice of their own', async () => {
    expect(await panel(['notStated'])).toContain('Only: From: origin not recorded. 3 of 4');
  });

  it('says where no line passes', async () => {
    expect(await panel(['foreign:XX01'])).toContain('None passes the filter. 4 of 4 left out.');
  });

  it('says nothing where nothing is filtered', async () => {
    expect(await panel(ANY_ORIGIN)).toBe('Filter');
  });

  it('parts all people into those of the chosen origins and the others', () => {
    const anyLines = fc.array(
      fc
        .tuple(fc.constantFrom(UNITY, JONGLEI, NOT_STATED), fc.option(fc.nat(5_000)))
        .map(([from, value]) => aLine(from, value)),
    );
    fc.assert(
      fc.property(anyLines, (lines) => {
        const passes = ({ from }: FlowRow) => isAmong(['area:SS06'], from.key);
        const [chosen, others] = [passes, (line: FlowRow) => !passes(line)].map((one) =>
          filterSummary(lines, one),
        );
        const whole = filterSummary(lines, () => true);
        expect((chosen?.people ?? 0) + (others?.people ?? 0)).toBe(whole.people ?? 0);
        expect((chosen?.uncounted ?? 0) + (others?.uncounted ?? 0)).toBe(whole.uncounted);
      }),
    );
  });

  it('goes through the address unchanged, and refuses what means nothing', () => {
    const origins = ['area:SS06', 'foreign:SD-1, x_2', 'notStated'];
    expect(OriginFilterText.parse(originFilterText(origins))).toEqual(origins);
    expect(originFilterText(ANY_ORIGIN)).toBeNull();
    for (const text of ['from', 'to-area:SS06', '', 'from-a,min-5']) {
      expect(OriginFilterText.safeParse(text).success).toBe(false);
    }
  });
});
