import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CopyKind, copyKindSchema } from '../../../../shared/copies/copy-kind.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import type { PrintDocument } from '../../../../shared/export/print-document.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { measure, printOptions, textOfSheets } from '../export/paper-boxes.ts';
import { fullMatter, planted } from '../../../builders/planted.ts';

const forOthers = copyKindSchema.options.filter((kind) => kind !== 'working');
const filings = forOthers.filter((kind) => kind.startsWith('filing'));

function digits(count: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count })
    .map((all) => all.join(''));
}

/** A secret as it is written, and what of it must stand nowhere. */
const secrets: readonly (readonly [
  what: string,
  fc.Arbitrary<readonly [written: string, hidden: string]>,
  kinds: readonly CopyKind[],
])[] = [
  [
    'Social Security number',
    fc
      .tuple(digits(9), fc.constantFrom('-', ' ', '', '\u2011', '. '))
      .map(([all, dash]) => [[all.slice(0, 3), all.slice(3, 5), all.slice(5)].join(dash), all]),
    forOthers,
  ],
  [
    'A-number of another person',
    digits(9).map((all) => [`A ${all.slice(0, 3)}-${all.slice(3, 6)}-${all.slice(6)}`, all]),
    copyKindSchema.options,
  ],
  [
    'taxpayer number',
    digits(9).map((all) => [`${all.slice(0, 2)}-${all.slice(2)}`, all]),
    forOthers,
  ],
  ['account', digits(11).map((all) => [`account no. ${all}`, all]), forOthers],
  ['card', digits(16).map((all) => [(all.match(/.{4}/g) ?? []).join(' '), all]), forOthers],
  [
    'telephone',
    digits(10).map((all) => [`(${all.slice(0, 3)}) ${all.slice(3, 6)}-${all.slice(6)}`, all]),
    forOthers,
  ],
  ['passport', digits(8).map((all) => [`passport X${all}`, all]), forOthers],
  [
    'e-mail',
    fc.stringMatching(/^[a-z]{12}$/).map((name) => [`${name}@mail.example.org`, name]),
    forOthers,
  ],
  [
    'birth date',
    fc
      .tuple(fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
      .map(([month, day]) => [
        `born ${String(month)}/${String(day)}/1987`,
        `${String(month)}${String(day)}1987`,
      ]),
    forOthers,
  ],
  [
    'home address',
    fc
      .stringMatching(/^[A-Z][a-z]{11}$/)
      .map((name) => [`77 ${name} Street, Apt 4, Dayton, OH 45402`, name]),
    ['filing-criminal', 'client', 'family'],
  ],
];

describe('a secret in every text of a matter', () => {
  it.each(secrets)('stands in no word of any copy: %s', (_what, secret, kinds) => {
    fc.assert(
      fc.property(
        fullMatter,
        secret,
        fc.constantFrom(...kinds),
        (file, [written, hidden], copy) => {
          const paper = lay(planted(file, written), copy);
          expect(lettersOf(paper)).not.toContain(hidden.toLowerCase());
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is listed with its place, never with itself', () => {
    fc.assert(
      fc.property(fullMatter, digits(9), fc.constantFrom(...filings), (file, ssn, copy) => {
        const { redactions, sheets } = lay(planted(file, `SSN ${ssn}`), copy);
        expect(sheets.length).toBeGreaterThan(0);
        expect(redactions.some(({ pattern }) => pattern === 'social-security-number')).toBe(true);
        expect(JSON.stringify(redactions)).not.toContain(ssn);
      }),
      { numRuns: 20 },
    );
  });

  it('of the client’s own stands in no copy for others, however it is written', () => {
    fc.assert(
      fc.property(
        fullMatter,
        digits(7),
        fc.constantFrom('', '-', ' '),
        fc.constantFrom(...forOthers),
        (file, number, dash, copy) => {
          const view = planted(file, `no. ${Array.from(number).join(dash)}`);
          const client = {
            ...view.client,
            identifiers: [
              { kind: 'booking' as const, value: number, issuedBy: '', nameAsBooked: '' },
            ],
          };
          expect(lettersOf(lay({ ...view, client }, copy))).not.toContain(number);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each(['moved', 'body', 'aliens', 'violated', 'overdue', 'watch'])(
    'is as good as a word that never prints: %s',
    (word) => {
      fc.assert(
        fc.property(fullMatter, fc.constantFrom(...forOthers), (file, copy) => {
          expect(textOf(lay(planted(file, word), copy))).not.toMatch(
            new RegExp(`\\b${word}\\b`, 'i'),
          );
        }),
        { numRuns: 10 },
      );
    },
  );
});

describe('a copy that is read in a jail, or by the family', () => {
  it('has no word that anybody typed but names of the client, of courts and of places', () => {
    const names = new Set(['name', 'shortName', 'city', 'id']);
    fc.assert(
      fc.property(fullMatter, fc.constantFrom('client', 'family'), (file, copy) => {
        const view = planted(file, 'asylum murder cooperation Zqxvictim', (key) => names.has(key));
        const paper = lay(view, copy);
        expect(textOf(paper)).not.toMatch(/asylum|murder|cooperat|Zqxvictim/i);
        expect(paper.title).not.toMatch(/Zqx/);
      }),
      { numRuns: 40 },
    );
  });
});

function lay(view: MatterView, copy: CopyKind): PrintDocument {
  return layoutDocument([view], printOptions({ copy }), measure);
}

/** Every word of a document: pages, alternative texts, names of tables, bookmarks, title. */
function textOf(paper: PrintDocument): string {
  const { sheets: _sheets, redactions: _redactions, ...rest } = paper;
  const unseen = paper.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'figure'
        ? [block.alt]
        : block.type === 'list'
          ? [block.label]
          : block.type === 'table'
            ? [block.name, ...block.columns.map(({ title }) => title)]
            : [],
    ),
  );
  return [...textOfSheets(paper), ...unseen, JSON.stringify(rest)].join(' ');
}

/** Its letters and digits alone: a secret that a line cuts in two is found all the same. */
function lettersOf(paper: PrintDocument): string {
  return textOf(paper)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
