/** One text for a value of a field, without regard to case: what is asked and what was answered meet by it. */
export const valueKey = (field: string, value: string): string => `${field} ${value.toLowerCase()}`;
