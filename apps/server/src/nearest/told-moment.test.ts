import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { toldMoment } from './told-moment';

const NOW = new Date('2026-11-22T14:00:00.000Z');
const RUNNING = anOperation({});
const CASE = anOperation({
  replay: { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' },
});

describe('the moment that an answer tells of', () => {
  it.each([
    {
      name: 'a running operation, none asked',
      of: RUNNING,
      asked: null,
      is: 'now',
      at: NOW.toISOString(),
      day: null,
    },
    {
      name: 'a running operation, a moment',
      of: RUNNING,
      asked: '2026-11-20T10:00:00.000Z',
      is: 'asked',
      at: '2026-11-20T10:00:00.000Z',
      day: null,
    },
    {
      name: 'a running operation, a day',
      of: RUNNING,
      asked: '2026-11-20T23:59:59.999Z',
      is: 'asked',
      at: '2026-11-20T23:59:59.999Z',
      day: '2026-11-20',
    },
    {
      name: 'a running operation, yet to come',
      of: RUNNING,
      asked: '2027-01-01T00:00:00.000Z',
      is: 'yetToCome',
      at: NOW.toISOString(),
      day: null,
    },
    {
      name: 'a historical case, none asked',
      of: CASE,
      asked: null,
      is: 'startOfCase',
      at: '2011-03-15T23:59:59.999Z',
      day: '2011-03-15',
    },
    {
      name: 'a historical case, a moment of it',
      of: CASE,
      asked: '2011-02-20T00:00:00.000Z',
      is: 'asked',
      at: '2011-02-20T00:00:00.000Z',
      day: null,
    },
    {
      name: 'a historical case, before it',
      of: CASE,
      asked: '2011-02-19T23:59:59.999Z',
      is: 'outsideCase',
      at: '2011-02-20T23:59:59.999Z',
      day: '2011-02-20',
    },
    {
      name: 'a historical case, of today',
      of: CASE,
      asked: NOW.toISOString(),
      is: 'outsideCase',
      at: '2011-12-31T23:59:59.999Z',
      day: '2011-12-31',
    },
  ])('$name', ({ of, asked, is, at, day }) => {
    const told = toldMoment(of, asked === null ? null : new Date(asked), NOW);
    expect({ ...told, moment: told.moment.toISOString() }).toEqual({
      moment: at,
      momentIs: is,
      day,
    });
  });
});
