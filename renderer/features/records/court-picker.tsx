import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, type Ref, useEffect } from 'react';
import type { CourtEntry } from '../../../shared/courts/court-entry.ts';
import { courtDifferences } from '../../../shared/courts/court-uses.ts';
import { findCourts } from '../../../shared/courts/find-courts.ts';
import { type CourtDraft, type CourtRef, labelOfCourt, toCourtRef } from './court-draft.ts';
import classes from './court-picker.module.css';
import { nameZone } from '../../../shared/time/zone-choices.ts';

type Props = {
  /** The field itself, so that the focus can come back to it. */
  readonly ref: Ref<HTMLInputElement>;
  readonly value: CourtDraft;
  /** The shipped table and the office's own, in one list that stays the same. */
  readonly courts: readonly CourtEntry[];
  readonly error: string | null;
  readonly onChange: (value: CourtDraft) => void;
  /** Asks for the fields of a court that is in no table; the text typed so far goes with it. */
  readonly onAdd: (text: string) => void;
  /** Opens the courts of the office, where they are edited and archived. */
  readonly onManage: () => void;
};

/** As many are listed; who sees more than this types another letter. */
const MOST_LISTED = 40;
const ADD = 'add';
const MANAGE = 'manage';

/** Picks a court by typing: id, name as printed, city, other names. */
export function CourtPicker({ ref, value, courts, error, onChange, onAdd, onManage }: Props) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { text, picked } = value;
  const { dropdownOpened, selectFirstOption } = combobox;
  // Once the options that fit are drawn: Enter takes the first.
  useEffect(() => {
    if (dropdownOpened && picked === null && text !== '') selectFirstOption();
  }, [dropdownOpened, picked, text, selectFirstOption]);
  // A picked court does not narrow the list: who opens it again wants another one.
  const found = findCourts(picked === null ? text : '', courts);
  const listed = found.slice(0, MOST_LISTED);
  const submit = (option: string) => {
    combobox.closeDropdown();
    const match = listed[Number(option)];
    if (option === ADD) onAdd(picked === null ? text.trim() : '');
    else if (option === MANAGE) onManage();
    else if (match !== undefined) onChange(draftOf(toCourtRef(match)));
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={ref}
          label="Court"
          placeholder="City, short name or id: burl, d mass, lawd"
          description={describe(value, courts)}
          value={text}
          error={error}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            onChange({ text: event.currentTarget.value, picked: null });
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={classes['options'] ?? ''} aria-label="Courts">
          {listed.map(({ court, seat }, index) => (
            <Combobox.Option key={`${court.id} ${seat.city}`} value={String(index)}>
              <span className={classes['option']}>
                <span className={classes['name']}>
                  {court.shortName === '' ? court.name : court.shortName}
                </span>
                <span className={classes['place']}>
                  {placeOf(seat.city, court.state)}
                  {seat.zone === null ? '' : ` · ${nameZone(seat.zone)}`}
                  {court.kind === 'own' ? ' · added by the office' : ''}
                  {court.isUnsure ? ' · check that it sits there' : ''}
                </span>
              </span>
            </Combobox.Option>
          ))}
          <Combobox.Option value={ADD} className={classes['add'] ?? ''}>
            {picked === null && text.trim() !== '' ? `Add “${text.trim()}”…` : 'Add a court…'}
          </Combobox.Option>
          {courts.some(({ kind }) => kind === 'own') && (
            <Combobox.Option value={MANAGE} className={classes['manage'] ?? ''}>
              Edit or archive a court of the office…
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function refOf({ id, name, shortName, city, zone }: CourtEntry): CourtRef {
  return { id, name, shortName, city, zone };
}

function draftOf(picked: CourtRef): CourtDraft {
  return { text: labelOfCourt(picked), picked };
}

function placeOf(city: string, state: string): string {
  return [city, state].filter((part) => part !== '').join(', ');
}

function describe({ picked }: CourtDraft, courts: readonly CourtEntry[]): ReactNode {
  if (picked === null) return 'State courts are added once and found again in every matter';
  const own = courts.find(({ id, kind }) => kind === 'own' && id === picked.id);
  if (own !== undefined && courtDifferences(picked, refOf(own)).length > 0)
    return (
      <Text span inherit c="var(--warning-text)">
        The office has it otherwise now: {labelOfCourt(refOf(own))}. Pick it again to use that.
      </Text>
    );
  const zone = picked.zone === null ? 'time zone not recorded' : `${nameZone(picked.zone)} time`;
  return picked.shortName === '' ? zone : `${picked.name}; ${zone}`;
}
