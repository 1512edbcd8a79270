import type { Confidence } from '@waystation/domain';

/** The confidence that a compiler's note begins with ("medium: month only"); else not stated. */
export const confidenceOfNote = (note: string | null): Confidence => {
  const word = /^(high|medium|low)\b/i.exec(note ?? '')?.[1]?.toLowerCase();
  return word === 'high' || word === 'medium' || word === 'low' ? word : 'notStated';
};

/** What the note says after its first word, for the reader; null: nothing more. */
export const remarkOfNote = (note: string | null): string | null =>
  note?.replace(/^(high|medium|low)\s*[:;,]?\s*/i, '').trim() || null;
