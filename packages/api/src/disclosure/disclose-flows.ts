import { absent, cellsToHide, type Flow, groupBy, numberOrNull } from '@waystation/domain';
import type { Recipient } from './recipient';
import { smallSteps } from './small-steps';
import { sumsOfFlows } from './sums-of-flows';

/** A flow that starts or ends at one place says nothing of nationality in public (rule 10). */
const withoutStatusAtPlace = (flow: Flow, { audience }: Recipient): Flow =>
  audience === 'public' && (flow.from.kind === 'place' || flow.to.kind === 'place')
    ? { ...flow, nationality: null }
    : flow;

const hiddenAmong = (
  flows: readonly Flow[],
  { threshold, sees }: Recipient,
  steps: ReadonlySet<Flow>,
): ReadonlySet<string> =>
  cellsToHide(
    {
      numbers: flows.map((flow, index) => ({
        key: `${index}`,
        value: numberOrNull(flow.reported),
        access: sees(flow) && !steps.has(flow) ? ('open' as const) : ('closed' as const),
        reluctance: 0,
      })),
      sums: sumsOfFlows(flows),
    },
    threshold,
  );

/**
 * Movements as a recipient may see them: those of closed datasets left out, small counts suppressed
 * together with what would give them away inside the same series and day, and cumulative counts that
 * grew by a small one. What is suppressed loses its note, which may say the number in words.
 */
export const discloseFlows = (flows: readonly Flow[], recipient: Recipient): readonly Flow[] => {
  if (recipient.seesAll) {
    return flows;
  }
  const steps = smallSteps(flows, recipient);
  const occasions = groupBy(flows, ({ series, asOf, kind, measure, unit }) =>
    [series, asOf, kind, measure, unit].join('\n'),
  );
  return [...occasions.values()].flatMap((occasion) => {
    const hidden = hiddenAmong(occasion, recipient, steps);
    return occasion.flatMap((flow, index) => {
      if (!recipient.sees(flow)) {
        return [];
      }
      const shown = withoutStatusAtPlace(flow, recipient);
      return hidden.has(`${index}`) && flow.reported.kind === 'value'
        ? [{ ...shown, reported: absent('suppressed'), note: null }]
        : [shown];
    });
  });
};
