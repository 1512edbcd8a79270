import { z } from 'zod';

/**
 * How far a dataset or field may travel, after the OCHA classification
 * (low, moderate, high, severe; reference: OCHA Data Responsibility Guidelines 2021).
 */
export const SENSITIVITIES = ['public', 'restricted', 'confidential', 'strict'] as const;

/** One sensitivity level, from public to strictly confidential. */
export const Sensitivity = z.enum(SENSITIVITIES);
/** A value that the schema {@link Sensitivity} accepts. */
export type Sensitivity = z.infer<typeof Sensitivity>;
