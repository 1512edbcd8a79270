import type { ImportNote } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { InEnglish } from './in-english';

/** What the reader did that its user should know. */
export const NoteList = ({ notes }: { readonly notes: readonly ImportNote[] }) => {
  const { t, language } = useTranslator();
  if (notes.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="import-notes" className="grid gap-1">
      <h2 id="import-notes" className="font-semibold text-section">
        {t('import.notes')}
      </h2>
      {language !== 'en' && <p className="text-ink-2 text-note">{t('import.inEnglish')}</p>}
      <ul className="grid gap-1 ps-5">
        {notes.map(({ code, text }) => (
          <li key={`${code} ${text}`} className="list-disc text-body text-ink-2">
            <InEnglish text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
};
