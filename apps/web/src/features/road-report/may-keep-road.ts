import type { RoadClosure, RoadReport } from '@waystation/domain';

/**
 * Whether a report may wait on a device: only what is for everybody, because whoever holds the device
 * reads what it keeps (decision 023).
 */
export const mayKeepRoad = ({ says }: RoadReport, known: readonly RoadClosure[]): boolean => {
  const sensitivity =
    says.kind === 'newClosure'
      ? says.sensitivity
      : known.find(({ id }) => id === says.closure)?.sensitivity;
  return sensitivity === 'public';
};
