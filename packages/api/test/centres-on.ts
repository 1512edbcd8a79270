import type { Centre, CentreLogEntry, LogQuestion, PlaceStore } from '@waystation/domain';

/** A part of a log; entries of one date are in the order in which they stand in the centre. */
const logOf = (
  centres: readonly Centre[],
  { centre: id, kind, isReported, before, limit }: LogQuestion,
): readonly CentreLogEntry[] => {
  const { counts, statusLog, serviceLog } = centres.find(({ place }) => place.id === id) ?? {
    counts: [],
    statusLog: [],
    serviceLog: [],
  };
  return [
    ...counts.map((entry, ordinal) => ({ kind: 'count' as const, ordinal, entry })),
    ...statusLog.map((entry, ordinal) => ({ kind: 'status' as const, ordinal, entry })),
    ...serviceLog.map((entry, ordinal) => ({ kind: 'service' as const, ordinal, entry })),
  ]
    .toSorted((a, b) => b.entry.at.localeCompare(a.entry.at) || b.ordinal - a.ordinal)
    .filter((one) => kind === null || one.kind === kind)
    .filter(({ entry }) => !isReported || entry.report !== undefined)
    .filter(
      ({ entry, ordinal }) =>
        before === null ||
        entry.at < before.at ||
        (entry.at === before.at && ordinal < before.ordinal),
    )
    .slice(0, limit);
};

/** Centres in memory, always with whole logs. */
export const centresOn = (
  centres: readonly Centre[],
): Pick<PlaceStore, 'centres' | 'centreLog'> => ({
  centres: async (_code, _span, only) =>
    centres.filter(({ place }) => only === undefined || place.id === only),
  centreLog: async (_code, question) => logOf(centres, question),
});
