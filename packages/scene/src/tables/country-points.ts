import { Position } from '@waystation/domain';
import { z } from 'zod';

/** Where countries without boundaries of their own are, by ISO 3166-1 alpha-3, as the base map's script writes them. */
export const CountryPoints = z.record(z.string(), Position);
/** What {@link CountryPoints} reads. */
export type CountryPoints = z.infer<typeof CountryPoints>;
