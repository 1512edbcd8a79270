import { type SheetChoice, TEMPLATES, type Template } from '#choice/sheet-choice';
import { sheetOf } from './papers';

type Turned = Pick<SheetChoice, 'paper' | 'direction'>;

const layoutOf = (turned: Turned, template: Template): string =>
  JSON.stringify(sheetOf({ ...turned, template }));

/**
 * The template that stands for all that set a paper exactly as this one does: the last of them, for a
 * sheet that stands has its legend below the map, so that `bottom` says what `side` is there, too.
 */
export const sameLayout = (turned: Turned, template: Template): Template =>
  TEMPLATES.findLast((other) => layoutOf(turned, other) === layoutOf(turned, template)) ?? template;

/** The templates that set a paper each in its own way. */
export const distinctTemplates = (turned: Turned): readonly Template[] =>
  TEMPLATES.filter((template) => sameLayout(turned, template) === template);
