import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { KeptDocument } from '../../../shared/model/document.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { describeFound } from '../../../shared/search/describe-found.ts';
import { foldForSearch } from '../../../shared/search/fold-for-search.ts';
import { type Found, searchOffice, wordsOf } from '../../../shared/search/search.ts';
import { wordsAround } from '../../../shared/search/words-around.ts';
import { workInTurns } from '../../ui/work-in-turns.ts';
import classes from './palette.module.css';

/** Something that can be done, under the words by which it is found. */
export type PaletteAct = {
  readonly key: string;
  readonly label: string;
  /** As the keyboard shows them; empty where it has none. */
  readonly keys: string;
};

type Props = {
  /** Undefined while the matters are read. */
  readonly matters: readonly MatterView[] | undefined;
  /** Undefined while they are read. */
  readonly documents: readonly KeptDocument[] | undefined;
  readonly acts: readonly PaletteAct[];
  readonly onAct: (key: string) => void;
  readonly onOpen: (found: Found) => void;
  readonly onClose: () => void;
};

/** More would be scrolled through more slowly than another letter is typed. */
const MOST_FOUND = 20;
const MOST_ACTS = 10;
/** As many lines as can be seen stand at once; the others follow while nobody types. */
const FIRST_FOUND = 8;

const nothing: readonly PaletteAct[] = [];
const noAct = () => undefined;

/** Finds records and commands while somebody types; the first one is chosen by Enter. */
export function Palette({ matters, documents, acts, onAct, onOpen, onClose }: Props) {
  const [query, setQuery] = useState('');
  // The list is always open; Escape, which would close it, closes the whole.
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const answer = useMemo(
    () => searchOffice(matters ?? [], query, MOST_FOUND, documents),
    [matters, documents, query],
  );
  const isWholeDue = useDeferredValue(answer) === answer;
  const shownFound = isWholeDue ? answer.found : answer.found.slice(0, FIRST_FOUND);
  const fitting = useMemo(() => actsFor(acts, query), [acts, query]);
  const shownActs = isWholeDue || answer.found.length < FIRST_FOUND ? fitting : nothing;
  useEffect(() => {
    // Before anything is typed, Enter by mistake must do nothing.
    if (query.trim() === '') combobox.resetSelectedOption();
    else combobox.selectFirstOption();
    // Another query has another first answer; the combobox itself is new with every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [query, answer]);

  // Gone through once while nobody types: the first letter else waits for all that was not looked at for long.
  useEffect(
    () => workInTurns(matters ?? [], (view) => searchOffice([view], 'e', 1, documents), noAct),
    [matters, documents],
  );

  const submit = (value: string) => {
    const [type, key] = [value.slice(0, 1), value.slice(2)];
    if (type === 'a') onAct(key);
    else {
      const found = answer.found[Number(key)];
      if (found !== undefined) onOpen(found);
    }
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget withExpandedAttribute={false}>
        <TextInput
          data-autofocus
          aria-label="Find or do anything"
          placeholder="A name, a docket number, words of a record, or what you want to do"
          leftSection={<IconSearch size={16} />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <p role="status" className={classes['count']}>
        {sayCount(matters === undefined, query, answer.count)}
      </p>
      {/* Reached by Tab too: a long list is scrolled with the keys. */}
      <Combobox.Options className={classes['list'] ?? ''} aria-label="What was found" tabIndex={0}>
        {shownFound.length > 0 && (
          <Combobox.Group label="Records">
            {shownFound.map((found, index) => (
              <Combobox.Option key={keyOf(found)} value={`r:${index}`}>
                <FoundLine found={found} query={query} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        {shownActs.length > 0 && (
          <Combobox.Group label="Commands">
            {shownActs.map((act) => (
              <Combobox.Option key={act.key} value={`a:${act.key}`}>
                <span className={classes['line']}>
                  <span className={classes['title']}>{act.label}</span>
                  {act.keys !== '' && <Kbd size="xs">{act.keys}</Kbd>}
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
      </Combobox.Options>
    </Combobox>
  );
}

function FoundLine({ found, query }: { readonly found: Found; readonly query: string }) {
  const { title, what, where } = describeFound(found);
  const around = wordsAround(found, query);
  return (
    <span className={classes['line']}>
      <span className={classes['title']}>
        {title}
        {found.entry.row.archived && <span className={classes['dim']}> (archived)</span>}
      </span>
      <span className={classes['what']}>{what}</span>
      <span className={classes['where']}>{where}</span>
      {around !== null && (
        <span className={classes['around']}>
          {around.ahead}
          <b>{around.hit}</b>
          {around.behind}
        </span>
      )}
    </span>
  );
}

/** All of them before anything is typed, then the first that have all its words. */
function actsFor(acts: readonly PaletteAct[], query: string): readonly PaletteAct[] {
  const words = wordsOf(query);
  if (words.length === 0) return acts;
  return acts
    .filter((act) => {
      const label = foldForSearch(act.label);
      return words.every((word) => label.includes(word));
    })
    .slice(0, MOST_ACTS);
}

function sayCount(isReading: boolean, query: string, count: number): string {
  if (isReading) return 'The matters are being read…';
  if (query.trim() === '') return '';
  if (count === 0) return 'No record has all of these words.';
  if (count > MOST_FOUND)
    return `${count.toLocaleString('en-US')} records, the first ${MOST_FOUND} here`;
  return count === 1 ? '1 record' : `${count} records`;
}

function keyOf({ view, entry }: Found): string {
  return `${view.matter.id}:${entry.table}:${entry.row.id}`;
}
