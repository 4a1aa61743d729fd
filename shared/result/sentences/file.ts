import type { AreaSentences, SayFailure } from './sentence.ts';

const say =
  (title: string, sentence: (path: string) => string, nextStep: string): SayFailure =>
  (details) => ({ title, sentence: sentence(String(details['path'] ?? 'The file')), nextStep });

/** Files that could not be read or written. */
export const fileSentences: AreaSentences = {
  missing: say(
    'File not found',
    (path) => `${path} is not there.`,
    'Check the name and the folder.',
  ),
  'missing-folder': say(
    'Folder not found',
    (path) => `The folder of ${path} is not there.`,
    'Choose a folder that exists; a drive may be unplugged.',
  ),
  'is-folder': say(
    'That is a folder',
    (path) => `${path} is a folder, not a file.`,
    'Name a file.',
  ),
  'not-regular': say(
    'That is no file',
    (path) => `${path} is a device, a pipe or a socket, not a file.`,
    'Name a file.',
  ),
  'not-utf8': say(
    'Not readable as text',
    (path) => `${path} is not text in UTF-8, so letters of it would be lost.`,
    'Save it again as UTF-8, or check that it is the right file.',
  ),
  'name-too-long': say(
    'Name too long',
    (path) => `The name ${path} is longer than the system allows.`,
    'Choose a shorter name.',
  ),
  unreadable: say(
    'File cannot be read',
    (path) => `There is no permission to read ${path}.`,
    'Ask for permission, or copy the file to a folder of yours.',
  ),
  unwritable: say(
    'Cannot write there',
    (path) => `There is no permission to write ${path}.`,
    'Choose another folder.',
  ),
  'disk-full': say(
    'The disk is full',
    (path) => `There is no room to write ${path}; nothing was written.`,
    'Make room, or choose another disk.',
  ),
  'in-use': say(
    'File in use',
    (path) => `Another program has ${path} open.`,
    'Close it there, then try again.',
  ),
  'too-large': (details) => ({
    title: 'File too large',
    sentence: `${details['path'] ?? 'The file'} is larger than ${details['megabytes'] ?? ''} MB, which no matter file is.`,
    nextStep: 'Check that it is the right file.',
  }),
  failed: (details) => ({
    title: 'File error',
    sentence: `The system could not finish with ${details['path'] ?? 'the file'} (${details['errno'] ?? ''}).`,
    nextStep: 'Try again, or choose another place.',
  }),
};
