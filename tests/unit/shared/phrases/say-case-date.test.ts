import { expect, test } from 'vitest';
import { sayCaseDate } from '../../../../shared/phrases/say-case-date.ts';
import { speakers } from '../../../../shared/phrases/speaker.ts';
import { type CaseDate, caseDateSchema } from '../../../../shared/time/case-date.ts';

const dateOf = (given: object): CaseDate => caseDateSchema.parse(given);

test.each([
  [
    { kind: 'on', from: '2025-06-18', precision: 'day' },
    'Miércoles, 18 de junio de 2025',
    '18 jun 2025',
  ],
  [
    { kind: 'on', from: '2025-06-18', time: '13:30', zone: 'America/New_York', precision: 'time' },
    'Miércoles, 18 de junio de 2025, 1:30 p. m. (hora del Este)',
    '18 jun 2025, 1:30 p. m. ET',
  ],
  [
    { kind: 'on', from: '2025-06-18', time: '09:00', precision: 'time' },
    'Miércoles, 18 de junio de 2025, 9:00 a. m. (zona horaria no anotada)',
    '18 jun 2025, 9:00 a. m. (zona horaria no anotada)',
  ],
  [{ kind: 'on', from: '2025-02', precision: 'month' }, 'Febrero de 2025', 'feb 2025'],
  [
    { kind: 'around', from: '2025-02-23', precision: 'day' },
    'Alrededor del 23 de febrero de 2025',
    'alrededor del 23 feb 2025',
  ],
  [
    { kind: 'around', from: '2025-02', precision: 'month' },
    'Alrededor de febrero de 2025',
    'alrededor de feb 2025',
  ],
  [
    { kind: 'before', from: '2025-05-14', precision: 'day' },
    'Antes del 14 de mayo de 2025',
    'antes del 14 may 2025',
  ],
  [{ kind: 'after', from: '2025', precision: 'year' }, 'Después de 2025', 'después de 2025'],
  [
    { kind: 'between', from: '2025-02-16', to: '2025-05-14', precision: 'day' },
    'Entre el 16 de febrero de 2025 y el 14 de mayo de 2025',
    'entre el 16 feb 2025 y el 14 may 2025',
  ],
  [
    { kind: 'from-to', from: '2025-02-16', to: '2025-05-14', precision: 'day' },
    '16 de febrero de 2025 – 14 de mayo de 2025',
    '16 feb 2025 – 14 may 2025',
  ],
  [{ kind: 'undated' }, 'Sin fecha', 'Sin fecha'],
])('%o', (given, long, short) => {
  expect(sayCaseDate(speakers.es, dateOf(given), 'long')).toBe(long);
  expect(sayCaseDate(speakers.es, dateOf(given), 'short')).toBe(short);
});
