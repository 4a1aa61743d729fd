import { capital } from '../model/capital.ts';
import { eventKindNames, standingNames } from './kind-names.ts';
import { columnNames } from './table-columns.ts';
import { isUsual, type Look } from './view-look.ts';

/**
 * What a look shows, in one sentence.
 *
 * @example
 * sayLook(plainLook) //=> 'Everything, in the order of events, in the usual columns.'
 */
export function sayLook({ columns, sort, ...shown }: Look): string {
  const what = sayWhatIsShown(shown);
  const order =
    sort === null
      ? 'in the order of events'
      : `by ${columnNames[sort.column].toLowerCase()}${sort.descending ? ', last first' : ''}`;
  const inColumns = isUsual(columns)
    ? 'in the usual columns'
    : `in ${counted(columns.length, 'column')}`;
  return `${what}, ${order}, ${inColumns}.`;
}

/**
 * What a look lets through, whatever its columns and its order.
 *
 * @example
 * sayWhatIsShown(plainLook) //=> 'Everything'
 */
export function sayWhatIsShown({
  filter,
  withArchived,
}: Pick<Look, 'filter' | 'withArchived'>): string {
  const limits = [
    filter.words.trim() === '' ? '' : `lines with “${filter.words.trim()}”`,
    filter.milestonesOnly ? 'milestones only' : '',
    filter.noSource ? 'only what has no source' : '',
    filter.unverified ? 'only what is unverified' : '',
    filter.hiddenLanes.length === 0 ? '' : `without ${counted(filter.hiddenLanes.length, 'lane')}`,
    listed(
      'without kinds',
      filter.hiddenKinds.map((kind) => eventKindNames[kind]),
    ),
    listed(
      'without standing',
      filter.hiddenStandings.map((one) => standingNames[one]),
    ),
    withArchived ? 'archived too' : '',
  ].filter((part) => part !== '');
  const what = limits.length === 0 ? 'everything' : limits.join(', ');
  return capital(what);
}

function listed(before: string, names: readonly string[]): string {
  return names.length === 0
    ? ''
    : `${before} ${names.map((name) => name.toLowerCase()).join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
