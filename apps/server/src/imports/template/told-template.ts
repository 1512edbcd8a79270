import type { Language, TemplateKind } from '@waystation/domain';
import { loadMessages, loadTranslator, type Translator } from '@waystation/i18n';
import { TABLE_FORMATS, type Template, type TemplateColumn } from '@waystation/ingest';

/** A template in the words of a reader. */
export type ToldTemplate = {
  readonly translator: Translator;
  readonly title: string;
  readonly template: Template;
  /** What a column is called. */
  readonly headerOf: (column: Pick<TemplateColumn, 'field'>) => string;
  /** What a word of a vocabulary means; the code itself where it has no words. */
  readonly meaningOf: (vocabulary: string, code: string) => string;
};

/** What a cell of the example says, marked in the first column so that it is not read in. */
export const exampleOf = (
  { translator: { t } }: ToldTemplate,
  { example }: TemplateColumn,
  index: number,
): string | number => (index === 0 ? `${t('import.template.example')}: ${example}` : example);

/** A template in a language. */
export const toldTemplate = async (
  kind: TemplateKind,
  language: Language,
): Promise<ToldTemplate> => {
  const template = TABLE_FORMATS.find(({ id }) => id === kind)?.template;
  if (template === undefined) {
    throw new Error(`The format ${kind} has no template.`);
  }
  const [translator, messages] = await Promise.all([
    loadTranslator(language),
    loadMessages(language),
  ]);
  const words = new Map<string, string>(Object.entries(messages));
  return {
    translator,
    title: translator.t(`import.format.${kind}`),
    template,
    headerOf: ({ field }) => words.get(`import.field.${field}`) ?? field,
    meaningOf: (vocabulary, code) => words.get(`${vocabulary}.${code}`) ?? code,
  };
};
