import { describe, expect, test } from 'vitest';
import type { BackupState } from '../../../../shared/backup/backup-state.ts';
import { sayBackups } from '../../../../shared/backup/say-backup.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 26, 17);
const moment = { now, zone: 'America/New_York' };
const place = (daysAgo: number | null, code: string | null = null) => ({
  verifiedAt: daysAgo === null ? null : now - daysAgo * DAY,
  failure: code === null ? null : { code, details: { path: '/media/stick' } },
});
const state = (given: Partial<BackupState> = {}): BackupState => ({
  isSetUp: true,
  here: place(0),
  second: { folder: '/media/stick', ...place(0) },
  keptVaults: [],
  travellingSince: null,
  leftUndone: null,
  ...given,
});

describe('what is said of backups', () => {
  test('nothing while a verified copy of this week is in both places', () => {
    expect(sayBackups(state(), moment)).toBeNull();
    const week = state({ second: { folder: '/media/stick', ...place(7) } });
    expect(sayBackups(week, moment)).toBeNull();
  });

  test('without a key, that there is none', () => {
    expect(sayBackups(state({ isSetUp: false }), moment)).toEqual({
      level: 'bad',
      text: 'There is no backup of this record: if this laptop is lost, all of it is.',
    });
  });

  test('without a second folder, that all lies on one laptop', () => {
    expect(sayBackups(state({ second: null }), moment)?.level).toBe('warning');
  });

  test('after seven days the second folder is red, with its age', () => {
    const old = state({ second: { folder: '/media/stick', ...place(8) } });
    expect(sayBackups(old, moment)).toEqual({
      level: 'bad',
      text: 'Last verified copy in /media/stick: 8 days ago.',
    });
  });

  test('a stick that is not plugged in is said at once, with the age of what is on it', () => {
    const away = state({
      second: { folder: '/media/stick', ...place(1, 'backup/folder-missing') },
    });
    const said = sayBackups(away, moment);
    expect(said?.level).toBe('warning');
    expect(said?.text).toContain('may be unplugged');
    expect(said?.text).toContain('Last verified copy in /media/stick: yesterday.');
  });

  test('a place that never had a copy is red, whatever the reason', () => {
    const never = state({ second: { folder: '/media/stick', ...place(null, 'file/disk-full') } });
    expect(sayBackups(never, moment)).toMatchObject({ level: 'bad' });
    expect(sayBackups(state({ here: place(null) }), moment)?.level).toBe('bad');
  });

  test('a clock set back makes an old copy no younger', () => {
    const ahead = state({ here: { verifiedAt: now + 30 * DAY, failure: null } });
    expect(sayBackups(ahead, moment)?.level).toBe('bad');
  });

  test('what was asked for before travel and not done comes first', () => {
    const undone = state({ leftUndone: { code: 'travel/file-gone', details: { path: '/a.age' } } });
    expect(sayBackups(undone, moment)?.text).toContain('/a.age');
  });
});
