import { z } from 'zod';

/** The name or role of whoever takes a step, as typed: until there are accounts, nobody can prove more. */
export const StepTaker = z.string().trim().min(1).max(120);

/** Why, for those who work with what the step is taken of. */
export const StepNote = z.string().trim().min(1).max(400).nullable();
