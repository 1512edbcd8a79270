import { type Audience, maySee, type Operation, type Sensitivity } from '@waystation/domain';
import { thresholdFor } from './threshold-for';

/** Who gets an answer, and the operation's rules for them. */
export type Recipient = {
  readonly audience: Audience;
  readonly threshold: number;
  readonly operation: Operation;
  readonly sees: (thing: { readonly sensitivity: Sensitivity }) => boolean;
  /** True where nothing at all is held back, so that no tables need to be checked. */
  readonly seesAll: boolean;
};

/** An audience of an operation as a recipient of its answers. */
export const recipientOf = (audience: Audience, operation: Operation): Recipient => {
  const threshold = thresholdFor(audience, operation.disclosure);
  return {
    audience,
    threshold,
    operation,
    sees: ({ sensitivity }) => maySee(audience, sensitivity),
    seesAll: threshold === 0 && maySee(audience, 'strict'),
  };
};

/** Whether a count is hidden from a recipient for itself, without looking at what surrounds it. */
export const isHiddenAlone = ({ threshold }: Recipient, value: number | null): boolean =>
  value !== null && value > 0 && value < threshold;
