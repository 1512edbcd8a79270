import { countryCodes, spokenLanguage, type Translator } from '@waystation/i18n';
import { COMMON_LANGUAGES } from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import { choice } from './choice';
import type { FormValues } from './form-values';

type SpokenPart = {
  readonly words: Translator;
  readonly values: Pick<FormValues, 'language' | 'consulate'>;
  /** Languages and consulates that some centre has, or that the address asks for. */
  readonly languages: readonly string[];
  readonly consulates: readonly string[];
};

type Others = {
  readonly name: 'language' | 'consulate';
  readonly label: string;
  readonly all: readonly string[];
  readonly nameOf: (value: string) => string;
};

/** All that has no box of its own; browsers of any age draw the list, and find in it what is typed. */
const others = (
  { name, label, all, nameOf }: Others,
  boxed: readonly string[],
  { locale }: Translator,
): Markup => {
  const { compare } = new Intl.Collator(locale);
  const options = all
    .filter((value) => !boxed.includes(value))
    .map((value) => ({ value, said: nameOf(value) }))
    .toSorted((a, b) => compare(a.said, b.said))
    .map(({ value, said }) => html`<option value="${value}">${said}`);
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${options}</select></div>`;
};

/** Languages and consulates to ask for: that no centre says anything of them is an answer, too. */
export const spokenPart = ({ words, values, languages, consulates }: SpokenPart): Markup => {
  const { t, formats } = words;
  const languageOf = (tag: string): string => spokenLanguage(tag, words);
  const boxes = [
    ...languages.map((tag) =>
      choice({
        type: 'checkbox',
        name: 'language',
        value: tag,
        label: t('find.speaks', { languages: languageOf(tag) }),
        isChosen: values.language.includes(tag),
      }),
    ),
    ...consulates.map((country) =>
      choice({
        type: 'checkbox',
        name: 'consulate',
        value: country,
        label: t('find.consulateOf', { country: formats.country(country) }),
        isChosen: values.consulate.includes(country),
      }),
    ),
  ];
  const isOpen = values.language.length + values.consulate.length > 0;
  const language: Others = {
    name: 'language',
    label: t('find.languagesOther'),
    all: COMMON_LANGUAGES,
    nameOf: languageOf,
  };
  const consulate: Others = {
    name: 'consulate',
    label: t('find.consulatesOther'),
    all: countryCodes(),
    nameOf: formats.country,
  };
  return html`<details${isOpen ? html` open` : null}><summary>${t('plain.languages')}</summary>${boxes.length === 0 ? null : html`<div class="k" role="group" aria-label="${t('plain.languages')}">${boxes}</div>`}${others(language, languages, words)}${others(consulate, consulates, words)}</details>`;
};
