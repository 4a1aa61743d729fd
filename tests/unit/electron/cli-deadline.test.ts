import { describe, expect, it } from 'vitest';
import { runDeadline } from '../../../electron/cli-deadline.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { valueOf } from '../shared/time/dates.ts';

const run = (words: string) => runDeadline(words.split(' ').filter((word) => word !== ''));

describe('deadline', () => {
  it('gives one object for one date', () => {
    const report = valueOf(run('CR-03 --on 2025-05-15 --detained'));
    expect(report).toMatchObject({
      rule: 'CR-03',
      version: 1,
      computed: '2025-05-29',
      safe: '2025-05-29',
      overdue: { mayBeFrom: '2025-05-30', onAnyReadingFrom: '2025-05-30' },
      alternatives: [],
      because: null,
      authority: 'Fed. R. Crim. P. 5.1(c); 18 USC 3060(b)',
    });
  });

  it('gives results for a rule with several dates', () => {
    const report = valueOf(run('CR-14 --on 2025-12-12'));
    expect(report).toMatchObject({
      rule: 'CR-14',
      version: 1,
      results: [{ computed: '2025-12-26' }, { computed: '2026-01-12' }],
    });
  });

  it('writes hours in the zone that was given', () => {
    expect(valueOf(run('CR-02 --on 2026-10-30 --at 22:30 --zone America/New_York'))).toMatchObject({
      computed: '2026-11-01T21:30-05:00',
    });
  });

  it('takes exclusions, closures, further triggers, an order and a release', () => {
    const words =
      'CR-09 --on 2025-05-14 --detained --exclude 2025-05-20..2025-05-31=motion --exclude=2025-06-01..2025-06-02 --closed 2025-08-26=flood';
    expect(valueOf(run(words))).toMatchObject({ computed: '2025-08-27' });
    expect(valueOf(run('CR-09 --on 2025-05-14 --released 2025-06-12'))).toMatchObject({
      computed: null,
      because: expect.stringContaining('day 29') as string,
    });
    expect(valueOf(run('ID-05 --on 2026-11-23 --also appeal-filed=2026-12-01'))).toMatchObject({
      results: [{}, {}, { computed: '2027-03-01' }],
    });
    expect(valueOf(run('HB-01 --on 2026-11-23 --ordered 2026-12-18'))).toMatchObject({
      computed: '2026-12-18',
    });
  });

  it('takes days on which the clerk was closed from and to, with their reason', () => {
    const words = 'TC-D --days 14 --on 2026-01-28 --court mad';
    expect(valueOf(run(`${words} --closed 2026-02-11..2026-02-12=snow`))).toMatchObject({
      computed: '2026-02-13',
      arithmetic: expect.arrayContaining([expect.stringContaining('(snow)')]) as string[],
    });
    expect(valueOf(run(`${words} --closed 2026-02-11`))).toMatchObject({ computed: '2026-02-12' });
  });

  it('counts the tiers of holidays that are named', () => {
    const on = 'HB-04 --on 2026-05-04';
    expect(valueOf(run(`${on} --tiers t2,T3`))).toMatchObject({ computed: '2026-07-06' });
    expect(valueOf(run(`${on} --tiers none`))).toMatchObject({ computed: '2026-07-03' });
    expect(valueOf(run('CR-12 --on 2026-04-06 --court mad --tiers none'))).toMatchObject({
      computed: '2026-04-20',
      safe: '2026-04-17',
      alternatives: [{ on: '2026-04-21' }],
    });
  });

  it('reads rules and courts in any case', () => {
    expect(valueOf(run('cr-04A --on 2025-05-15 --court MAD'))).toMatchObject({ rule: 'CR-04a' });
  });

  it.each([
    ['', 'deadline/no-rule'],
    ['CR-03', 'deadline/no-day'],
    ['CR-03 CR-04 --on 2025-05-15', 'deadline/too-many-rules'],
    ['CR-99 --on 2025-05-15', 'deadline/unknown-rule'],
    ['TC-Q --on 2025-05-15 --days 3', 'deadline/unknown-method'],
    ['TC-D --on 2025-05-15', 'deadline/method-needs-period'],
    ['TC-D --on 2025-05-15 --days 1.5', 'deadline/bad-period'],
    ['TC-D --on 2025-05-15 --days 0', 'deadline/bad-period'],
    ['TC-D --on 2025-05-15 --days 3 --hours 4', 'deadline/two-periods'],
    ['CR-03 --on 2025-05-15 --days 3', 'deadline/period-needs-method'],
    ['CR-03 --on', 'cli/no-value'],
    ['CR-03 --on 2025-02-30', 'deadline/bad-day'],
    ['CR-03 --on 5/15/2025', 'deadline/bad-day'],
    ['CR-03 --on 1899-05-15', 'deadline/bad-day'],
    ['CR-03 --on 2025-05-15 --on 2025-05-16', 'cli/flag-twice'],
    ['CR-03 --on 2025-05-15 --detained --not-detained', 'deadline/two-custodies'],
    ['CR-03 --on 2025-05-15 --held', 'cli/unknown-flag'],
    ['CR-03 --on 2025-05-15 --detained=yes', 'cli/unknown-flag'],
    ['CR-03 --on 2025-05-15 --court boston', 'deadline/unknown-court'],
    ['CR-02 --on 2025-05-15 --at 9:00', 'deadline/bad-time'],
    ['CR-02 --on 2025-05-15 --at 09:00 --zone Eastern', 'court-time/unknown-zone'],
    ['CR-02 --on 2025-03-09 --at 02:30 --zone America/New_York', 'court-time/skipped'],
    ['CR-07 --on 2025-05-15 --exclude 2025-06-01', 'deadline/bad-span'],
    ['CR-07 --on 2025-05-15 --exclude 2025-06-02..2025-06-01', 'deadline/exclusion-backwards'],
    ['CR-07 --on 2025-05-15 --exclude 2025-06-02..2025-06-31', 'deadline/bad-day'],
    ['ID-05 --on 2026-11-23 --also appeal-filed', 'deadline/bad-trigger'],
    ['ID-05 --on 2026-11-23 --also moon=2026-12-01', 'deadline/unknown-trigger'],
    ['CR-03 --on 2025-05-15 --closed friday', 'deadline/bad-day'],
    ['CR-03 --on 2025-05-15 --closed 2025-05-15..friday', 'deadline/bad-day'],
    ['CR-03 --on 2025-05-15 --closed 2025-05-15..2025-05-16..2025-05-17', 'deadline/bad-day'],
    ['CR-03 --on 2025-05-15 --closed 2025-05-16..2025-05-15', 'deadline/exclusion-backwards'],
    ['CR-03 --on 2025-05-15 --tiers T3,T9', 'deadline/unknown-tier'],
    ['CR-03 --on 2025-05-15 --tiers T1', 'deadline/unknown-tier'],
    ['CR-03 --on 2025-05-15 --court mand', 'deadline/unknown-court'],
    ['CR-02 --on 2026-10-30 --at 22:30 --zone EST', 'court-time/unknown-zone'],
    ['TC-MY --on 2025-05-15 --days 30', 'deadline/method-needs-period'],
  ])('refuses "%s" as %s, with a sentence', (words, code) => {
    const report = run(words);
    if (report.ok) expect.fail('it was taken');
    expect(report.failure.code).toBe(code);
    const { sentence } = sentenceOf(report.failure);
    expect(sentence).toMatch(/^\S.*\.$/s);
    expect(sentence).not.toContain('no description');
  });
});
