import type { RoadGraph } from './road-graph';

const decoder = new TextDecoder();

/** The text of a label of a graph; texts are decoded when somebody asks, which is seldom. */
export const labelIn = (
  { labelStart, labelText }: Pick<RoadGraph, 'labelStart' | 'labelText'>,
  label: number,
): string => decoder.decode(labelText.subarray(labelStart[label], labelStart[label + 1]));
