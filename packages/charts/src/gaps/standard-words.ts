import {
  type Judgement,
  MINIMUM_STANDARDS,
  type MinimumStandard,
  type StandardInForce,
} from '@waystation/domain';
import type { Words } from '../chart';

/** Whole where it is whole: people per tap come with tenths, litres as they were measured. */
const numberText = (value: number, { formats }: Words): string =>
  formats.number(value, Number.isInteger(value) ? 0 : 1);

/** From where a standard is met, and from where partly: "at most 20; partly up to 50". */
export const thresholdText = (
  { direction, threshold }: Pick<MinimumStandard, 'direction' | 'threshold'>,
  words: Words,
): string => {
  const { t } = words;
  const met = t(`qualified.${direction}`, { value: numberText(threshold.met, words) });
  if (threshold.partly === null) {
    return met;
  }
  const value = numberText(threshold.partly, words);
  const partly = t(direction === 'atMost' ? 'chart.gaps.partlyUpTo' : 'chart.gaps.partlyFrom', {
    value,
  });
  return `${met}; ${partly}`;
};

/** Where a threshold is published, with edition and section; titles stay as they are printed. */
export const publishedIn = ({ source }: Pick<MinimumStandard, 'source'>, { t }: Words): string =>
  source === null
    ? t('chart.gaps.statedCapacity')
    : `${source.publisher}, ${source.title} ${source.edition}, ${source.section}`;

/** Whose threshold holds and why: the published one's source, or the operation's own beside that. */
export const basisText = ({ id, own, source }: StandardInForce, words: Words): string => {
  const { t, formats } = words;
  const published = publishedIn({ source }, words);
  if (own === null) {
    return published;
  }
  const said = t('chart.gaps.own', { date: formats.date(own.from), reason: own.reason });
  const by = own.by === null ? '' : ` ${t('chart.gaps.ownBy', { by: own.by })}`;
  const threshold = thresholdText(MINIMUM_STANDARDS[id], words);
  return `${said}${by} ${t('chart.gaps.published', { threshold, source: published })}`;
};

/** What was held against a threshold, as far as it is known; else why it is not. */
export const valueText = ({ value, missing }: Judgement, words: Words): string => {
  const { t } = words;
  if (value === null) {
    return missing === null ? '' : t(`chart.gaps.missing.${missing}`);
  }
  const { least, most } = value;
  if (!Number.isFinite(least)) {
    return t('chart.gaps.noneThere');
  }
  if (most === null) {
    return t('qualified.atLeast', { value: numberText(least, words) });
  }
  if (least === most) {
    return numberText(least, words);
  }
  const isWhole = Number.isInteger(least) && Number.isInteger(most);
  return least === 0
    ? t('qualified.atMost', { value: numberText(most, words) })
    : words.formats.range(least, most, isWhole ? 0 : 1);
};
