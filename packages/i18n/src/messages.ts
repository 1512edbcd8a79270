import type { Language } from '@waystation/domain';
import type english from './messages/en.json';

/** The name of a text on screen; the English catalogue says which there are. */
export type MessageKey = keyof typeof english;

/** One language's texts: ICU MessageFormat by key. A language without a key does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;

const LOADERS = {
  en: async (): Promise<Messages> => (await import('./messages/en.json')).default,
  fr: async (): Promise<Messages> => (await import('./messages/fr.json')).default,
  es: async (): Promise<Messages> => (await import('./messages/es.json')).default,
  ar: async (): Promise<Messages> => (await import('./messages/ar.json')).default,
} as const satisfies Record<Language, () => Promise<Messages>>;

/** Fetches the texts of one language; bundlers make one file of each, so a reader loads only theirs. */
export const loadMessages = (language: Language): Promise<Messages> => LOADERS[language]();
