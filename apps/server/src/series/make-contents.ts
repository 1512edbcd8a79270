import { languageInfo, loadTranslator, type Translator } from '@waystation/i18n';
import { type ContentsRow, contentsPage } from '@waystation/print';
import type { SeriesItem } from '@waystation/scene';
import { choiceOf } from './series-asked';
import { type SeriesSheets, titleOf } from './series-sheets';
import type { OpenSheetThread, SetContents } from './sheet-thread';

/** A file of one page needs no list of its pages. */
const LEAST_SHEETS = 2;

/** What a sheet is of, in the language of the series; all that the series goes through. */
const nameOf = ({ area, day, language, key }: SeriesItem, { formats }: Translator): string => {
  const parts = [
    area === null ? '' : (formats.name(area.names) ?? area.pcode),
    day === null ? '' : formats.date(day),
    language === null ? '' : languageInfo(language).ownName,
  ].filter((part) => part !== '');
  return parts.length === 0 ? key : parts.join(' · ');
};

const rowsOf = ({ plan, made, failed }: SeriesSheets, words: Translator): readonly ContentsRow[] =>
  plan.items.map((item, index) => ({
    name: nameOf(item, words),
    pcode: item.area?.pcode ?? null,
    coverage: made.get(index)?.coverage ?? null,
    sheet: index + 1,
    problem: failed.find(({ key }) => key === item.key)?.reason ?? null,
  }));

/** The contents that stand at the front of a series in one file; null: it has one sheet, or needs none. */
export const makeContents = async (
  openThread: OpenSheetThread,
  sheets: SeriesSheets,
): Promise<(SetContents & { readonly title: string }) | null> => {
  const { plan, made } = sheets;
  const { asked, createdAt } = plan;
  if (asked.file !== 'pdf' || plan.items.length < LEAST_SHEETS) {
    return null;
  }
  const words = await loadTranslator(asked.language);
  const title = titleOf(made);
  const page = contentsPage(rowsOf(sheets, words), {
    words,
    choice: choiceOf(asked),
    title,
    createdAt,
  });
  const thread = openThread();
  try {
    const set = await thread.contents({ page, createdAt });
    return { ...set, title: words.t('print.contents') };
  } finally {
    await thread.close();
  }
};
