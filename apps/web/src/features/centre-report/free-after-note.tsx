import type { FreePlaces } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';

const COLOURS = {
  known: 'text-ok',
  overfull: 'text-crit',
  unknown: 'text-unk',
} as const satisfies Record<FreePlaces['kind'], string>;

const wordsOf = (free: FreePlaces, { t, formats }: Pick<Translator, 't' | 'formats'>): string => {
  switch (free.kind) {
    case 'known':
      return t(`qualified.${free.qualifier}`, { value: formats.number(free.free) });
    case 'overfull':
      return t(`qualified.${free.qualifier}`, { value: t('centre.over', { count: free.over }) });
    case 'unknown':
      return t('centre.freeUnknown');
    default:
      return free satisfies never;
  }
};

/** The places that stay free as the numbers in the form stand; unknown is a word, never a number. */
export const FreeAfterNote = ({ free }: { readonly free: FreePlaces }) => {
  const translator = useTranslator();
  return (
    <output className="flex min-w-0 flex-col">
      <span className="text-ink-2 text-note">{translator.t('report.free')}</span>
      <b className={`truncate text-title ${COLOURS[free.kind]}`}>{wordsOf(free, translator)}</b>
    </output>
  );
};
