import type { DocketList } from '../../../shared/docket/matter-lists.ts';

/** What the docket shows: one of its lists, the month, or hearings that clash. */
export type DocketTab = Exclude<DocketList, 'lead'> | 'month' | 'clashes';

/** One tab: its name, and what its emptiness means. */
export type TabText = {
  readonly tab: DocketTab;
  readonly label: string;
  /** Its name on paper, where no word says that somebody is late; missing = its name. */
  readonly paperLabel?: string;
  /** What is listed, for the name of the list. */
  readonly lists: string;
  readonly empty: string;
};

/** Whether a tab is printed as a list: what is shown as a calendar is printed as pages of a day or a week. */
export function isPrintedList({ tab }: TabText): boolean {
  return !['today', 'week', 'month'].includes(tab);
}

/** The tabs of the docket in their order. */
export const docketTabs: readonly TabText[] = [
  {
    tab: 'today',
    label: 'Today',
    lists: 'Today',
    empty: 'Nothing is on the docket today.',
  },
  {
    tab: 'week',
    label: 'Week',
    lists: 'The six days after today',
    empty: 'Nothing is on the docket in the six days after today.',
  },
  { tab: 'month', label: 'Month', lists: 'Month', empty: '' },
  {
    tab: 'overdue',
    label: 'Overdue',
    paperLabel: 'Open, and past',
    lists: 'Open, and past',
    empty: 'Good: nothing open is past, and every past hearing has an outcome.',
  },
  {
    tab: 'later',
    label: 'Later',
    lists: 'After this week',
    empty: 'Nothing is set beyond this week.',
  },
  {
    tab: 'waiting',
    label: 'No date',
    lists: 'To be determined, or without a date',
    empty: 'Good: everything open has a date.',
  },
  {
    tab: 'checks-due',
    label: 'Checks due',
    lists: 'Hearing dates to look up again',
    empty: 'Good: every coming hearing date was checked lately.',
  },
  {
    tab: 'unverified',
    label: 'Unverified',
    lists: 'Dates that no second person compared',
    empty: 'Good: a second person compared every coming hearing and deadline.',
  },
  {
    tab: 'custody',
    label: 'Custody',
    lists: 'Custody that nobody confirmed lately',
    empty: 'Good: of every client who is held the custody was confirmed lately.',
  },
  {
    tab: 'nothing-next',
    label: 'Nothing next',
    lists: 'Open proceedings without a firm date ahead',
    empty: 'Good: every open proceeding has a firm date ahead.',
  },
  {
    tab: 'recounts',
    label: 'Recount',
    lists: 'Tasks whose starting date is another one now',
    empty: 'Good: every task agrees with the date that it counts from.',
  },
  {
    tab: 'clashes',
    label: 'Clashes',
    lists: 'Hearings that one attorney cannot both be at, and days of leave',
    empty: 'Good: no hearings clash, and none falls on a day of leave.',
  },
];
