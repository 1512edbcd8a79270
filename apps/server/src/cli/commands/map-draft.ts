import { AUDIENCES, Audience, MapNumber } from '@waystation/domain';
import { SheetChoice } from '@waystation/print/choice';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { toldMap } from './map-words';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';
import { readViewLink } from './view-link';

const text = { type: 'string' } as const;

/** Whatever a sheet is chosen by can be said here: none of it is listed twice. */
const SHEET_OPTIONS = Object.keys(SheetChoice.shape);

const OPTIONS = {
  view: text,
  by: text,
  note: text,
  number: text,
  audience: text,
  site: text,
  ...Object.fromEntries(SHEET_OPTIONS.map((name) => [name, text])),
};

const Options = z.object({
  view: z.string().min(1),
  by: z.string().min(1),
  note: z.string().min(1).nullable().default(null),
  number: MapNumber.nullable().default(null),
  audience: Audience.default('public'),
  site: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
});

const sheetOf = (values: Readonly<Record<string, unknown>>): string =>
  new URLSearchParams(
    SHEET_OPTIONS.flatMap((name) => {
      const value = values[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  ).toString();

/** `waystation map draft`. */
export const mapDraft: Command = {
  words: ['map', 'draft'],
  usage: `map draft --view LINK --by NAME [--number N] [--audience ${AUDIENCES.join('|')}] [--site URL] [--note TEXT] ${SHEET_OPTIONS.map((name) => `[--${name} …]`).join(' ')}`,
  summary:
    'Enter the view of a link into the register of maps as a draft: its data are frozen and its page is tried. With --number it is the next version of that map.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const { view, ...asked } = readOptions(Options, values);
    const { operation, query } = readViewLink(view);
    const { api } = await desk();
    const draft = { operation, view: query.replace(/^\?/, ''), sheet: sheetOf(values), ...asked };
    output.result(toldMap(await api.register.draft.mutate(draft)));
    return EXIT.done;
  },
};
