import { savesData } from './saves-data';

/** Whether the app may be put on a device, unasked or at all. */
export type Keeping = 'unasked' | 'whenAsked' | 'impossible';

/** A reader who saves data keeps nothing that was not asked for; browsers keep an app over https alone. */
export const keepingHere = (): Keeping => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    return 'impossible';
  }
  return savesData() ? 'whenAsked' : 'unasked';
};
