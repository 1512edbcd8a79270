import { type Audience, maySee, type Sensitivity } from '@waystation/domain';

/** A test of whether something may travel to an audience at all. */
export const maySeeIt =
  (audience: Audience) =>
  ({ sensitivity }: { readonly sensitivity: Sensitivity }): boolean =>
    maySee(audience, sensitivity);
