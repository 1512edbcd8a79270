import type { Round } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { recordAmong } from '../indicator/round-at';

/** The round of record of every reporting date of a series, oldest first. */
export const onePerDay = (
  rounds: readonly Round[],
  reads: DisclosedOperation,
): readonly Round[] => {
  const days = [...new Set(rounds.map((round) => round.reportingDate))].toSorted();
  return days.flatMap((day) => recordAmong(rounds, day, reads) ?? []);
};
