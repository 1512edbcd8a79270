import { Language } from '@waystation/domain';
import { z } from 'zod';

/** What a reader chose before, kept on this device; the address wins over it. */
const Preferences = z.object({
  language: Language.optional().catch(undefined),
  theme: z.enum(['light', 'dark']).optional().catch(undefined),
});
/** The choices, as read back. */
export type Preferences = z.infer<typeof Preferences>;

const KEY = 'waystation.preferences';

/** The choices kept on this device; empty where there are none or storage is refused. */
export const readPreferences = (): Preferences => {
  try {
    const kept = Preferences.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return kept.success ? kept.data : {};
  } catch {
    return {};
  }
};

/** Keeps a choice on this device; without storage it lasts as long as the address. */
export const keepPreferences = (preferences: Preferences): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...preferences }));
  } catch {
    // A browser that refuses storage still has the choice in the address.
  }
};
