import { createStanding } from './create-standing';

/** Where this page stands in its operations. */
export const standing = createStanding();
