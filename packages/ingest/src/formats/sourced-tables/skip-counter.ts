import type { ReadLog } from '#result/read-log';

/** Counts rows that are passed over on purpose, by reason, and says so once per reason. */
export type SkipCounter<K extends string> = {
  readonly add: (reason: K) => void;
  readonly finish: () => void;
};

/** A counter for the given reasons; `#` in a text stands for the number of rows. */
export const createSkipCounter = <K extends string>(
  log: ReadLog,
  texts: Readonly<Record<K, string>>,
): SkipCounter<K> => {
  const counts = new Map<K, number>();
  return {
    add: (reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1),
    finish: () => {
      for (const [code, rows] of counts) {
        log.skip({ code, text: texts[code] }, rows);
      }
    },
  };
};
