import type { FlashView, Operation } from '@waystation/domain';
import { flashParts, type Translator } from '@waystation/i18n';
import { headLines, knownLines, stateLines } from './flash-lines';

/** A flash update as plain text, to be read aloud, sent or pasted. */
export const flashText = (view: FlashView, operation: Operation, words: Translator): string => {
  const { t, formats } = words;
  const { told } = view;
  const name = formats.name(operation.names) ?? operation.code;
  const body =
    told === null
      ? []
      : [
          ...flashParts(told, words).flatMap((part) => [
            '',
            part.name,
            ...(part.lines.length === 0
              ? [t('flash.unknown')]
              : part.lines.map(({ text }) => text)),
          ]),
          '',
          t('flash.known'),
          ...knownLines(told, words),
        ];
  return [
    `${t('flash.one')}: ${t('flash.update', { version: view.version })}. ${name}`,
    ...(told === null ? [] : [told.said.title]),
    ...stateLines(view, operation, words),
    ...headLines(view, operation, words),
    t('flash.notOfficial'),
    ...body,
    '',
  ].join('\n');
};
