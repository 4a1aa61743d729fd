import type { AreaSentences, SayFailure } from './sentence.ts';

const say =
  (title: string, sentence: string, nextStep: string): SayFailure =>
  (details) => ({
    title,
    sentence: sentence.replace('FILE', String(details['file'] ?? 'The file')),
    nextStep,
  });

/** Files that are taken in: spreadsheets, calendars, dockets, tables of detention. */
export const importSentences: AreaSentences = {
  empty: say('File empty', 'FILE holds nothing.', 'Save it again from where it came.'),
  'too-large': (details) => ({
    title: 'File too large',
    sentence: `${details['file'] ?? 'The file'} is larger than ${details['megabytes'] ?? ''} MB, the most that is read.`,
    nextStep: 'Save the part that concerns this client as a file of its own.',
  }),
  notice: say(
    'That is no table, calendar or docket',
    'FILE is a document such as a notice or an order, not a table, calendar or docket.',
    '“Read a notice” in the app reads this.',
  ),
  'unknown-format': say(
    'Nothing to take in was found',
    'FILE is no table with dates, no calendar, no docket report and no docket in JSON.',
    'If it is a notice, an order or an e-mail, “Read a notice” in the app reads this.',
  ),
  'old-workbook': say(
    'Old kind of file',
    'FILE is of an old kind (.xls, .doc or .msg) that is not read.',
    'Open it where it was made and save it as .xlsx or .csv.',
  ),
  'other-workbook': say(
    'Another kind of workbook',
    'FILE is a workbook of a kind (.xlsb, .ods, .numbers) that is not read.',
    'Open it where it was made and save it as .xlsx or .csv.',
  ),
  'damaged-workbook': say(
    'Workbook damaged',
    'FILE begins like a workbook and cannot be opened: it is damaged or was cut short.',
    'Open it where it was made and save it again.',
  ),
  locked: say(
    'File is locked',
    'FILE is under a password.',
    'Save it without one, take it in, and lock it again.',
  ),
  'too-large-inside': (details) => ({
    title: 'File too large',
    sentence: `${details['file'] ?? 'The file'} would fill more than ${details['megabytes'] ?? ''} MB once it is unpacked, the most that is read.`,
    nextStep: 'Save the sheet that concerns this client as a file of its own.',
  }),
  unreadable: say(
    'File cannot be read',
    'FILE could not be read: it is a folder, or it is gone.',
    'Choose a file that is there.',
  ),
  packed: say(
    'File is packed',
    'FILE is an archive that holds other files.',
    'Unpack it and take in the file that is inside.',
  ),
  'not-text': say(
    'Not a kind of file that is read here',
    'FILE holds neither text nor a workbook.',
    'Save it as .csv, .xlsx, .ics or, from the court’s page, as a web page.',
  ),
  'matter-file': say(
    'That is a matter file',
    'FILE is a matter that was saved from Paradocket.',
    'Open it with File, Open matter file.',
  ),
  'too-long': (details) => ({
    title: 'Reading took too long',
    sentence: `${details['file'] ?? 'The file'} was not read within ${details['seconds'] ?? ''} seconds, so reading was ended.`,
    nextStep: 'Save the part that concerns this client as a file of its own.',
  }),
  'too-much-memory': say(
    'File needs too much memory',
    'FILE was not read: it needs more memory than a file may take.',
    'Save the part that concerns this client as a file of its own.',
  ),
  unexpected: say(
    'That did not work',
    'FILE was not read because of a bug of Paradocket’s own; nothing was taken in.',
    'Report it, with the file if it may leave the office.',
  ),
};
