import type { Language, TemplateEnding, TemplateKind } from '@waystation/domain';
import { templateAsCsv } from './template-as-csv';
import { templateAsWorkbook } from './template-as-workbook';
import { type ToldTemplate, toldTemplate } from './told-template';

/** Which template is wanted. */
export type TemplateAsked = {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly ending: TemplateEnding;
};

const WRITERS = {
  xlsx: templateAsWorkbook,
  csv: templateAsCsv,
} as const satisfies Record<TemplateEnding, (told: ToldTemplate) => Uint8Array>;

/** The bytes of a template. */
export const writeTemplate = async ({
  kind,
  language,
  ending,
}: TemplateAsked): Promise<Uint8Array> => WRITERS[ending](await toldTemplate(kind, language));

/** The name that a template is saved under. */
export const templateFileName = ({ kind, language, ending }: TemplateAsked): string =>
  `waystation-${kind}-${language}.${ending}`;
