import { isTRPCClientError } from '@trpc/client';
import type {
  AlertRefusal,
  AlertRuleView,
  AlertTargetRefusal,
  Indicator,
} from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { groupWords } from '@waystation/view';
import { z } from 'zod';

/** What a rule looks at. */
export const subjectText = (
  { about }: Pick<AlertRuleView, 'about'>,
  indicators: readonly Indicator[],
  { t }: Pick<Translator, 't'>,
): string => {
  if (about.kind === 'centres') {
    return t(`alerts.quantity.${about.quantity}`);
  }
  const indicator = indicators.find(({ id }) => id === about.indicator);
  return indicator === undefined ? about.indicator : groupWords(indicator, t);
};

type Refusal = (AlertRefusal | AlertTargetRefusal)['kind'];

const KINDS = [
  'alertClosed',
  'alreadyAcknowledged',
  'alertTextPersonal',
  'addressNotAllowed',
  'noEmail',
  'tooManyTargets',
] as const satisfies readonly Refusal[];

const Refused = z.object({ refusal: z.enum(KINDS) });

/** Why something was not done, as its message. */
export const refusalMessage = (error: unknown): `alerts.refused.${Refusal | 'other'}` => {
  const refused = Refused.safeParse(isTRPCClientError(error) ? error.data : null);
  return `alerts.refused.${refused.data?.refusal ?? 'other'}`;
};
