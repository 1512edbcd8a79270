import { Day } from '@waystation/domain';
import { OptionalPart, Orientation, Paper, Template } from '@waystation/print/choice';
import { z } from 'zod';

const Size = z.object({ width: z.number().positive(), height: z.number().positive() });

/** What of a sheet's facts the composer tells; it has more. */
const SheetFacts = z.object({
  /** What it was made as: the address may want another already. */
  choice: z.object({
    paper: Paper,
    direction: Orientation,
    template: Template,
    summary: z.string().optional(),
  }),
  /** Parts that it has nothing for. */
  absent: z.array(OptionalPart),
  /** 1 : scale. */
  scale: z.number().positive(),
  size: Size,
  frame: Size.extend({ x: z.number(), y: z.number(), coverMm: z.number().min(0).optional() }),
  projection: z.object({ centre: z.tuple([z.number(), z.number()]) }),
  sources: z.array(z.object({ layers: z.array(z.string()) })),
  checks: z.object({
    mixedDates: z.object({ count: z.number(), oldest: Day }).nullable(),
    left: z.array(z.object({ kind: z.string() })),
    suppressed: z.number(),
    namesLeft: z.number(),
  }),
  content: z.object({
    country: z.string(),
    title: z.string(),
    subtitle: z.string(),
    /** Absent: made before sheets were in two languages. */
    also: z.object({ title: z.string(), subtitle: z.string() }).nullable().optional(),
    disclaimer: z.array(z.string()),
    alternative: z.string(),
  }),
});
/** A value that the schema {@link SheetFacts} accepts. */
export type SheetFacts = z.infer<typeof SheetFacts>;

/** A sheet as the server shows it before it is a file. */
export const SheetPreview = z.object({
  svg: z.string(),
  facts: SheetFacts,
  /** The kinds of file that the server makes of it. */
  formats: z.array(z.string()),
});
/** A value that the schema {@link SheetPreview} accepts. */
export type SheetPreview = z.infer<typeof SheetPreview>;
