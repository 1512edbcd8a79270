import { html, type Markup } from '@waystation/picture';

type Choice = {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
};

/** One box to tick, with what it stands for. */
export const choice = ({ type, name, value, label, isChosen }: Choice): Markup =>
  html`<label><input type="${type}" name="${name}" value="${value}"${isChosen ? html` checked` : null}>${label}</label>`;
