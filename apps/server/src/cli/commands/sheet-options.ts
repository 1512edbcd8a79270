import { Language } from '@waystation/domain';
import { ORIENTATIONS, PAPERS, SHEET_STATUSES, Template } from '@waystation/print/choice';
import { z } from 'zod';
import { readViewLink } from './view-link';

/** The options by which a sheet is chosen, of every command that prints. */
export const SHEET_OPTIONS = {
  view: { type: 'string' },
  template: { type: 'string' },
  layout: { type: 'string' },
  lang: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  also: { type: 'string' },
  'also-title': { type: 'string' },
  'also-subtitle': { type: 'string' },
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
const SHEET_TEMPLATES = PAPERS.flatMap((paper) =>
  ORIENTATIONS.map((orientation) => `${paper}-${orientation}` as const),
);

/** What {@link SHEET_OPTIONS} may say; the paper where none is said depends on the command. */
export const sheetOptions = (usual: (typeof SHEET_TEMPLATES)[number]) =>
  z.object({
    view: z.string().min(1),
    template: z.enum(SHEET_TEMPLATES).default(usual),
    layout: Template.default('side'),
    lang: Language.default('en'),
    title: z.string().optional(),
    subtitle: z.string().optional(),
    also: Language.optional(),
    'also-title': z.string().optional(),
    'also-subtitle': z.string().optional(),
    status: z.enum(SHEET_STATUSES).optional(),
    producer: z.string().optional(),
    feedback: z.string().optional(),
    summary: z.string().optional(),
    glide: z.string().optional(),
    donor: z.string().optional(),
    without: z.string().optional(),
    logo: z.string().optional(),
  });

type SheetOptions = z.output<ReturnType<typeof sheetOptions>>;

/** How the options of {@link SHEET_OPTIONS} are written, but for the link. */
export const SHEET_USAGE =
  '[--layout side|bottom|full|text|charts|table] [--lang en|fr|es|ar] [--title T] [--subtitle T] [--also en|fr|es|ar] [--also-title T] [--also-subtitle T] [--status new|update|correction] [--producer T] [--feedback T] [--summary T] [--glide N] [--donor T] [--without qr,locator] [--logo iom,unhcr]';

/** The operation of a link and the query that asks for its sheet, with whatever else was said. */
export const sheetQuery = ({
  view,
  template,
  layout,
  logo,
  'also-title': alsoTitle,
  'also-subtitle': alsoSubtitle,
  ...said
}: SheetOptions & Readonly<Record<string, string | undefined>>): {
  readonly operation: string;
  readonly query: Readonly<Record<string, string>>;
} => {
  const { operation, query } = readViewLink(view);
  const [paper = '', direction = ''] = template.split('-');
  const given = Object.entries({ ...said, alsoTitle, alsoSubtitle, logos: logo }).flatMap(
    ([name, text]) => (text === undefined ? [] : [[name, text]]),
  );
  return {
    operation,
    query: { ...Object.fromEntries(given), view: query, paper, direction, template: layout },
  };
};
