import type { Day } from '../codes';
import type { Origin } from '../figure';
import type { Round } from '../round';
import type { StockPreference } from './latest-stock';
import { roundOfRecordAt } from './round-of-record';

/** Whether a figure says where its people come from; a source may publish the column and leave it empty. */
export const isOriginStated = (origin: Origin | null): boolean =>
  origin !== null && (origin.pcode ?? origin.country ?? origin.name) !== null;

/** Which round answers where people come from, and which newer one could not. */
export type OriginRound = {
  /** Null: nothing was reported yet. Where no round states origins it is the round of record. */
  readonly shown: Round | null;
  /** The round of record, where it was published without origins and an older one is shown. */
  readonly passedOver: Round | null;
};

/**
 * The newest round at or before a day that states where people come from. A round that was published
 * without origins says nothing about them, so it takes nothing away from what the one before it said.
 */
export const originRoundAt = (
  rounds: readonly Round[],
  asOf: Day,
  {
    statesOrigins,
    ...preference
  }: StockPreference & {
    readonly series: string;
    readonly statesOrigins: (round: Round) => boolean;
  },
): OriginRound => {
  const record = roundOfRecordAt(rounds, asOf, preference);
  const stating = roundOfRecordAt(rounds.filter(statesOrigins), asOf, preference);
  const isOlder =
    record !== null && stating !== null && stating.reportingDate < record.reportingDate;
  return { shown: stating ?? record, passedOver: isOlder ? record : null };
};
