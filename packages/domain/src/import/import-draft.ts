import { z } from 'zod';
import { Day } from '../codes';
import { CountUnit, Measure, PopulationGroup } from '../population';
import { Sha256 } from '../publication';
import { Sensitivity } from '../sensitivity';
import { StepNote, StepTaker } from '../step-taker';
import { ColumnMapping } from './column-mapping';
import { ImportInspection, ImportPreview } from './import-inspection';
import { ImportReport } from './import-report';
import { ValueQuestion, ValueReadings } from './value-readings';

/** The id of an import from its upload on; the recorded import has the same. */
export const ImportId = z.uuid();

/** What somebody said about how a file is to be read; null: what is recognised counts. */
export const ImportChoices = z
  .object({
    format: z.string().max(80).nullable(),
    /** The day that the figures describe, for files that carry no date. */
    asOf: Day.nullable(),
    /** How far everything in the file may travel; null: public. */
    sensitivity: Sensitivity.nullable(),
    mapping: ColumnMapping.nullable(),
    values: ValueReadings.default({}),
  })
  .strict()
  .readonly();
/** A value that the schema {@link ImportChoices} accepts. */
export type ImportChoices = z.infer<typeof ImportChoices>;

/** Nothing said. */
export const NO_CHOICES: ImportChoices = {
  format: null,
  asOf: null,
  sensitivity: null,
  mapping: null,
  values: {},
};

/** Choices under a name, for files with the same columns. */
export const ImportProfile = z
  .object({
    name: z.string().trim().min(1).max(80),
    /** The header that it was made for. */
    columns: z.array(z.string()),
    choices: ImportChoices,
    by: StepTaker,
    at: z.iso.datetime(),
  })
  .readonly();
/** A value that the schema {@link ImportProfile} accepts. */
export type ImportProfile = z.infer<typeof ImportProfile>;

/** A total of what a file says, of one day and kind of subject: never of two rounds together. */
export const ImportTotal = z
  .object({
    asOf: Day,
    round: z.string().nullable(),
    /** An admin level, or places. */
    of: z.union([z.literal('places'), z.number().int().min(0).max(4)]),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    /** Null: a part of it is not known, so that there is no sum. */
    value: z.number().int().nonnegative().nullable(),
    subjects: z.number().int().positive(),
  })
  .readonly();
/** A value that the schema {@link ImportTotal} accepts. */
export type ImportTotal = z.infer<typeof ImportTotal>;

/** A stored figure that an import would replace. */
export const FigureChange = z
  .object({
    subject: z.string(),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    asOf: Day,
    round: z.string().nullable(),
    /** Null: no number was, or is, stated. */
    before: z.number().int().nonnegative().nullable(),
    after: z.number().int().nonnegative().nullable(),
  })
  .readonly();
/** A value that the schema {@link FigureChange} accepts. */
export type FigureChange = z.infer<typeof FigureChange>;

/** Stored figures of one round that a file does not have; they stay stored. */
export const FiguresMissing = z
  .object({
    round: z.string(),
    figures: z.number().int().positive(),
    examples: z.array(z.string()),
  })
  .readonly();
/** A value that the schema {@link FiguresMissing} accepts. */
export type FiguresMissing = z.infer<typeof FiguresMissing>;

/** What a file would do to what is stored, found out by doing it and taking it back. */
export const ImportFindings = z
  .object({
    inspection: ImportInspection,
    preview: ImportPreview,
    /** The same report that the command line gives of a dry run, with the first of its flags. */
    report: ImportReport,
    /** Rows with a flag, whether that is listed or not. */
    flaggedRows: z.number().int().nonnegative().default(0),
    /** Flags that are not listed. */
    moreFlags: z.number().int().nonnegative().default(0),
    totals: z.array(ImportTotal),
    /** Values that somebody may say the meaning of. */
    questions: z.array(ValueQuestion).default([]),
    /** Of stored figures that would be replaced, the first; `report.records` has how many. */
    changes: z.array(FigureChange),
    missing: z.array(FiguresMissing),
  })
  .readonly();
/** A value that the schema {@link ImportFindings} accepts. */
export type ImportFindings = z.infer<typeof ImportFindings>;

/** How far an import is on its way. */
export const DRAFT_STATES = ['reading', 'ready', 'applying', 'applied', 'failed'] as const;

/** A file on its way into an operation: kept from its upload until it is applied or discarded. */
export const ImportDraft = z
  .object({
    id: ImportId,
    file: z.string().min(1).max(255),
    bytes: z.number().int().nonnegative(),
    sha256: Sha256,
    by: StepTaker,
    at: z.iso.datetime(),
    choices: ImportChoices,
    /** The profile that the choices came from. */
    profile: z.string().nullable(),
    state: z.enum(DRAFT_STATES),
    /** Why it failed, as one sentence with what to do; nothing of the file was stored. */
    failure: z.string().nullable(),
    /** Null: not read yet. */
    findings: ImportFindings.nullable(),
  })
  .readonly();
/** A value that the schema {@link ImportDraft} accepts. */
export type ImportDraft = z.infer<typeof ImportDraft>;

/** A draft in a list, without what was found. */
export const DraftLine = ImportDraft.unwrap().omit({ findings: true, choices: true }).readonly();
/** A value that the schema {@link DraftLine} accepts. */
export type DraftLine = z.infer<typeof DraftLine>;

/** What is recorded of an import beside its counts. */
export const ImportOrigin = z
  .object({
    by: StepTaker,
    bytes: z.number().int().nonnegative(),
    choices: ImportChoices,
    profile: z.string().nullable(),
    /** Whether somebody decided that rows that cannot be read are left out. */
    skipsRejected: z.boolean(),
    /** Whether the file itself is kept; one with data about persons is not. */
    isKept: z.boolean(),
  })
  .readonly();
/** A value that the schema {@link ImportOrigin} accepts. */
export type ImportOrigin = z.infer<typeof ImportOrigin>;

/** That an import was taken back. */
export const ImportUndo = z
  .object({ at: z.iso.datetime(), by: StepTaker, note: StepNote })
  .readonly();
/** A value that the schema {@link ImportUndo} accepts. */
export type ImportUndo = z.infer<typeof ImportUndo>;

/** One recorded import. Counts are of records, `rejected` of rows. */
export const ImportRecord = z
  .object({
    id: z.string(),
    file: z.string(),
    sha256: z.string(),
    format: z.string(),
    at: z.iso.datetime(),
    seq: z.number().int(),
    added: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
    /** Null: it came without anybody's name, as the demonstration does. */
    origin: ImportOrigin.nullable(),
    /** Null: it stands. */
    undone: ImportUndo.nullable(),
  })
  .readonly();
/** A value that the schema {@link ImportRecord} accepts. */
export type ImportRecord = z.infer<typeof ImportRecord>;

/** Imports of an operation: those recorded, newest first, and files on their way. */
export const ImportList = z
  .object({ records: z.array(ImportRecord), drafts: z.array(DraftLine) })
  .readonly();
/** A value that the schema {@link ImportList} accepts. */
export type ImportList = z.infer<typeof ImportList>;

/** Why an import is not taken back, or a draft does not go on. */
export const ImportRefusal = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('alreadyUndone') }),
    /** A later import replaced or repeated what this one brought: that one goes first. */
    z.object({ kind: z.literal('laterImport'), file: z.string(), at: z.string() }),
    /** What came by other ways names what would go. */
    z.object({ kind: z.literal('inUse'), names: z.array(z.string()) }),
    z.object({ kind: z.literal('notReady'), state: z.enum(DRAFT_STATES) }),
    z.object({ kind: z.literal('rowsRejected'), rows: z.number().int() }),
    z.object({ kind: z.literal('nothingToStore') }),
    /** The server was started again, and a file with data about persons is never written down. */
    z.object({ kind: z.literal('fileGone') }),
    z.object({ kind: z.literal('textPersonal') }),
    /** What is published changes by a correction alone, which is a file of its own. */
    z.object({ kind: z.literal('roundPublished'), rounds: z.array(z.string()) }),
  ])
  .readonly();
/** A value that the schema {@link ImportRefusal} accepts. */
export type ImportRefusal = z.infer<typeof ImportRefusal>;
