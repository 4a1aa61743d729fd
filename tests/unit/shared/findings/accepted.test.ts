import { describe, expect, test } from 'vitest';
import {
  acceptFinding,
  sortAccepted,
  takeBackAcceptance,
} from '../../../../shared/findings/accepted.ts';
import { findIn } from '../../../../shared/findings/find-in.ts';
import { matterSchema } from '../../../../shared/model/matter.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';
import { fact, office } from './found.ts';

const filed = (date: string) => [fact('Motion', 'filing', on(date))];
const why = { reason: 'E-filed on that Saturday', by: 'JP', on: day('2026-11-25') };

function acceptedView() {
  const view = buildView({ events: filed('2026-11-21') });
  const [finding] = findIn(view, office);
  if (finding === undefined) throw new Error('No finding');
  return { view, finding, matter: acceptFinding(view.matter, finding, why) };
}

describe('an accepted finding', () => {
  test('stands among the accepted, with who, when and why', () => {
    const { view, finding, matter } = acceptedView();
    const sorted = sortAccepted(findIn({ ...view, matter }, office), matter);
    expect(sorted.open).toEqual([]);
    expect(sorted.accepted[0]?.finding).toEqual(finding);
    expect(sorted.accepted[0]?.acceptance).toMatchObject(why);
    expect(matterSchema.parse(matter)).toEqual(matter);
  });

  test('stands again once its date is another one', () => {
    const { matter } = acceptedView();
    const moved = buildView({ events: filed('2026-11-22') });
    expect(sortAccepted(findIn(moved, office), matter).open).toHaveLength(1);
  });

  test('keeps no word of its sentence', () => {
    const { matter } = acceptedView();
    expect(JSON.stringify(matter.acceptedFindings)).not.toContain('Motion”');
    expect(matter.acceptedFindings[0]?.wording).toMatch(/^[0-9a-f]{8}$/);
  });

  test('can be taken back', () => {
    const { view, matter } = acceptedView();
    const [acceptance] = matter.acceptedFindings;
    if (acceptance === undefined) throw new Error('Not accepted');
    const back = takeBackAcceptance(matter, acceptance);
    expect(back.acceptedFindings).toEqual([]);
    expect(sortAccepted(findIn(view, office), back).open).toHaveLength(1);
  });

  test('of a file that keeps no digest holds for any sentence', () => {
    const { view, finding } = acceptedView();
    const { code, records } = finding;
    const matter = matterSchema.parse({
      ...view.matter,
      acceptedFindings: [{ code, records, ...why }],
    });
    expect(sortAccepted(findIn(view, office), matter).open).toEqual([]);
  });

  test('of other records hides nothing', () => {
    const { view, matter } = acceptedView();
    const two = buildView({
      events: [...filed('2026-11-21'), fact('Other', 'filing', on('2026-11-21'))],
    });
    expect(sortAccepted(findIn(two, office), { ...matter, id: view.matter.id }).open).toHaveLength(
      1,
    );
  });
});
