import {
  type AdminLevel,
  type Day,
  type Indicator,
  originRoundAt,
  type Round,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { roundsOfIndicator } from '../indicator/round-at';

/** The round that says where people come from, and the newer one that does not; see originRoundAt. */
export type OriginRoundShown = { readonly round: Round; readonly passedOver: Round | null };

/**
 * The newest round of an indicator that states origins at a level, or else its round of record;
 * null: none yet.
 */
export const originRoundOf = async (
  reads: DisclosedOperation,
  indicator: Indicator,
  { asOf, level }: { readonly asOf: Day; readonly level: AdminLevel },
): Promise<OriginRoundShown | null> => {
  const { operation, figures } = reads;
  const [rounds, stating] = await Promise.all([
    roundsOfIndicator(reads, indicator),
    figures.roundsStatingOrigins({ ...indicator, level }),
  ]);
  const { shown, passedOver } = originRoundAt(rounds, asOf, {
    series: indicator.series,
    primarySeries: operation.primarySeries,
    assessmentPreference: operation.assessmentPreference,
    statesOrigins: ({ id }) => stating.has(id),
  });
  return shown === null ? null : { round: shown, passedOver };
};
