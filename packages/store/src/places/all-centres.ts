import type { Centre, LogSpan } from '@waystation/domain';
import type { Engine } from '../engine/engine';
import { listCentres } from './list-centres';
import { withBoundaryFlags } from './with-boundary-flags';

/**
 * Centres read by one statement. Thousands of them with their logs in one would be near the deadline
 * on a slow or busy machine, and in the embedded database nobody else would be answered meanwhile.
 */
const CENTRES_AT_ONCE = 500;

/**
 * All centres of an operation, or one of them, by id, with the logs of a span; without one with whole
 * logs. What changes between two pages is told as it is when its page is read.
 */
export const allCentres = async (
  engine: Engine,
  {
    operation,
    centre,
    span,
  }: {
    readonly operation: string;
    readonly centre: string | null;
    readonly span: LogSpan | null;
  },
): Promise<readonly Centre[]> => {
  const centres: Centre[] = [];
  let after: string | null = null;
  for (;;) {
    const input = { operation, centre, span, after, limit: CENTRES_AT_ONCE };
    const page: Awaited<ReturnType<typeof listCentres.run>> = await listCentres.run(engine, input);
    centres.push(
      ...page.map(({ document, boundaryFlags }) => withBoundaryFlags(document, boundaryFlags)),
    );
    after = page.at(-1)?.document.place.id ?? null;
    if (after === null || page.length < CENTRES_AT_ONCE) {
      return centres;
    }
  }
};
