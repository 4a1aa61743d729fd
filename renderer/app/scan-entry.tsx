import { Alert, Button, Group, Select, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CaseEvent } from '../../shared/model/event.ts';
import type { HearingTypes } from '../../shared/model/hearing-types.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { matterChoices } from '../../shared/model/name-matter.ts';
import { sourceSchema } from '../../shared/model/record.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice } from '../data/office.ts';
import classes from '../features/notices/notices.module.css';
import type { NoticeFile } from '../features/notices/read-notice-file.ts';
import { ScanView } from '../features/notices/scan-view.tsx';
import { readEventDraft } from '../features/records/event-draft.ts';
import { EventForm } from '../features/records/event-form.tsx';
import { useToday } from '../host/host-context.tsx';
import { useKeptDraft } from '../host/use-kept-draft.ts';
import { currentPerson } from './current-person.ts';
import { KeptForm } from './kept-form.tsx';
import { notifyDone } from './notify.ts';
import type { NoticeDialogProps } from './notice-dialog-props.ts';
import { useClashCheck } from './use-clash-check.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { type Kept, useKeepDocument } from './use-keep-document.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePersonChoices } from './use-person-choices.ts';

type Props = NoticeDialogProps & {
  readonly file: NoticeFile;
  /** Of its bytes. */
  readonly digest: string;
  readonly onOther: (() => void) | null;
};

/** A scan beside the form: a person reads it and types what it says. The scan is kept as the source. */
export function ScanEntry({ file, digest, matterId, onOther }: Props) {
  const today = useToday();
  const matters = useOffice()?.matters ?? [];
  const commands = useCommands();
  const keep = useKeepDocument();
  const [chosen, setChosen] = useState(matterId);
  const [kept, setKept] = useState<Kept | null>(null);
  const [added, setAdded] = useState(0);
  const typeLists = useOfficeRows('hearingTypes');
  const side = useRef<HTMLDivElement>(null);
  // The next date of the same scan is typed from the first field on.
  useEffect(() => {
    if (added > 0) side.current?.querySelector<HTMLElement>('form input')?.focus();
  }, [added]);
  const view = matters.find((one) => one.matter.id === chosen);

  const save = async (event: CaseEvent, saved: () => void) => {
    const document = kept ?? (await keep(event.matterId, file));
    if (document === null) return;
    const source = sourceSchema.parse({
      kind: 'notice',
      label: file.name,
      seenOn: today,
      documentId: document.id,
    });
    const after = { ...event, sources: [...event.sources, source] };
    // The document's row is saved with the first event; later ones only name it.
    const rows = [...(kept === null ? [document.row] : []), rowDraft('events', after)];
    if (!(await commands.save('event/add', rows))) return;
    saved();
    setKept(document);
    setAdded((count) => count + 1);
    notifyDone('Added, with the scan as its source.');
  };

  return (
    <div className={classes['columns']}>
      <div className={classes['pane']}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" fw={600} truncate>
            {file.name}
          </Text>
          {onOther !== null && (
            <Button variant="default" size="xs" onClick={onOther}>
              Another one…
            </Button>
          )}
        </Group>
        <ScanView name={file.name} mediaType={file.mediaType} bytes={file.bytes} />
      </div>
      <div ref={side} className={classes['side']}>
        <Alert
          color="yellow"
          title={<span className={classes['warning']}>A scan has no text</span>}
          role="status"
          mb="sm"
        >
          Read it and type what it says. It is kept as the source of what you add.
          {added > 0 && ` ${added} added so far.`}
        </Alert>
        <Select
          label="Client and matter"
          placeholder="Choose"
          data={matterChoices(matters)}
          value={chosen}
          // One document belongs to one matter.
          disabled={kept !== null}
          searchable
          mb="sm"
          onChange={setChosen}
        />
        {view === undefined && (
          <Text size="sm">Choose whose notice this is; then the form opens.</Text>
        )}
        {view !== undefined && typeLists !== undefined && (
          <ScanForm
            key={`${view.matter.id} ${added}`}
            view={view}
            keptAs={`scan/${view.matter.id}/${digest}`}
            typeLists={typeLists}
            onSave={save}
          />
        )}
      </div>
    </div>
  );
}

type FormProps = {
  readonly view: MatterView;
  /** This scan in this matter. */
  readonly keptAs: string;
  readonly typeLists: readonly HearingTypes[];
  readonly onSave: (event: CaseEvent, saved: () => void) => Promise<void>;
};

function ScanForm({ view, keptAs, typeLists, onSave }: FormProps) {
  const today = useToday();
  const persons = usePersonChoices();
  const nameOfPerson = useNameOfPerson();
  const sayClashes = useClashCheck(view, null);
  const form = useKeptDraft(keptAs, 0, readEventDraft);
  return (
    <KeptForm kept={form}>
      {(draft) => (
        <EventForm
          view={view}
          event={null}
          kind="hearing"
          initial={draft}
          today={today}
          enteredBy={currentPerson()}
          typeLists={typeLists}
          persons={persons}
          nameOfPerson={nameOfPerson}
          otherMatters={[]}
          sayClashes={sayClashes}
          onSave={(event) => onSave(event, form.clear)}
        />
      )}
    </KeptForm>
  );
}
