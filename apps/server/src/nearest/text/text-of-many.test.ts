import { describe, expect, it } from 'vitest';
import { centre, ELEGU, NIMULE, PHONE, tell } from '../../../test/told-answer';

describe('people for whom no one centre is enough, as text', () => {
  it('says how to split where no one centre can take all', async () => {
    const [first, second] = await tell([NIMULE, ELEGU], { people: 150 });
    expect(first).toContain('No one centre takes 150. Split: 91 to Nimule, 59 to Elegu I');
    expect(second).toContain('1. Nimule: 91 free');
  });

  it('says how many places there are where not even all centres together take everybody', async () => {
    const text = (await tell([NIMULE, ELEGU], { people: 10_000 })).join('\n');
    expect(text).toContain('No centre is known to have places for 10 000.');
    expect(text).toContain('155 known free in all.');
  });

  it('tells no part of a split without its way and the age of its count', async () => {
    const parts = [NIMULE, ELEGU, centre('Palabek', { north: 0.3, present: 130 })];
    const three = (await tell(parts, { people: 240 })).join('\n');
    for (const said of [
      /1\. Nimule: .* 7\.3 km N/,
      /2\. Elegu I: .* 11 km S/,
      /3\. Palabek: .* 33 km N/,
    ]) {
      expect(three).toMatch(said);
    }
    const more = ['Ajuong Thok camp', 'Pamir camp'].map((name) =>
      centre(name, { north: 0.4, present: 130, ...PHONE }),
    );
    const five = (await tell([...parts, ...more], { people: 430 })).join('\n');
    for (const name of ['Nimule', 'Elegu I', 'Palabek', 'Ajuong Thok camp', 'Pamir camp']) {
      expect(five).toMatch(
        new RegExp(`to ${name} \\([\\d.]+ km [NS] straight line, counted 8 h ago`),
      );
    }
  });

  it('begins its list with 1, also where the first of the answer is in no split', async () => {
    const small = centre('Small', { north: 0.01, present: 227 });
    const text = (await tell([small, NIMULE, ELEGU], { people: 150 })).join('\n');
    expect(text).toContain('\n1. Nimule');
    expect(text).toContain('\n2. Elegu I');
    expect(text).not.toContain('Small');
  });
});
