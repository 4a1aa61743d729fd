import { describe, expect, test } from 'vitest';
import { checkDocketNumber } from '../../../../shared/courts/check-docket-number.ts';
import { proceedingKindSchema } from '../../../../shared/model/proceeding.ts';
import { sentenceOf } from '../../../../shared/result/failure-sentence.ts';

describe('A number of the forum fits', () => {
  test.each([
    ['federal-criminal', '1:25-cr-10123-ABC'],
    ['federal-criminal', '1:25-mj-05012-JCB-1'],
    ['federal-criminal', '25-CR-7'],
    ['supervised-release', '2:24-cr-00012-WKS-1'],
    ['habeas', '3:26-cv-00123-ABC-DE'],
    ['petition-for-review', '25-1234'],
    ['petition-for-review', 'No. 24-60123'],
    ['petition-for-review', '25-123-ag'],
    ['bia-appeal', 'A 000 123 456'],
    ['removal-240', 'A000-123-456'],
    ['uscis-application', 'IOE0912345678'],
    ['uscis-application', 'EAC 25 123 45678'],
    ['state-criminal', 'anything / at all 7'],
  ] as const)('%s %s', (kind, text) => {
    expect(checkDocketNumber(kind, ` ${text} `)).toEqual({ ok: true, value: text });
  });
});

describe('A number of another form is said, with what it looks like', () => {
  test.each([
    ['federal-criminal', '25-1234', 'docket-number/federal-criminal'],
    ['habeas', 'A000123456', 'docket-number/federal-civil'],
    ['habeas', '1:25-cr-10123', 'docket-number/case-type'],
    ['federal-criminal', '1:25-cv-10123', 'docket-number/case-type'],
    ['petition-for-review', '1:25-cv-10123', 'docket-number/circuit'],
    ['removal-240', '25-1234', 'docket-number/immigration'],
    ['uscis-application', '12', 'docket-number/receipt'],
  ] as const)('%s %s', (kind, text, code) => {
    const checked = checkDocketNumber(kind, text);
    expect(checked).toMatchObject({ ok: false, failure: { code } });
    if (!checked.ok) expect(sentenceOf(checked.failure).title).toBe('Docket number to look at');
  });
});

test('A court of appeals numbers its cases its own way, whatever the case began as', () => {
  expect(checkDocketNumber('habeas', '25-1234', 'circuit').ok).toBe(true);
  expect(checkDocketNumber('habeas', '25-1234', 'district').ok).toBe(false);
});

test("A court of the office's own may number as it likes", () => {
  expect(checkDocketNumber('federal-criminal', '123-4-25 Cncr', 'own').ok).toBe(true);
});

test('No number is no mistake, whatever the kind', () => {
  for (const kind of proceedingKindSchema.options)
    expect(checkDocketNumber(kind, '  ')).toEqual({ ok: true, value: '' });
});
