import type { Freshness } from '@waystation/domain';

/** How age shows: the weight of the symbol, the tone of its date, and whether it counts as unknown. */
export type FreshnessStyle = {
  readonly weight: number;
  readonly dateTone: 'plain' | 'warn';
  readonly isUnknown: boolean;
};

const STYLES = {
  fresh: { weight: 1, dateTone: 'plain', isUnknown: false },
  aging: { weight: 1, dateTone: 'warn', isUnknown: false },
  old: { weight: 0.5, dateTone: 'warn', isUnknown: false },
  expired: { weight: 1, dateTone: 'warn', isUnknown: true },
} as const satisfies Record<Freshness, FreshnessStyle>;

/** Past its period the date turns amber; past twice the period the symbol has half its weight. */
export const freshnessStyle = (freshness: Freshness | null): FreshnessStyle =>
  freshness === null ? STYLES.fresh : STYLES[freshness];
