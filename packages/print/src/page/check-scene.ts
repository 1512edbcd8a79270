import type { Scene, SceneLayer, SceneLeft, SceneWanted } from '@waystation/scene';
import { RefusedSheet, type SheetProblem } from './refused-sheet';

const problemOfLeft = (left: SceneLeft): SheetProblem | null => {
  switch (left.kind) {
    case 'notUnderstood':
      return { code: 'notUnderstood', what: left.parameter };
    case 'unknownLayer':
      return { code: 'unknownLayer', what: left.id };
    case 'partNotYet':
      return { code: 'partNotYet', what: left.part };
    // Said on the sheet: what is drawn is whole, only in another way.
    case 'drawnSingly':
    case 'covered':
      return null;
    default:
      return left satisfies never;
  }
};

const problemOfLayer = (layer: SceneLayer): SheetProblem | null => {
  if (layer.picture === null || layer.empty !== null) {
    return null;
  }
  if (layer.legend === null) {
    return { code: 'legendDoesNotMatch', what: layer.name };
  }
  if (layer.isNotYet) {
    // Said among the limits: it shows where places are, and of none of them a figure.
    return null;
  }
  if (layer.sources.length === 0) {
    return { code: 'noSource', what: layer.name };
  }
  const hasDate = layer.asOf !== null || layer.sources.some(({ asOf }) => asOf !== null);
  return hasDate ? null : { code: 'noDate', what: layer.name };
};

/**
 * Refuses what would be printed blank, in part or without its source and date (design, section 11):
 * throws {@link RefusedSheet} with the first reason.
 */
export const checkScene = (scene: Scene, { shown }: Pick<SceneWanted, 'shown'>): void => {
  const [problem] = [...scene.left.map(problemOfLeft), ...scene.layers.map(problemOfLayer)].flatMap(
    (each) => each ?? [],
  );
  if (problem !== undefined) {
    throw new RefusedSheet(problem);
  }
  const isBlank = scene.layers.every(({ picture, empty }) => picture === null || empty !== null);
  if (isBlank || shown.length === 0) {
    throw new RefusedSheet({ code: 'blankMap' });
  }
};
