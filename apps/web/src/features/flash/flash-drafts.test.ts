import { describe, expect, it } from 'vitest';
import { newFlashDraft } from './flash-draft';
import { createFlashDrafts } from './flash-drafts';

const DRAFT = newFlashDraft('7b1d2c3e-4f50-4a61-8b72-9c83ad94be10', 'en');

const aShelf = () => {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      texts.set(key, text);
    },
    removeItem: (key: string) => {
      texts.delete(key);
    },
  };
};

describe('drafts of flash updates on a device', () => {
  it('are kept for each operation until they are given up', () => {
    const shelf = aShelf();
    createFlashDrafts(() => shelf).keep('chad', DRAFT);
    const later = createFlashDrafts(() => shelf);
    expect(later.read('chad')).toEqual(DRAFT);
    expect(later.read('niger')).toBeNull();
    later.keep('chad', null);
    expect(later.read('chad')).toBeNull();
  });

  it('are none where what is kept is no draft, or nothing is kept', () => {
    const shelf = aShelf();
    shelf.setItem('waystation.flashDraft.chad', '{"title":"half"}');
    expect(createFlashDrafts(() => shelf).read('chad')).toBeNull();
    const refused = createFlashDrafts(() => {
      throw new Error('no storage here');
    });
    refused.keep('chad', DRAFT);
    expect(refused.read('chad')).toBeNull();
  });
});
