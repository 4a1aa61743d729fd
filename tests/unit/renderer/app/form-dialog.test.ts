import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../../renderer');

/** What stands in a `DialogFrame` alone, and why nothing of it is kept. */
const notKept: Readonly<Record<string, string>> = {
  'app/about-dialog.tsx': 'no form',
  'app/adoptions-dialog.tsx': 'a list',
  'app/backups-dialog.tsx': 'six letters of a key, which is another one each time',
  'app/bond-dialog.tsx': 'a list; its forms are kept',
  'app/check-ins-dialog.tsx': 'a list; its forms are kept',
  'app/clients-screen.tsx': 'a question',
  'app/clock-dialog.tsx': 'says what to do; no form',
  'app/closing-dialog.tsx': 'says that the matter is closed; the checklist is kept',
  'app/conditions-dialog.tsx': 'a list; its forms are kept',
  'app/conflicts-dialog.tsx': 'says that it is not shown in courtroom mode; the check is kept',
  'app/dependants-gate.tsx': 'ticks of an act that is not saved yet; its own form is kept',
  'app/change-pack-dialog.tsx': 'ticks about a file that is picked anew',
  'app/disputes-dialog.tsx': 'choices about what is kept until somebody decides',
  'app/form-dialog.tsx': 'keeps what is in it',
  'app/hand-dialog.tsx': 'a passphrase is never written to the disk',
  'app/import-dialog.tsx':
    'ticks and answers about a file that is picked anew; a pasted table is kept',
  'app/kept-document-dialog.tsx': 'no form',
  'app/no-report-dialog.tsx': 'says that an attorney is asked; the reason is kept',
  'app/notice-dialog.tsx':
    'its parts keep what is in them: pasted text, the work on a file, what is typed beside a scan',
  'app/notice-history-dialog.tsx': 'no form',
  'app/packs-dialog.tsx': 'a list',
  'app/palette-dialog.tsx': 'a search',
  'app/passphrase-dialog.tsx': 'a passphrase, which is never kept',
  'app/phrases-dialog.tsx': 'a list',
  'app/print-custody-dialog.tsx': 'one choice',
  'app/purge-dialog.tsx': 'a reason and a name that say it is meant, each time anew',
  'app/release-forum-dialog.tsx': 'says that an attorney enters it; what is typed is kept',
  'app/rule-dialog.tsx': 'no form',
  'app/shortcuts-dialog.tsx': 'no form',
  'app/take-in-laptop-dialog.tsx':
    'a passphrase is never written to the disk; choices are about a file that is picked anew',
  'app/take-in-phrases-dialog.tsx': 'what a file changes; the file is picked anew',
  'app/transfer-dialog.tsx': 'says that no custody is recorded; the tick list is kept',
  'app/unshare-dialog.tsx': 'a question',
  'app/what-counts-dialog.tsx': 'no form',
  'features/backup/export-office-dialog.tsx': 'a passphrase, which is never kept',
  'features/backup/restore-dialog.tsx': 'a passphrase, which is never kept',
  'features/backup/travel-dialog.tsx': 'a passphrase, which is never kept',
  'features/calendar/calendar-dialog.tsx': 'choices',
  'features/docket/docket-papers-dialog.tsx': 'ticks; those of the last print are offered again',
  'features/export/csv-dialog.tsx': 'choices',
  'features/export/picture-dialog.tsx': 'two choices and a button',
  'features/export/preflight.tsx': 'what was looked through is looked through again',
  'features/export/word-dialog.tsx': 'one choice and a button',
  'features/reminders/digest-dialog.tsx': 'no form',
  'features/reminders/reminders-dialog.tsx': 'one line',
  'ui/list-dialog.tsx': 'a list; the forms on top of it are kept',
  'ui/row-list-dialog.tsx': 'a list',
};

test('Every dialog with a form keeps what is half typed, or is named here with why it does not', () => {
  const alone = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes('<DialogFrame'));
  expect(alone.sort()).toEqual(Object.keys(notKept).sort());
});
