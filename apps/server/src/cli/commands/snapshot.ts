import { writeFile } from 'node:fs/promises';
import { Language } from '@waystation/domain';
import { ORIENTATIONS, PAPERS, SHEET_STATUSES, Template } from '@waystation/print/choice';
import { z } from 'zod';
import { SNAPSHOT_FORMATS } from '../../snapshot/snapshot-job';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import { filesOf, formatOf } from './snapshot-files';
import { splitArgs } from './split-args';
import { readViewLink } from './view-link';

const OPTIONS = {
  view: { type: 'string' },
  template: { type: 'string' },
  layout: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  dpi: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  status: { type: 'string' },
  producer: { type: 'string' },
  feedback: { type: 'string' },
  summary: { type: 'string' },
  glide: { type: 'string' },
  donor: { type: 'string' },
  without: { type: 'string' },
  logo: { type: 'string' },
} as const;

/** Papers and how they are turned, as people write them. */
export const SHEET_TEMPLATES = PAPERS.flatMap((paper) =>
  ORIENTATIONS.map((orientation) => `${paper}-${orientation}` as const),
);

const Options = z.object({
  view: z.string().min(1),
  template: z.enum(SHEET_TEMPLATES).default('a3-landscape'),
  layout: Template.default('side'),
  out: z.string().min(1),
  lang: Language.default('en'),
  format: z.enum(SNAPSHOT_FORMATS).optional(),
  dpi: z.string().optional(),
  title: z.string().optional(),
  subtitle: z.string().optional(),
  status: z.enum(SHEET_STATUSES).optional(),
  producer: z.string().optional(),
  feedback: z.string().optional(),
  summary: z.string().optional(),
  glide: z.string().optional(),
  donor: z.string().optional(),
  without: z.string().optional(),
  logo: z.string().optional(),
});

/** A map with what is known of it and what lies beside it, by their endings, as GET /snapshot gives it. */
const Bundle = z.object({ facts: z.record(z.string(), z.unknown()) }).catchall(z.base64());

/** `waystation snapshot`. */
export const snapshot: Command = {
  words: ['snapshot'],
  usage:
    'snapshot --view LINK --out FILE [--template a3-landscape] [--layout side|bottom|full|text|charts|table] [--format pdf|svg|png|jpeg|json] [--dpi 300] [--lang en|fr|es|ar] [--title T] [--subtitle T] [--status new|update|correction] [--producer T] [--feedback T] [--summary T] [--glide N] [--donor T] [--without qr,locator] [--logo iom,unhcr]',
  summary:
    'Print the view of a link for the public, with what is known of it as JSON beside it; a picture has its place on the ground beside it, too.',
  run: async (args, { desk, output }) => {
    const { view, template, layout, out, lang, format, logo, ...said } = readOptions(
      Options,
      splitArgs(args, OPTIONS).values,
    );
    const { operation, query } = readViewLink(view);
    const [paper = '', direction = ''] = template.split('-');
    const given = Object.entries(said).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, text]],
    );
    const of = format ?? formatOf(out);
    const { facts, ...files } = Bundle.parse(
      await (await desk()).snapshot(operation, {
        ...Object.fromEntries(given),
        ...(logo !== undefined && { logos: logo }),
        view: query,
        paper,
        direction,
        template: layout,
        lang,
        of,
      }),
    );
    const known = Buffer.from(`${JSON.stringify(facts, null, 2)}\n`);
    const written = filesOf(out, { of, known, files });
    for (const [name, bytes] of written) {
      await writeFile(name, bytes);
    }
    output.result([...written.keys()].join('\n'));
    return EXIT.done;
  },
};
