import { describe, expect, it } from 'vitest';
import { copyRules } from '../../../../shared/copies/copy-rules.ts';
import type { CopyKind } from '../../../../shared/copies/copy-kind.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { marksOfCopy } from '../../../../shared/export/marks-of-copy.ts';
import { noMarks } from '../../../../shared/export/page-marks.ts';
import { buildView, day } from '../../../builders/matter-view.ts';
import { measure, printOptions, textOfSheets } from './paper-boxes.ts';

const { client, ...rest } = buildView({ events: [] });
const known = {
  ...client,
  phone: '(802) 555-0199',
  nationality: 'Honduran',
  dateOfBirth: day('1990-03-14'),
};
const view = { ...rest, client: known };

function footerIn(copy: CopyKind, footer: string) {
  const { marks, redactions } = marksOfCopy(
    { ...noMarks, footer },
    copyRules[copy],
    known,
    day('2026-11-23'),
  );
  return [marks.footer, redactions.map(({ where, pattern }) => [where.label, pattern])] as const;
}

describe('a line of the office', () => {
  it('keeps the telephone, the address and the e-mail of the office in every copy', () => {
    const own =
      'Rivera Law PLLC, 12 Elm Street, Burlington, VT · (802) 555-0134 · a@rivera.example';
    for (const copy of ['working', 'filing-criminal', 'filing-civil', 'client', 'family'] as const)
      expect(footerIn(copy, own)).toEqual([own, []]);
  });

  it('loses what is the client’s, and a number that no copy prints, each on the list', () => {
    expect(footerIn('filing-civil', 'Call (802) 555-0199')).toEqual([
      'Call [telephone]',
      [['Line at the foot', 'phone']],
    ]);
    expect(footerIn('filing-civil', 'A 123-456-789, SSN 123-45-6789')[0]).not.toMatch(/456|123-45/);
    expect(footerIn('working', 'A 123-456-789')[0]).not.toContain('456');
    expect(footerIn('filing-criminal', 'The Honduran matter')[0]).toBe('The [redacted] matter');
  });

  it('that tells of asylum or a charge stands on no page that others may read', () => {
    expect(footerIn('client', 'Asylum Law Office')).toEqual(['', [['Line at the foot', 'word']]]);
    expect(footerIn('working', 'Asylum Law Office')[0]).toBe('Asylum Law Office');
    const marks = { ...noMarks, footer: 'Asylum Law Office' };
    const parts = ['timeline', 'client-sheet'] as const;
    const paper = layoutDocument([view], printOptions({ parts: [...parts], marks }), measure);
    const pages = textOfSheets(paper).map((page) => page.includes('Asylum Law Office'));
    expect(pages).toEqual([true, true, false]);
  });
});
