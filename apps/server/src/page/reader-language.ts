import { Language } from '@waystation/domain';
import { acceptedLanguage } from './accepted-language';

/** The language to answer a person in: `lang` of the address, else what their browser asks for. */
export const readerLanguage = ({ url, headers }: Pick<Request, 'url' | 'headers'>): Language =>
  Language.safeParse(new URL(url).searchParams.get('lang')).data ?? acceptedLanguage(headers);
