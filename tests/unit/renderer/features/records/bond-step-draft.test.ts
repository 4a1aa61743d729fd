import { describe, expect, test } from 'vitest';
import {
  type BondStepDraft,
  bondStepOfDraft,
  firstDraftOf,
} from '../../../../../renderer/features/records/bond-step-draft.ts';
import { day } from '../../../../builders/matter-view.ts';

const when = (text: string) => ({ text, original: null });
const read = (part: Partial<BondStepDraft>) =>
  bondStepOfDraft(
    { ...firstDraftOf(null, 'asked', null), when: when('10/20/26'), ...part },
    {
      today: day('2026-11-26'),
      matterId: 'm',
      enteredBy: 'MQ',
      bondId: 'bond',
      newId: () => 'step',
    },
  );

describe('a step of a bond', () => {
  test('takes the fields of its step alone, and is called by it', () => {
    const all = {
      amount: '$7,500',
      postedBy: 'Aunt',
      releasePlace: 'Dover',
      deniedBecause: 'risk',
    };
    const posted = read({ ...all, step: 'posted' });
    expect(posted.ok && posted.step).toMatchObject({
      title: 'Bond posted',
      details: {
        bondId: 'bond',
        step: 'posted',
        amountUsd: 7500,
        postedBy: 'Aunt',
        releasePlace: '',
        deniedBecause: '',
      },
    });
    const set = read({ ...all, step: 'set' });
    expect(set.ok && set.step).toMatchObject({
      title: 'Bond set at $7,500',
      details: { amountUsd: 7500, postedBy: '' },
    });
  });
  test('says what is missing beside its field', () => {
    const wrong = (part: Partial<BondStepDraft>) => {
      const result = read(part);
      return result.ok ? [] : Object.keys(result.errors);
    };
    expect(wrong({ step: 'set' })).toEqual(['amount']);
    expect(wrong({ step: 'set', amount: 'some' })).toEqual(['amount']);
    expect(wrong({ step: 'denied' })).toEqual(['deniedBecause']);
    expect(wrong({ when: when('') })).toEqual(['when']);
    expect(wrong({ when: when('10/20/26 2p') })).toEqual(['zone']);
    expect(wrong({ when: when('10/20/26 2p'), zone: 'America/New_York' })).toEqual([]);
  });
});
