import { groupOf, listPage, type ListPage, type PageContext, said } from './list-page.ts';

/**
 * The backup key on a page of its own, to be put away where the laptop is not.
 *
 * @param key in groups of letters, as it is to be read
 */
export function backupKeyPage(key: string, context: Omit<PageContext, 'nameOf'>): ListPage {
  const row = (what: string, text: string) => [[said(what, 'strong')], [said(text)]];
  return listPage(context, {
    name: 'backup-key',
    title: 'Key of the Paradocket backups of this laptop',
    about: [
      said(
        'Whoever has this page can read the backups. Keep it where the laptop is not.',
        'strong',
      ),
    ],
    columns: [
      { title: '', share: 0.2 },
      { title: 'As it stands', share: 0.8 },
    ],
    nameColumn: 0,
    groups: [
      groupOf('', [
        row('Key', key),
        row('To restore', 'In Paradocket: File, Restore from a backup. Type this key.'),
        row(
          'Without Paradocket',
          'A backup is an age file (age-encryption.org): write the key without spaces into a text file, then: age --decrypt -i KEYFILE BACKUP. What comes out is text, one record a line.',
        ),
      ]),
    ],
    empty: '',
    notes: [],
  });
}
