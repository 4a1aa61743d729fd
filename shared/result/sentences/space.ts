import type { AreaSentences } from './sentence.ts';

/** Room on the disk of the profile. */
export const spaceSentences: AreaSentences = {
  low: (details) => ({
    title: 'The disk is nearly full',
    sentence: `Only ${details['megabytes'] ?? ''} MB are free on the disk of this profile; under ${details['least'] ?? ''} MB nothing can be saved.`,
    nextStep: 'Make room now.',
  }),
  full: (details) => ({
    title: 'Not saved: the disk is nearly full',
    sentence: `Only ${details['megabytes'] ?? ''} MB are free on the disk of this profile, so nothing new is saved; what was saved is safe and can be read and printed.`,
    nextStep: `Make room: from ${details['least'] ?? ''} MB on Paradocket saves again by itself.`,
  }),
  none: (details) => ({
    title: 'The disk is full',
    sentence: `Only ${details['megabytes'] ?? ''} MB are free on the disk of this profile, too few to open its list without harm; nothing was opened or changed, and what was saved is safe.`,
    nextStep: `Make room, at least ${details['least'] ?? ''} MB, then start Paradocket again.`,
  }),
};
