import { describe, expect, it } from 'vitest';
import { absent, reported } from '../absence';
import { figureOfSexAge } from './figure-of-sex-age';

const part = (value: number, reason: string | null = null) => ({
  reported: reported(value),
  isPart: true,
  reason,
  origin: null,
});
const whole = (value: number) => ({ ...part(value), isPart: false });

describe('the figure of one sex', () => {
  it('is the sum of its parts where every part of everybody has one', () => {
    const everybody = [part(100, 'conflict'), part(40, 'flood')];
    const women = [part(55, 'conflict'), part(21, 'flood')];
    expect(figureOfSexAge(everybody, women)).toEqual(reported(76));
  });

  it('is unknown where a part with people has no count of it', () => {
    expect(
      figureOfSexAge([part(100, 'conflict'), part(40, 'flood')], [part(55, 'conflict')]),
    ).toEqual(absent('unknown'));
  });

  it('needs none of a part in which nobody is', () => {
    expect(
      figureOfSexAge([part(100, 'conflict'), part(0, 'flood')], [part(55, 'conflict')]),
    ).toEqual(reported(55));
  });

  it('is taken whole where it was published whole', () => {
    expect(figureOfSexAge([part(100, 'conflict')], [whole(55)])).toEqual(reported(55));
  });

  it('is unknown, not zero, where the source counted nobody by sex', () => {
    expect(figureOfSexAge([whole(100)], [])).toEqual(absent('unknown'));
    expect(figureOfSexAge([whole(0)], [])).toEqual(absent('unknown'));
  });

  it('is absent as everybody is', () => {
    const nobodyThere = { ...whole(0), reported: absent('inaccessible') };
    expect(figureOfSexAge([nobodyThere], [])).toEqual(absent('inaccessible'));
  });
});
