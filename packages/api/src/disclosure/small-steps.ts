import { type Flow, groupBy, numberOrNull } from '@waystation/domain';
import { isHiddenAlone, type Recipient } from './recipient';

/** What two cumulative counts share where one less the other is a count of people. */
const runOf = (flow: Flow): string =>
  JSON.stringify([
    flow.series,
    flow.kind,
    flow.unit,
    flow.group,
    flow.category,
    flow.nationality,
    flow.from,
    flow.to,
    flow.via,
  ]);

/** Those of one run that are a few people more than an earlier one that stays. */
const smallStepsOf = (run: readonly Flow[], recipient: Recipient): readonly Flow[] => {
  const kept: Flow[] = [];
  const small: Flow[] = [];
  for (const flow of run.toSorted((a, b) => a.asOf.localeCompare(b.asOf))) {
    const count = numberOrNull(flow.reported) ?? 0;
    const isSmall = kept.some(
      (earlier) =>
        earlier.asOf < flow.asOf &&
        isHiddenAlone(recipient, count - (numberOrNull(earlier.reported) ?? 0)),
    );
    (isSmall ? small : kept).push(flow);
  }
  return small;
};

/**
 * Cumulative counts that would tell of a few people by what they grew since an earlier day: 1,003
 * after 1,000 says that three came. They wait until the growth since what is shown is no small count
 * any more. A count that fell was corrected, which says nothing of people.
 */
export const smallSteps = (flows: readonly Flow[], recipient: Recipient): ReadonlySet<Flow> => {
  const runs = groupBy(
    flows.filter(
      (flow) =>
        flow.measure === 'cumulative' &&
        flow.series !== null &&
        flow.reported.kind === 'value' &&
        recipient.sees(flow),
    ),
    runOf,
  );
  return new Set([...runs.values()].flatMap((run) => smallStepsOf(run, recipient)));
};
