import type { Failure } from './result.ts';
import { adoptionSentences } from './sentences/adoption.ts';
import { ageSentences } from './sentences/age.ts';
import { backupSentences, travelSentences } from './sentences/backup.ts';
import { cliSentences } from './sentences/cli.ts';
import { conditionSentences } from './sentences/condition.ts';
import { deadlineSentences } from './sentences/deadline.ts';
import { editingSentences } from './sentences/editing.ts';
import { docketNumberSentences } from './sentences/docket-number.ts';
import { documentSentences } from './sentences/document.ts';
import { fileSentences } from './sentences/file.ts';
import {
  draftSentences,
  hearingTypesSentences,
  sharedHearingSentences,
} from './sentences/hearing.ts';
import { importSentences } from './sentences/import.ts';
import { importDocketSentences } from './sentences/import-docket.ts';
import { mergingSentences } from './sentences/merging.ts';
import { matterFileSentences } from './sentences/matter-file.ts';
import { packSentences } from './sentences/pack.ts';
import { phrasesSentences } from './sentences/phrases.ts';
import { printSentences } from './sentences/print.ts';
import { reminderSentences } from './sentences/reminder.ts';
import { spaceSentences } from './sentences/space.ts';
import type { AreaSentences, FailureSentence } from './sentences/sentence.ts';
import {
  commandSentences,
  journalSentences,
  storeSentences,
  undoSentences,
  vaultSentences,
} from './sentences/store.ts';
import { vaultKeySentences } from './sentences/vault.ts';
import { verifySentences } from './sentences/verify.ts';
import { courtTimeSentences, typedDateSentences } from './sentences/typed-date.ts';

const areas: Readonly<Record<string, AreaSentences>> = {
  adoption: adoptionSentences,
  age: ageSentences,
  merging: mergingSentences,
  backup: backupSentences,
  cli: cliSentences,
  pack: packSentences,
  phrases: phrasesSentences,
  print: printSentences,
  command: commandSentences,
  condition: conditionSentences,
  'court-time': courtTimeSentences,
  deadline: deadlineSentences,
  draft: draftSentences,
  'hearing-types': hearingTypesSentences,
  editing: editingSentences,
  'docket-number': docketNumberSentences,
  document: documentSentences,
  file: fileSentences,
  import: { ...importSentences, ...importDocketSentences },
  journal: journalSentences,
  reminder: reminderSentences,
  'matter-file': matterFileSentences,
  'shared-hearing': sharedHearingSentences,
  space: spaceSentences,
  store: storeSentences,
  travel: travelSentences,
  'typed-date': typedDateSentences,
  undo: undoSentences,
  vault: { ...vaultSentences, ...vaultKeySentences },
  verify: verifySentences,
  'a-number': {
    form: (details) => ({
      title: 'A-number not understood',
      sentence: `"${cut(String(details['text'] ?? ''))}" is no A-number: it has 8 or 9 digits.`,
      nextStep: 'Check it against the notice.',
    }),
  },
  sample: {
    missing: () => ({
      title: 'Sample not found',
      sentence: 'The sample is missing from this installation.',
      nextStep: 'Install Paradocket again.',
    }),
  },
  start: {
    'refused-switch': (details) => ({
      title: 'Paradocket does not start this way',
      sentence: `The switch --${details['name'] ?? ''} would open case files to other programs.`,
      nextStep: 'Start Paradocket without it.',
    }),
    'not-opened': ({ path = '', errno = '' }) => ({
      title: 'Paradocket could not be opened',
      sentence:
        errno === ''
          ? 'Something went wrong while the profile was opened; nothing of the record was changed.'
          : `${path === '' ? 'A file of the profile' : path} cannot be used (${errno}); nothing of the record was changed.`,
      nextStep: 'Check its permissions and the disk, then start Paradocket again.',
    }),
    'profile-on-network': (details) => ({
      title: 'Paradocket does not start from a network',
      sentence: `The profile folder ${details['path'] ?? ''} is on another machine (${details['type'] ?? ''}), where what is saved can be lost and two laptops can write at once; nothing was opened or changed.`,
      nextStep:
        'Copy the folder to a disk of this laptop and start Paradocket with --user-data-dir= and the path of the copy.',
    }),
  },
};

/**
 * Says a failure to a person: what happened, to what, and what to do next. One place for all areas;
 * a code without a sentence is named, so that it can be reported.
 *
 * @example
 * sentenceOf({ code: 'file/is-folder', details: { path: '/tmp' } }).sentence
 * //=> '/tmp is a folder, not a file.'
 */
export function sentenceOf({ code, details }: Failure): FailureSentence {
  const [area = '', reason = ''] = code.split('/');
  const say = areas[area]?.[reason];
  if (say !== undefined) return say(details);
  return {
    title: 'That did not work',
    sentence: `Something failed that has no description yet (${code}).`,
    nextStep: 'Try again; if it stays, report the code.',
  };
}

/** As much of what was typed as a sentence can carry. */
function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
