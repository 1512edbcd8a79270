import { type ALERT_SEVERITIES, type AlertCondition, AlertRule } from '@waystation/domain';

const HOURS_A_DAY = 24;

/** A rule while it is being written; what its kinds do not need is kept for when one is chosen that does. */
export type RuleDraft = {
  readonly name: string;
  readonly of: 'areas' | 'centres';
  /** Null: none was chosen yet. */
  readonly indicator: string | null;
  readonly level: number | null;
  readonly quantity: 'present' | 'free';
  readonly places: readonly string[];
  readonly when: AlertCondition['kind'];
  readonly limit: number;
  /** How far short of the limit an alert ends. */
  readonly margin: number;
  readonly forDays: number;
  readonly direction: 'rise' | 'fall' | 'either';
  readonly by: number;
  readonly unit: 'number' | 'percent';
  readonly days: number;
  readonly severity: (typeof ALERT_SEVERITIES)[number];
  readonly audience: AlertRule['audience'];
};

/** Nothing chosen but what is usual; nobody but the operator is told unless the writer says so. */
export const NEW_RULE: RuleDraft = {
  name: '',
  of: 'areas',
  indicator: null,
  level: null,
  quantity: 'present',
  places: [],
  when: 'above',
  limit: 1_000,
  margin: 0,
  forDays: 0,
  direction: 'rise',
  by: 20,
  unit: 'percent',
  days: 14,
  severity: 'moderate',
  audience: 'operator',
};

const conditionOf = (draft: RuleDraft): object => {
  const { when, limit, margin, forDays, direction, by, unit, days } = draft;
  switch (when) {
    case 'above':
    case 'below': {
      const clear = when === 'above' ? Math.max(limit - margin, 0) : limit + margin;
      return { kind: when, limit, clear, forHours: forDays * HOURS_A_DAY };
    }
    case 'changed':
      return { kind: when, direction, by, unit };
    case 'notUpdated':
      return { kind: when, days };
    default:
      return when satisfies never;
  }
};

/** The rule that a draft says; null: something is missing. */
export const ruleOfDraft = (draft: RuleDraft, id: string): AlertRule | null => {
  const { name, of, indicator, level, quantity, places, severity, audience } = draft;
  const subject =
    of === 'areas'
      ? { kind: of, indicator, level, pcodes: places }
      : { kind: of, quantity, centres: places };
  const rule = { id, name, of: subject, when: conditionOf(draft), severity, audience };
  return AlertRule.safeParse(rule).data ?? null;
};
