import type { AreaColumns } from '@waystation/domain';
import type { FlowRow } from '@waystation/layers';
import type { SceneGiven } from '../scene/scene-given';
import type { SeriesArea } from '../series/series-items';
import { withFocusNote } from '../words/with-focus-note';
import { focusAmong, focusOf } from './focus-of';

const ownFocus = ({ pcode, level }: SeriesArea, tree: readonly AreaColumns[]): readonly string[] =>
  focusOf({ kind: 'area', id: pcode, level }, tree);

/**
 * The ends of lines that are of the only area that a scene tells of. Where none ends there none is drawn:
 * lines between others would say nothing of it.
 */
export const focusOfArea = (
  area: SeriesArea,
  tree: readonly AreaColumns[],
  rows: readonly FlowRow[],
): readonly string[] => {
  const own = ownFocus(area, tree);
  const found = focusAmong(own, rows);
  return found.length === 0 ? own : found;
};

/** Says whose lines are drawn where a scene tells of one area; one of the whole operation says nothing. */
export const withAreaNote = <Said extends { readonly summary: string }>(
  said: Said,
  { answers, reader, wanted }: Pick<SceneGiven, 'answers' | 'reader' | 'wanted'>,
  rows: readonly FlowRow[] | null,
): Said => {
  const { area } = wanted;
  if (area === undefined || rows === null) {
    return said;
  }
  const tree = answers.areas;
  const focused = { focus: ownFocus(area, tree), rows, tree };
  return { ...said, summary: withFocusNote(said.summary, focused, reader) };
};
