/** The word that a refusal of the source starts with, before what did not fit. */
export const REFUSAL = 'waystation-too-long:';
