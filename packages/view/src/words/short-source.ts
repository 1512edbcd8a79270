const INITIALS = /^.+\(([\p{Lu}\d][\p{Lu}\d-]{1,9})\)$/u;

/** `International Organization for Migration (IOM), Displacement … (DTM)` is `IOM, DTM`; others stay. */
export const shortSource = (label: string): string =>
  label
    .split(', ')
    .map((part) => INITIALS.exec(part)?.[1] ?? part)
    .join(', ');
