import { OperationCode } from '@waystation/domain';
import { DPI } from '@waystation/print';
import { SheetChoice } from '@waystation/print/choice';
import { z } from 'zod';
import { SNAPSHOT_FORMATS } from './snapshot-job';

/** A longer link is none of ours. */
const LONGEST_VIEW = 4_000;

/** What GET /snapshot/:operation takes, and what of it the sheet is chosen by; all else is refused. */
export const SnapshotParameters = SheetChoice.extend({
  operation: OperationCode,
  /** The link to the view, or its query. */
  view: z.string().max(LONGEST_VIEW).default(''),
  /**
   * `bundle`: a file in base64 with what is known of it and what lies beside it, as JSON. `preview`: the
   * SVG with the same, of one making, for who looks at a sheet before it is made as a file.
   */
  format: z.enum([...SNAPSHOT_FORMATS, 'bundle', 'preview']).default('pdf'),
  /** The format of the file in a bundle. */
  of: z.enum(SNAPSHOT_FORMATS).default('pdf'),
  dpi: z.coerce.number().int().min(DPI.least).max(DPI.most).default(DPI.usual),
})
  .strict()
  .transform(({ operation, view, format, of, dpi, ...choice }) => ({
    operation,
    view,
    format,
    of,
    dpi,
    choice,
  }));
/** A value that the schema {@link SnapshotParameters} accepts. */
export type SnapshotParameters = z.infer<typeof SnapshotParameters>;
