import { Language } from '@waystation/domain';
import { z } from 'zod';

/** The papers that maps are printed on: ISO 216, US letter, a 16:9 slide, a square for social media. */
export const PAPERS = ['a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'slide', 'square'] as const;
/** One of {@link PAPERS}. */
export const Paper = z.enum(PAPERS);
export type Paper = z.infer<typeof Paper>;

/** How a paper is turned. */
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
/** One of {@link ORIENTATIONS}. */
export const Orientation = z.enum(ORIENTATIONS);
export type Orientation = z.infer<typeof Orientation>;

/** How the slots of a sheet are arranged; design, section 11. */
export const TEMPLATES = ['side', 'bottom', 'full', 'text', 'charts', 'table'] as const;
/** One of {@link TEMPLATES}. */
export const Template = z.enum(TEMPLATES);
export type Template = z.infer<typeof Template>;

/** What an issue of a map is to the one before it (reference/field.md, D2). */
export const SHEET_STATUSES = ['new', 'update', 'correction'] as const;
/** One of {@link SHEET_STATUSES}. */
export type SheetStatus = (typeof SHEET_STATUSES)[number];

/**
 * What may be left off a sheet. Legend, sources, dates, limits and disclaimer are not among it: without
 * them a map that leaves the house misleads (design/domain.md).
 */
export const OPTIONAL_PARTS = [
  'scale',
  'graticule',
  'locator',
  'figures',
  'largest',
  'origins',
  'qr',
  'logos',
  'watermark',
] as const;
/** One of {@link OPTIONAL_PARTS}. */
export const OptionalPart = z.enum(OPTIONAL_PARTS);
export type OptionalPart = z.infer<typeof OptionalPart>;

const words = (most: number) => z.string().trim().min(1).max(most).optional();

/** `qr,locator` as it stands in an address. */
const Parts = z
  .string()
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .pipe(z.array(OptionalPart))
  .optional();

/** What a logo is called: it stands in addresses and names files. */
export const LogoName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
/** A value that the schema {@link LogoName} accepts. */
export type LogoName = z.infer<typeof LogoName>;

/** `iom,unhcr`: the logos of the operation that stand on the sheet, in this order. */
const Logos = z
  .string()
  .transform((text) => text.split(',').filter((name) => name !== ''))
  .pipe(z.array(LogoName))
  .optional();

/**
 * `1180x860`: how large a map was seen on a screen, in CSS pixels, so that all that was seen there is on
 * paper, too, whatever its size. Without it, a sheet shows what a screen as large as its frame would.
 */
const Seen = z
  .string()
  .regex(/^[1-9]\d{1,4}x[1-9]\d{1,4}$/)
  .transform((text) => {
    const [width = 0, height = 0] = text.split('x').map(Number);
    return { width, height };
  })
  .optional();

/**
 * What whoever makes a sheet chooses, as it stands in an address; all of it has a default or closes
 * up. The composer's address, GET /snapshot, the command line and the register speak of a sheet by it.
 */
export const SheetChoice = z.object({
  paper: Paper.default('a3'),
  direction: Orientation.default('landscape'),
  template: Template.default('side'),
  lang: Language.optional(),
  /** A second language for the title, the subtitle, the legend and the names of areas. */
  also: Language.optional(),
  title: words(300),
  subtitle: words(400),
  /** The same in the second language; left out: made from what is on the map, as in the first. */
  alsoTitle: words(300),
  alsoSubtitle: words(400),
  /** Some sentences on the map, for the templates that have room. May hold tokens, as titles may. */
  summary: words(1_200),
  status: z.enum(SHEET_STATUSES).optional(),
  glide: words(40),
  producer: words(200),
  donor: words(200),
  feedback: words(200),
  /** Parts that are left off. */
  without: Parts,
  /** Of the operation's logos; left out: all. */
  logos: Logos,
  seen: Seen,
  /** The part of the operation that is shown, where it is told in the title instead of the whole. */
  place: words(200),
});
/** A value that the schema {@link SheetChoice} accepts. */
export type SheetChoice = z.infer<typeof SheetChoice>;

/** A choice for a sheet that is in a language: a second one that is the same is none. */
export const inLanguage = (choice: SheetChoice, language: Language): SheetChoice => ({
  ...choice,
  lang: language,
  also: choice.also === language ? undefined : choice.also,
});
