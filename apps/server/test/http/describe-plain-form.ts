import { describe, expect, it } from 'vitest';
import type { TestApp } from '../support/open-test-app';
import { opensPages } from '../support/opens-pages';

const FORM = '/text/libya-2011';

/** What is asked on the text-only pages, rightly and wrongly. */
export const describePlainForm = (opened: () => TestApp): void => {
  const open = opensPages(opened);

  describe('the question of the text-only pages', () => {
    it('takes a name, and asks back where several places have it', async () => {
      expect((await open(`${FORM}?where=Ras%20Ajdir&people=3`)).status).toBe(200);
      const several = await open(`${FORM}?where=ras&people=3`);
      expect(several.status).toBe(400);
      expect(several.text).toContain('Several places are called like this');
      expect(several.text).toMatch(/where=Ras\+Ajdir\+%2833\.\d+%2C\+11\.\d+%29/);
    });

    it.each([
      ['32S PB 12345 67890', 'Read as: MGRS'],
      ['8G3J45R9+2X', 'Read as: Plus Code'],
      ['33°08′24″N 11°13′12″E', 'Read as: Degrees, minutes'],
      ['33.14, 11.22', 'Read as: Decimal degrees'],
      ['Ras Ajdir', 'Border crossing, '],
    ])('takes %s, and says how it was read', async (where, said) => {
      const { text } = await open(`${FORM}?where=${encodeURIComponent(where)}&people=3`);
      expect(text).toContain(said);
    });

    it('offers places of nearly the name that was typed', async () => {
      const { status, text } = await open(`${FORM}?where=Ras%20Ajbir&people=3`);
      expect(status).toBe(400);
      expect(text).toContain('Nothing here is called “Ras Ajbir”. Is it one of these?');
      expect(text).toMatch(/where=Ras\+Ajdir\+%2833\.\d+%2C\+11\.\d+%29/);
    });

    it.each([
      { name: 'nothing', query: 'where=&people=1', said: 'Write where the people are' },
      {
        name: 'a place nobody knows',
        query: 'where=Xyzzy',
        said: 'Nothing here is called “Xyzzy”',
      },
      {
        name: 'negative people',
        query: 'where=33.14,11.22&people=-3',
        said: '“-3” is not a number',
      },
      { name: 'no latitude', query: 'where=95,11', said: 'A latitude lies between' },
      { name: 'exchanged numbers', query: 'where=11.22,33.14', said: 'may have been exchanged' },
      { name: 'another continent', query: 'where=40.7,-74', said: 'lies outside the operation' },
    ])('given $name say what to write, and keep what was typed', async ({ query, said }) => {
      const { status, text } = await open(`${FORM}?${query}`);
      expect(status).toBe(400);
      expect(text).toContain(said);
      expect(text).toContain('aria-invalid="true"');
      const typed = new URLSearchParams(query);
      for (const [field, value] of typed) {
        expect(text).toContain(`name="${field}"`);
        expect(text).toContain(`value="${value}"`);
      }
    });

    it('asks for the country where the place does not tell, and takes it', async () => {
      const near = `${FORM}?where=33.147,11.52&people=3&asOf=2011-03-08`;
      const asked = await open(near);
      expect(asked.text).toContain('In which country are the people?');
      expect(asked.text).toMatch(/href="[^"]*country=TUN[^"]*">Tunisia/);
      const said = await open(`${near}&country=TUN`);
      expect(said.text).toContain('<b>Tunisia</b>');
      expect(said.text).toMatch(/href="\/libya-2011\/find\?[^"]*country=TUN/);
      const inside = await open(`${FORM}?where=32.5,13&people=3&asOf=2011-03-08`);
      expect(inside.text).not.toContain('In which country are the people?');
      const form = await open(`${near}&country=TUN&change=1`);
      expect(form.text).toContain('<option value="TUN" selected>');
    });

    it('lets ask for languages and consulates that no centre names', async () => {
      const { text } = await open(FORM);
      expect(text).toMatch(/<select id="language" name="language">.*<option value="din">Dinka/);
      expect(text).toMatch(
        /<select id="consulate" name="consulate">.*<option value="BGD">Bangladesh/,
      );
      const asked = await open(
        `${FORM}?where=33.14,11.22&people=3&language=&language=din&consulate=BGD`,
      );
      expect(asked.text).toContain('Speaks Dinka');
      expect(asked.text).toContain('Consulate of Bangladesh');
    });

    it('takes ten thousand people, and say how to divide them or what comes closest', async () => {
      const { status, text } = await open(`${FORM}?where=33.14,11.22&people=10%20000`);
      expect(status).toBe(200);
      expect(text).toContain('Places for 10 000 people');
    });

    it('write what was typed as text, never as markup', async () => {
      const { text } = await open(`${FORM}?where=${encodeURIComponent('"><script>x</script>')}`);
      expect(text).not.toContain('<script');
      expect(text).toContain('&quot;&gt;&lt;script&gt;');
    });
  });
};
