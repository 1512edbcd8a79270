import type { Reason } from '@waystation/nearest';

/** Said by the line of the border. */
const SAID_BY_BORDER: readonly Reason['code'][] = [
  'crossingOpen',
  'crossingUnknown',
  'crossingRestricted',
  'borderUnknown',
];

/** The reasons for a centre's place that its border's line does not say already, if there are any. */
export const besidesBorder = (reasons: readonly Reason[]): readonly Reason[] => {
  const others = reasons.filter(({ code }) => !SAID_BY_BORDER.includes(code));
  return others.length === 0 ? reasons : others;
};
