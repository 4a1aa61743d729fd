import { expect, test } from 'vitest';
import {
  type GivenAnswer,
  keepAnswers,
  saidOf,
} from '../../../../shared/quick-add/keep-answers.ts';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import type { About } from '../../../../shared/quick-add/reading.ts';
import { office, today } from './office.ts';

const plain = (line: string) => readLine(line, office, { today, openMatterId: null });

function givenFor(line: string, about: About, value: string): readonly GivenAnswer[] {
  return [{ about, value, saidBy: saidOf(plain(line), about) }];
}

test('an answer stays while more of the line is typed', () => {
  const given = givenFor('mch 6/18 ruiz', 'matter', 'matter-2');
  expect(keepAnswers(plain('mch 6/18 9:30a ruiz webex bring i-94'), given)).toEqual({
    matter: 'matter-2',
  });
});

test('whose matter it is, is asked anew where the line names somebody else', () => {
  const given = givenFor('mch 6/18 ruiz', 'matter', 'matter-2');
  expect(keepAnswers(plain('mch 6/18 petrova'), given)).toEqual({});
  expect(keepAnswers(plain('mch 6/18 ruiz petrova'), given)).toEqual({});
});

test('an answer to a mistyped name does not hold for another mistyped name', () => {
  const given = givenFor('mch 6/18 petrva', 'matter', 'matter-1');
  expect(keepAnswers(plain('mch 6/18 petrva'), given)).toEqual({ matter: 'matter-1' });
  expect(keepAnswers(plain('mch 6/18 jacksn'), given)).toEqual({});
});

test('a docket that was chosen is asked anew where the kind of hearing changes', () => {
  const given = givenFor('hearing 6/4 9a petrova', 'proceeding', 'p-habeas');
  expect(keepAnswers(plain('hearing 6/5 10a petrova'), given)).toEqual({ proceeding: 'p-habeas' });
  expect(keepAnswers(plain('mch 6/5 10a petrova'), given)).toEqual({});
});

test('an answered line is ready and belongs to whom the person chose', () => {
  const answers = keepAnswers(
    plain('mch 6/18 9:30a ruiz'),
    givenFor('mch 6/18 9:30a ruiz', 'matter', 'matter-2'),
  );
  const reading = readLine('mch 6/18 9:30a ruiz', office, {
    today,
    openMatterId: 'matter-1',
    corrections: { answers, asWords: [] },
  });
  expect(reading.isReady).toBe(true);
  expect(reading.understanding?.view?.matter.id).toBe('matter-2');
});
