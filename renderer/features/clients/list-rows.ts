import { foldText } from '../../../shared/model/fold-text.ts';
import { oncePer } from '../../../shared/model/once-per.ts';
import { type ClientOrder, compareMatters } from '../../../shared/clients/sort-lines.ts';
import type { Client } from '../../../shared/model/client.ts';
import type { Matter } from '../../../shared/model/matter.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';

/** A client with his or her matters, as the list gets them: by sort name, archived ones too. */
export type ListEntry = { readonly client: Client; readonly matters: readonly Matter[] };

/** One line of the list: a matter, or a client who has none. */
export type ListRow = {
  readonly key: string;
  readonly client: Client;
  readonly matter: Matter | null;
  /** False where the line above is the same client's: the name is not written twice. */
  readonly isFirst: boolean;
};

type Asked = {
  readonly words: string;
  readonly withArchived: boolean;
  readonly order: ClientOrder;
  readonly today: CivilDay;
  /** Null until the matter is read. */
  readonly viewOf: (matterId: string) => MatterView | null;
};

/** The lines to show, in their order. */
export function listRows(entries: readonly ListEntry[], asked: Asked): readonly ListRow[] {
  const { words, withArchived, order, today, viewOf } = asked;
  const shown = entries.filter(
    (entry) => (withArchived || !entry.client.archived) && matches(entry, words),
  );
  const lines = shown.flatMap(({ client, matters }): readonly Omit<ListRow, 'isFirst'>[] => {
    const own = matters.filter((matter) => withArchived || !matter.archived);
    if (own.length === 0) return [{ key: client.id, client, matter: null }];
    return own.map((matter) => ({ key: matter.id, client, matter }));
  });
  const viewOfLine = ({ matter }: Omit<ListRow, 'isFirst'>) =>
    matter === null ? null : viewOf(matter.id);
  const ordered =
    order === 'name'
      ? lines
      : lines.toSorted((a, b) => compareMatters(order, viewOfLine(a), viewOfLine(b), today));
  return ordered.map((line, index) => ({
    ...line,
    isFirst: ordered[index - 1]?.client.id !== line.client.id,
  }));
}

const textOf = oncePer(({ client, matters }: ListEntry) =>
  foldText(
    [
      client.name,
      client.sortName,
      ...client.aliases,
      ...client.identifiers.flatMap((one) => [one.value, one.nameAsBooked]),
      ...matters.map((matter) => matter.title),
    ].join(' '),
  ),
);

function matches(entry: ListEntry, words: string): boolean {
  const wanted = foldText(words).split(/\s+/);
  const text = textOf(entry);
  return wanted.every((word) => text.includes(word));
}
