import type { SharedDifference } from '../../../shared/model/shared-hearing.ts';

/** Why a record of another client would not simply follow, in words. */
export const differenceNames: Readonly<Record<SharedDifference, string>> = {
  archived: 'the hearing is archived there',
  'client-archived': 'the client is archived',
  'matter-archived': 'the matter is archived',
  'matter-closed': 'the matter is closed',
  'not-set': 'what became of it is recorded there',
  'other-date': 'another date stands there',
  'other-form': 'another kind of date stands there',
  'other-words': 'it reads otherwise there',
  'same-already': 'stands there already',
};
