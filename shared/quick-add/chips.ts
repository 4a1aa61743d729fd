import { authorityNames } from '../custody/authority-names.ts';
import { nameFacility } from '../custody/facility-names.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { refusalText, type Taken } from './board.ts';
import { allMeanings } from './kind-index.ts';
import { meaningKey } from './meaning.ts';
import { nameCourt } from './name-court.ts';
import { nameDocket } from './name-docket.ts';
import type { About, Chip, Choice } from './reading.ts';
import { matterChoice } from './resolve-matter.ts';
import type { Scan } from './scan-line.ts';
import type { Result } from './understand-line.ts';

/** A chip and the places of its words in the line. */
type ChipWithWords = Chip & { readonly words: readonly number[] };

/** The chips of a line, in reading order, with what each was understood as. */
export function chipsOf(scan: Scan, result: Result): readonly ChipWithWords[] {
  const { board } = scan;
  return board
    .taken()
    .map((taken) => {
      const places = board.wordsOf(taken);
      const words = board.words.filter((_, at) => places.includes(at));
      const own = board.words.slice(taken.from, taken.to);
      const { label, choices = [], about = null } = said(taken, scan, result);
      return {
        field:
          result.dates?.old?.from === taken.from && taken.field === 'date'
            ? ('old-date' as const)
            : taken.field,
        start: words[0]?.start ?? 0,
        end: words.at(-1)?.end ?? 0,
        text: words.map(({ raw }) => raw).join(' '),
        own: { field: taken.field, text: refusalText(own) },
        label,
        choices,
        about,
        words: places,
      };
    })
    .sort((a, b) => a.start - b.start);
}

type Said = {
  readonly label: string;
  readonly choices?: readonly Choice[];
  readonly about?: About;
};

function said(taken: Taken, scan: Scan, { understanding, dates, docket }: Result): Said {
  const typed = scan.board.words
    .slice(taken.from, taken.to)
    .map(({ raw }) => raw)
    .join(' ');
  switch (taken.field) {
    case 'kind':
      return kindChip(scan);
    case 'date': {
      const isOld = dates?.old?.from === taken.from;
      const date = isOld ? dates.oldDate : dates?.main?.from === taken.from ? dates.date : null;
      const step = dates?.steps.find(
        (one) => one.date.asTyped !== '' && typed.startsWith(one.date.asTyped),
      );
      const shown = date ?? step?.date ?? null;
      if (shown !== null) return { label: formatCaseDate(shown, { style: 'sentence' }) };
      const isOpen = scan.dates.some(
        ({ from, choice }) => from === taken.from && choice !== undefined,
      );
      return { label: isOpen ? `${typed}: which day?` : typed };
    }
    case 'time':
      return { label: typed };
    case 'unread-date':
      return { label: `${typed}: not read` };
    case 'matter':
      return {
        label: understanding?.view?.client.name ?? `${typed}: whose?`,
        about: 'matter',
        choices: scan.matters.candidates.map(matterChoice),
      };
    case 'docket':
      return {
        label:
          docket?.proceeding === null || docket === null ? typed : nameDocket(docket.proceeding),
      };
    case 'court':
      return {
        label:
          docket?.court === null || docket === null ? `${typed}: which?` : nameCourt(docket.court),
      };
    case 'judge':
      return { label: judgeLabel(docket?.judge ?? typed) };
    case 'facility':
      return {
        label:
          understanding === null || understanding.facility === null
            ? typed
            : nameFacility(understanding.facility),
      };
    case 'authority':
      return { label: scan.authority === null ? typed : authorityNames[scan.authority.value] };
    case 'mode':
      return { label: modeNames[scan.mode?.value ?? 'unknown'] };
    case 'appearance':
      return { label: appearanceNames[scan.appearance?.value ?? 'unknown'] };
    case 'status':
      return { label: statusName(scan, taken) };
    case 'amount':
      return {
        label: scan.amount === null ? typed : `$${scan.amount.value.toLocaleString('en-US')}`,
      };
    case 'filer':
      return { label: filerNames[scan.filer?.value ?? 'unknown'] };
    case 'interpreter':
      return { label: `Interpreter: ${scan.interpreter?.value ?? typed}` };
    case 'source':
      return { label: `Source: ${typed.replace(/^(?:per|via|src|source) /iu, '')}` };
    case 'step':
    case 'old-date':
      return { label: `${typed.slice(0, 1).toUpperCase()}${typed.slice(1).toLowerCase()}` };
  }
}

function kindChip({ kind, meaning }: Scan): Said {
  const label = meaning?.title ?? '';
  const others = [...(kind === null ? [] : [kind.meaning, ...kind.others]), ...allMeanings];
  const choices = [
    ...new Map(
      others.map((one) => [meaningKey(one), { value: meaningKey(one), label: one.title }]),
    ).values(),
  ];
  return { label, about: 'kind', choices };
}

function judgeLabel(judge: string): string {
  return /\b(?:judge|hon|ij|justice)\b/iu.test(judge) ? judge : `Judge ${judge}`;
}

function statusName({ reset, outcome }: Scan, taken: Taken): string {
  if (reset?.from === taken.from) return resetNames[reset.value];
  return outcome === null ? '' : outcomeNames[outcome.value];
}

const modeNames = {
  'in-person': 'In person',
  video: 'By video',
  telephone: 'By telephone',
  hybrid: 'Hybrid',
  unknown: 'Not said',
} as const;
const appearanceNames = {
  required: 'Appearance required',
  'not-required': 'Appearance not required',
  waived: 'Appearance waived',
  unknown: 'Not said',
} as const;
const resetNames = { reset: 'Reset', continued: 'Continued', advanced: 'Advanced' } as const;
const outcomeNames = {
  held: 'Held',
  'not-held': 'Not held',
  vacated: 'Vacated',
  'not-reached': 'Not reached',
} as const;
const filerNames = {
  us: 'Filed by us',
  government: 'Filed by the government',
  court: 'Filed by the court',
  other: 'Filed by another',
  unknown: 'Not said',
} as const;
