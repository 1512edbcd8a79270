import type { AreaColumns } from '@waystation/domain';
import type { FlowRow } from '@waystation/layers';
import type { SceneGiven } from '../scene/scene-given';
import { namesOfArea } from '../selected/area-lookup';
import type { SeriesArea } from '../series/series-items';
import { focusAmong, focusOf } from './focus-of';

const PREFIX = 'area:';

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

const nameOf = (
  key: string,
  { answers, reader }: Pick<SceneGiven, 'answers' | 'reader'>,
): string => {
  const pcode = key.slice(PREFIX.length);
  const names = namesOfArea(pcode, answers.areas);
  return (names && reader.formats.name(names)) ?? pcode;
};

/**
 * Says whose lines are drawn: lines are between areas of one level, so those of a county may be those of
 * its state, and are named so. A scene of the whole operation says nothing.
 */
export const withAreaNote = <Said extends { readonly summary: string }>(
  said: Said,
  given: Pick<SceneGiven, 'answers' | 'reader' | 'wanted'>,
  rows: readonly FlowRow[] | null,
): Said => {
  const { area } = given.wanted;
  if (area === undefined || rows === null || said.summary === '') {
    return said;
  }
  const { t } = given.reader;
  const keys = ownFocus(area, given.answers.areas);
  const key = keys.find((own) => focusAmong([own], rows).length > 0);
  const of = nameOf(key ?? `${PREFIX}${area.pcode}`, given);
  const own = nameOf(`${PREFIX}${area.pcode}`, given);
  const note =
    key === undefined
      ? t('flow.noneOf', { where: own })
      : of === own
        ? t('flow.onlyOf', { where: own })
        : t('flow.onlyOfLarger', { where: of, part: own });
  return { ...said, summary: `${said.summary}. ${note}` };
};
