import {
  AUDIENCES,
  Audience,
  Day,
  MapNumber,
  OperationCode,
  type PublicationView,
} from '@waystation/domain';
import { SheetChoice } from '@waystation/print/choice';
import { z } from 'zod';
import type { Desk } from '../desk/desk';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { howToWrite } from './how-to-write';
import { changesTold, toldMap } from './map-words';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';
import { readViewLink } from './view-link';

const text = { type: 'string' } as const;

/** Whatever a sheet is chosen by can be said here: none of it is listed twice. */
const SHEET_OPTIONS = Object.keys(SheetChoice.shape);

const OPTIONS = {
  view: text,
  operation: text,
  'as-of': text,
  anew: { type: 'boolean' },
  by: text,
  note: text,
  number: text,
  audience: text,
  site: text,
  ...Object.fromEntries(SHEET_OPTIONS.map((name) => [name, text])),
} as const;

const Options = z.object({
  view: z.string().min(1).nullable().default(null),
  operation: OperationCode.nullable().default(null),
  'as-of': Day.nullable().default(null),
  anew: z.boolean().default(false),
  by: z.string().min(1),
  note: z.string().min(1).nullable().default(null),
  number: MapNumber.nullable().default(null),
  audience: Audience.nullable().default(null),
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

/** Of a next version the operation is enough: its view is that of the version before. */
const viewTyped = ({
  view,
  operation,
  number,
  anew,
}: z.infer<typeof Options>): {
  readonly operation: OperationCode;
  readonly view: string | null;
} => {
  if (view !== null) {
    const link = readViewLink(view);
    return { operation: link.operation, view: link.query.replace(/^\?/, '') };
  }
  if (operation === null || number === null || anew) {
    throw new UsageError(
      `--view is needed: ${howToWrite('view')}. With --number and --operation it is that of the version before.`,
    );
  }
  return { operation, view: null };
};

/** In what a next version differs from the one before it; nothing of a first one. */
const toldChanges = async (api: Desk['api'], map: PublicationView, operation: OperationCode) => {
  const versions = (await api.register.list.query({ operation }))
    .filter(({ number, version }) => number === map.number && version < map.version)
    .toSorted((a, b) => b.version - a.version);
  return versions.slice(0, 1).flatMap((before) => changesTold(before, map));
};

/** `waystation map draft`. */
export const mapDraft: Command = {
  words: ['map', 'draft'],
  usage: `map draft --view LINK --by NAME [--number N --operation CODE [--anew]] [--as-of YYYY-MM-DD] [--audience ${AUDIENCES.join('|')}] [--site URL] [--note TEXT] ${SHEET_OPTIONS.map((name) => `[--${name} …]`).join(' ')}`,
  summary:
    'Enter the view of a link into the register of maps as a draft: its data are frozen and its page is tried. With --number it is the next version of that map: as the one before it, but for what is said here (an empty text takes one away), and it is told what differs; with --anew it takes nothing from it.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const options = readOptions(Options, values);
    const { by, note, number, audience, site } = options;
    const { operation, view } = viewTyped(options);
    const { api } = await desk();
    const map = await api.register.draft.mutate({
      operation,
      view,
      asOf: options['as-of'],
      sheet: sheetOf(values),
      audience,
      site,
      number,
      isAnew: options.anew,
      by,
      note,
    });
    output.result([toldMap(map), ...(await toldChanges(api, map, operation))].join('\n'));
    return EXIT.done;
  },
};
