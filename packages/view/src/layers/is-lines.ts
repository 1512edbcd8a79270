const LINES: readonly string[] = ['origins', 'arrivals', 'onward'];

/** Whether a layer is lines from one place to another. */
export const isLines = (id: string): boolean => LINES.includes(id);
