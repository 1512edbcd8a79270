import { Language } from '@waystation/domain';

/**
 * The first language of a preference list (`navigator.languages`, or the tags of Accept-Language in
 * order) that the product speaks; regions are ignored. English where none is.
 */
export const chooseLanguage = (preferred: readonly string[]): Language => {
  for (const tag of preferred) {
    const parsed = Language.safeParse(tag.toLowerCase().split('-')[0]);
    if (parsed.success) {
      return parsed.data;
    }
  }
  return 'en';
};
