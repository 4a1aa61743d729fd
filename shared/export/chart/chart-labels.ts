import type { Bar, GapMark, Mark } from '../../chronology/axis-items.ts';
import { barKindNames, claimKindNames } from '../../chronology/kind-names.ts';
import { authorityOrder } from '../../custody/authority-names.ts';
import { UNVERIFIED_SIGN } from '../../model/verification.ts';
import type { Standing } from '../../model/record.ts';
import { axisDate } from './axis-date.ts';
import type { BarEnds } from './ends-of-bars.ts';
import { fonts, type Measure } from '../text.ts';
import type { Voice } from '../voice.ts';
import { authorityIn, kindIn } from '../words-in.ts';
import { visibleText } from '../wrap-text.ts';
import { type LabelLine, type Run, setLabel } from './label-lines.ts';

/** One way to label something: all of it, some words that send to the table, or `#n` alone. */
export type LabelVariant = {
  readonly says: 'all' | 'short' | 'number';
  readonly lines: readonly LabelLine[];
  readonly width: number;
};

/** What labels need to know beside the thing itself. */
export type LabelContext = {
  readonly measure: Measure;
  readonly voice: Voice;
  /** Widest line of a label, in points. */
  readonly maxWidth: number;
  /** No line of the grid says in which year a mark stands. */
  readonly withYear: boolean;
  /** Number of a record's line in the table. */
  readonly numberOf: (recordId: string) => number | null;
  /** Where a line of the table says the rest, a label says date and kind alone. */
  readonly isShort: boolean;
  /** Labels made so far, by what they name: the same stretch is tried at several lengths. */
  readonly made: Map<string, readonly LabelVariant[]>;
  /** What became of a setting that no longer holds: "reset to Jun 4, 2025". */
  readonly fateOf: (markId: string) => string;
  /** What a bar says that comes from before, or goes on behind; null = only that it is continued. */
  readonly endsOf: ((bar: Bar) => BarEnds) | null;
};

/** Whether a bar begins before its stretch of time, and ends after it. */
export type BarCut = { readonly fromBefore: boolean; readonly toAfter: boolean };

/** Longer texts send to the table instead. */
const MOST_LINES = 4;
/** Of the width of a label, where the same words stand on more lines. */
const NARROW = 0.6;

const disputes: Readonly<Record<Standing, string>> = {
  undisputed: '',
  'disputed-by-us': '(disputed by us)',
  'disputed-by-the-government': '(disputed by the government)',
  unsure: '(unsure)',
};

/** The ways to label a mark, best first; never none. */
export function labelsOfMark(mark: Mark, context: LabelContext): readonly LabelVariant[] {
  const key = `mark ${mark.id} ${context.withYear ? 'with year' : ''}`;
  return once(key, context, () => makeMarkLabels(mark, context));
}

function makeMarkLabels(mark: Mark, context: LabelContext): readonly LabelVariant[] {
  const date = withSignBehind(mark, axisDate(mark.date, context.voice, context.withYear));
  const number = context.numberOf(mark.ref.id);
  const time = context.voice.labelTime(mark.date);
  const kind = kindIn(context.voice, mark.kind);
  const fate = mark.struck ? context.fateOf(mark.id) : '';
  return variants(
    [
      strong(date, mark.struck),
      // A title of blanks alone must not leave a mark without words.
      plain(visibleText(mark.label) === '' ? kind : mark.label, mark.struck),
      ...(time === '' ? [] : [together(`· ${time}`, mark.struck)]),
      together(fate, false),
      plain(disputes[mark.standing]),
    ],
    [
      strong(date, mark.struck),
      plain(kind, mark.struck),
      together(fate === '' || number === null ? fate : `${fate},`, false),
      plain(seeNumber(number, context.voice)),
    ],
    number,
    context,
    mark,
  );
}

/** `†` behind a date or a number that sends to one, where nobody compared it. */
function withSignBehind({ unverified }: Pick<Mark, 'unverified'>, text: string): string {
  return unverified ? `${text} ${UNVERIFIED_SIGN}` : text;
}

/** The ways to label a bar beside it, best first. */
export function labelsOfBar(bar: Bar, cut: BarCut, context: LabelContext): readonly LabelVariant[] {
  const key = `${bar.id} ${cut.fromBefore ? 'continued' : 'first'} ${cut.toAfter ? 'on' : 'last'}`;
  return once(key, context, () => makeBarLabels(bar, cut, context));
}

function makeBarLabels(bar: Bar, cut: BarCut, context: LabelContext): readonly LabelVariant[] {
  const number = bar.ref === null ? null : context.numberOf(bar.ref.id);
  const full = [name(bar.label), ...barDetail(bar, cut, context)];
  const made = variants(
    full,
    [name(nameBand(bar, context.voice)), plain(seeNumber(number, context.voice))],
    number,
    context,
  );
  return made.flatMap((one) =>
    one.says === 'all' ? [one, ...narrower(one, full, context)] : [one],
  );
}

/** All of it on more lines: a line that leads down needs less room beside it. */
function narrower(
  { lines, width }: LabelVariant,
  full: readonly Run[],
  { measure }: LabelContext,
): readonly LabelVariant[] {
  const most = Math.min(MOST_LINES, lines.length * 2);
  const set = setLabel(full.filter(hasText), width * NARROW, most, measure);
  return set === null || set.length <= lines.length ? [] : [variant('all', set)];
}

/** What stands on a bar that is long enough, or beside it on its track. */
export function insideLabel(
  bar: Bar,
  cut: BarCut,
  context: Pick<LabelContext, 'endsOf' | 'voice'>,
): readonly Run[] {
  return [name(bar.label), ...barDetail(bar, cut, context)].filter(hasText);
}

/** The ways to label a gap in custody, best first. */
export function labelsOfGap(gap: GapMark, context: LabelContext): readonly LabelVariant[] {
  const { daysText } = gap;
  return variants(
    [strong('Gap in custody'), together(`· ${daysText}`)],
    [strong('Gap'), together(`· ${daysText}`)],
    context.numberOf(gap.id),
    context,
  );
}

function once(
  key: string,
  { made }: LabelContext,
  make: () => readonly LabelVariant[],
): readonly LabelVariant[] {
  const known = made.get(key);
  if (known !== undefined) return known;
  const labels = make();
  made.set(key, labels);
  return labels;
}

function barDetail(
  bar: Bar,
  cut: BarCut,
  { endsOf, voice }: Pick<LabelContext, 'endsOf' | 'voice'>,
): readonly Run[] {
  const dispute = disputes[bar.band === 'holder' ? 'undisputed' : bar.standing];
  const { fromBefore } = cut;
  const ends =
    endsOf !== null
      ? sayEnds(endsOf(bar), cut, voice)
      : fromBefore
        ? voice.say('page.continued')
        : '';
  // Days stand once: on a later page they could be read as further days.
  const days = fromBefore ? '' : bar.daysText;
  return [
    ...(days === '' ? [] : [together(`· ${days}`)]),
    plain(
      [dispute, days === '' || ends === '' ? ends : `· ${ends}`]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ];
}

/** Since when and until when, of the ends that lie outside. */
function sayEnds(
  { since, until }: BarEnds,
  { fromBefore, toAfter }: BarCut,
  { say }: Voice,
): string {
  return [
    fromBefore ? (since === '' ? say('page.continued') : say('date.since', { day: since })) : '',
    toAfter && until !== '' ? say('date.until', { day: until }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function nameBand(bar: Bar, voice: Voice): string {
  if (bar.kind !== null) return kindIn(voice, bar.kind);
  const known = [...Object.values(claimKindNames), ...Object.values(barKindNames)];
  const name = known.find((one) => bar.label.startsWith(one));
  if (name !== undefined) return name;
  switch (bar.band) {
    case 'holder':
    case 'stint':
      return nameCustody(bar, voice);
    case 'claim':
      return 'Claim';
    case 'removal-bar':
      return 'Bar to removal';
    case 'condition':
      return voice.say('kind.condition');
    case 'span':
      return voice.say('chart.event');
  }
}

/** Who holds is said even where the table has to say the place. */
function nameCustody({ tone }: Bar, voice: Voice): string {
  const holder = authorityOrder.find((authority) => authority === tone);
  return holder === undefined
    ? voice.say('custody.heading')
    : voice.say('custody.of', { name: authorityIn(voice, holder) });
}

function seeNumber(number: number | null, { say }: Voice): string {
  return number === null ? '' : say('chart.see', { number });
}

function variants(
  full: readonly Run[],
  short: readonly Run[],
  number: number | null,
  { measure, maxWidth, isShort }: LabelContext,
  of: Pick<Mark, 'unverified'> = { unverified: false },
): readonly LabelVariant[] {
  const all = setLabel(full.filter(hasText), maxWidth, MOST_LINES, measure);
  if (number === null) {
    // Nothing in the table stands for it: all of it is said here, however long.
    const lines = all ?? setLabel(full.filter(hasText), maxWidth, 40, measure);
    return lines === null ? [] : [variant('all', lines)];
  }
  const some = setLabel(short.filter(hasText), maxWidth, 2, measure);
  const bare = setLabel([strong(withSignBehind(of, `#${String(number)}`))], maxWidth, 1, measure);
  return [
    ...(all === null || (isShort && some !== null) ? [] : [variant('all', all)]),
    ...(some === null ? [] : [variant('short', some)]),
    ...(bare === null ? [] : [variant('number', bare)]),
  ];
}

function variant(says: LabelVariant['says'], lines: readonly LabelLine[]): LabelVariant {
  return { says, lines, width: Math.max(...lines.map((line) => line.width)) };
}

function strong(text: string, struck = false): Run {
  return { text, font: fonts.bodyStrong, struck, together: true };
}

function name(text: string): Run {
  return { text, font: fonts.bodyStrong, struck: false, together: false };
}

function plain(text: string, struck = false): Run {
  return { text, font: fonts.body, struck, together: false };
}

function together(text: string, struck = false): Run {
  return { text, font: fonts.body, struck, together: true };
}

function hasText(run: Run): boolean {
  return run.text !== '';
}
