import {
  AUDIENCES,
  type Audience,
  LANGUAGES,
  MapNumber,
  PUBLICATION_STATES,
} from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { markingOf } from './own-parts';
import type { SheetIssue } from './sheet-wanted';

const NUMBER = MapNumber.parse('SSD-IDP-0117');

const OF_STATE = {
  draft: 'Draft / not cleared',
  reviewed: 'Draft / not cleared',
  cleared: 'Cleared / not published yet',
  published: null,
  superseded: 'Replaced: use the newer version',
  withdrawn: 'Withdrawn: do not use',
} as const satisfies Record<SheetIssue['state'], string | null>;

const OF_AUDIENCE = {
  public: null,
  partner: 'Restricted: partners only',
  responder: 'Restricted: responders only',
  coordinator: 'Confidential: coordinators only',
  steward: 'Strictly confidential: data stewards only',
  operator: 'Strictly confidential: the operator only',
} as const satisfies Record<Audience, string | null>;

const STATES = PUBLICATION_STATES;

const issueIn = (state: SheetIssue['state']): SheetIssue => ({ number: NUMBER, version: 1, state });

describe('the marking of a sheet', () => {
  it.each(AUDIENCES.flatMap((audience) => STATES.map((state) => ({ audience, state }))))(
    '$state for $audience says how far it is and whom it is for',
    async ({ audience, state }) => {
      const words = await loadTranslator('en');
      const marks = [OF_STATE[state], OF_AUDIENCE[audience]].filter((mark) => mark !== null);
      const marking = markingOf({ issue: issueIn(state), audience, words });
      expect(marking).toBe(marks.length === 0 ? null : marks.join(' · '));
    },
  );

  it.each(AUDIENCES)('of no register for %s says whom it is for alone', async (audience) => {
    const words = await loadTranslator('en');
    expect(markingOf({ issue: null, audience, words })).toBe(OF_AUDIENCE[audience]);
  });

  it.each(LANGUAGES)('is never empty in %s where it has something to say', async (language) => {
    const words = await loadTranslator(language);
    const told = AUDIENCES.flatMap((audience) =>
      STATES.map((state) => markingOf({ issue: issueIn(state), audience, words })),
    );
    expect(told.filter((marking) => marking === null)).toHaveLength(1);
    // Draft and reviewed read alike; nothing else does.
    expect(new Set(told).size).toBe(AUDIENCES.length * (STATES.length - 1));
  });
});
