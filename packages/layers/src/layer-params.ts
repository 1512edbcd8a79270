import { z } from 'zod';

/** What every layer lets a reader change: whether it shows, and how strongly. */
export const layerParams = (opacity: number) =>
  z.object({
    visible: z.boolean().default(true),
    opacity: z.number().min(0).max(1).default(opacity),
    /** The key of the selected row, drawn with an outline; null: none. */
    selected: z.string().nullable().default(null),
  });

/** MapLibre's word for shown or not. */
export const visibility = (visible: boolean): 'visible' | 'none' => (visible ? 'visible' : 'none');
