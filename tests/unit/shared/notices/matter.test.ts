import { describe, expect, test } from 'vitest';
import { isSameDocket } from '../../../../shared/notices/find-numbers.ts';
import { readNotice } from '../../../../shared/notices/read-notice.ts';
import { sayProblem } from '../../../../shared/notices/say-doubt.ts';
import { day } from '../../../builders/matter-view.ts';
import { courts, office } from './office.ts';

function read(text: string, openMatterId: string | null, askedMatterId: string | null = null) {
  return readNotice(text, {
    today: day('2025-11-25'),
    views: office,
    openMatterId,
    askedMatterId,
    courts,
  });
}

const forLuis = 'A000-654-321. Master hearing on January 6, 2026 at 9:00 AM.';

describe('a notice is matched to its client', () => {
  test('the A-number of another client than the open one is said, and nothing is ticked', () => {
    const reading = read(forLuis, 'matter-ana');
    expect(reading.matterId).toBe('matter-luis');
    expect(reading.problems.map(sayProblem)).toContain(
      'The A-number in this notice is that of another matter: Sample: removal at Jena.',
    );
    expect(reading.proposals.map((one) => one.ticked)).toEqual([false]);
  });

  test('a person who chooses the matter all the same is told, obeyed, and nothing is ticked', () => {
    const reading = read(forLuis, null, 'matter-ana');
    expect(reading.matterId).toBe('matter-ana');
    expect(reading.problems.map((problem) => problem.code)).toContain('other-matter');
    expect(reading.proposals.map((one) => one.ticked)).toEqual([false]);
  });

  test('an A-number that no client has is said with all but three digits masked', () => {
    const reading = read('A000-777-888. Master hearing on January 6, 2026 at 9 AM.', 'matter-ana');
    expect(reading.problems.map(sayProblem)).toContain(
      "The A-number in this notice (A *** *** 888) is not this client's.",
    );
    expect(reading.proposals.some((one) => one.ticked)).toBe(false);
  });

  test('a name alone finds the client and ticks nothing', () => {
    const reading = read('Sample, Luis: hearing set for 1/6/2026 at 9:00 AM CT.', null);
    expect(reading.matterId).toBe('matter-luis');
    expect(reading.proposals.map((one) => one.ticked)).toEqual([false]);
  });

  test('a text that names nobody is not ticked for whoever is on screen, until somebody says so', () => {
    const text = 'IMMIGRATION COURT. Individual hearing on January 6, 2026 at 9:00 AM ET.';
    const reading = read(text, 'matter-ana');
    expect(reading.problems.map(sayProblem)).toContain(
      'Nothing in it names a client on record: make sure whose it is.',
    );
    expect(reading.proposals.map((one) => one.ticked)).toEqual([false]);
    expect(read(text, 'matter-ana', 'matter-ana').proposals.map((one) => one.ticked)).toEqual([
      true,
    ]);
  });

  test("a docket number of the office's own is found without a label, in any shape", () => {
    for (const written of ['2552CR000123', '2552 CR 000123', '2552-CR-000123'])
      expect(read(`${written}: hearing on 1/6/2026 at 9:00 AM.`, null).matterId).toBe('matter-ana');
    expect(read('92552CR000123: hearing on 1/6/2026.', null).matterId).toBeNull();
  });

  test('of several respondents or defendants only what is said of the client is ticked', () => {
    const ticks = (text: string) => read(text, null).proposals.map((one) => one.ticked);
    expect(
      ticks(
        '6:25-cr-00077: Plea hearing as to Rex Nobody (2) set for 1/21/2026 at 9:00 AM. Motion hearing as to Luis A. Sample (1) set for 1/22/2026 at 9:30 AM.',
      ),
    ).toEqual([false, true]);
    expect(
      ticks(
        'A000-123-456: individual hearing on June 9, 2026 at 9:00 AM ET.\nA000-777-888: individual hearing on June 10, 2026 at 9:00 AM ET.',
      ),
    ).toEqual([true, false]);
    expect(
      ticks('A000-123-456 (lead)\nA000-777-888\nIndividual hearing on June 9, 2026 at 9:00 AM ET.'),
    ).toEqual([true]);
  });

  test('a docket number is the same with or without judges, office and leading zeros', () => {
    expect(isSameDocket('1:25-mj-01234-JGD', '25-mj-1234')).toBe(true);
    expect(isSameDocket('1:25-mj-01234-JGD-1', '1:25-MJ-1234')).toBe(true);
    expect(isSameDocket('1:25-mj-01234', '3:25-mj-01234')).toBe(false);
    expect(isSameDocket('2552CR000123', '2552-CR-123')).toBe(true);
    expect(isSameDocket('', '')).toBe(false);
  });
});
