import type { AreaColumns } from '@waystation/domain';
import type { FlowRow, Reader } from '@waystation/layers';
import { focusAmong } from '../lines/focus-of';
import { namesOfArea } from '../selected/area-lookup';

/** What a note of the lines in focus is made of. */
export type Focused = {
  /** The ends in focus, those of what is selected first, then of what it is part of. */
  readonly focus: readonly string[];
  readonly rows: readonly FlowRow[];
  /** The areas by their names. */
  readonly tree: readonly AreaColumns[];
};

const AREA = 'area:';

const nameOf = (key: string, tree: readonly AreaColumns[], { formats }: Reader): string => {
  const pcode = key.slice(key.indexOf(':') + 1);
  const names = namesOfArea(pcode, tree);
  return (names && formats.name(names)) ?? pcode;
};

/**
 * Says whose lines are drawn: lines are between areas of one level, so those of a county may be those of
 * its state, and are named so. Nothing in focus: nothing, for all are drawn.
 */
export const focusNote = ({ focus, rows, tree }: Focused, reader: Reader): string => {
  const { t } = reader;
  const [own] = focus;
  if (own === undefined) {
    return '';
  }
  if (!own.startsWith(AREA)) {
    return t('flow.onlySelected');
  }
  const part = nameOf(own, tree, reader);
  const ending = focus.find((key) => focusAmong([key], rows).length > 0);
  if (ending === undefined) {
    return t('flow.noneOf', { where: part });
  }
  const where = nameOf(ending, tree, reader);
  return where === part ? t('flow.onlyOf', { where }) : t('flow.onlyOfLarger', { where, part });
};

/** What is said of lines under their title: also whose alone are drawn. */
export const withFocusNote = (summary: string, focused: Focused, reader: Reader): string => {
  const note = summary === '' ? '' : focusNote(focused, reader);
  return note === '' ? summary : `${summary}. ${note}`;
};
