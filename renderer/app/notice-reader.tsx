import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { isOwnCourt } from '../../shared/courts/own-court.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { Proposal } from '../../shared/notices/notice-reading.ts';
import { readNotice } from '../../shared/notices/read-notice.ts';
import { followNotice, sharedOfProposal } from '../../shared/notices/shared-of-proposal.ts';
import { formatCaseDate } from '../../shared/time/format-case-date.ts';
import { settingStatusNames } from '../../shared/chronology/kind-names.ts';
import { toDrafts } from '../../shared/notices/to-drafts.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice } from '../data/office.ts';
import { AttachmentList } from '../features/notices/attachment-list.tsx';
import type { EmailPart } from '../features/notices/eml-text.ts';
import { MarkedText } from '../features/notices/marked-text.tsx';
import { NoticeForm } from '../features/notices/notice-form.tsx';
import type { NoticeWork } from '../features/notices/notice-work.ts';
import classes from '../features/notices/notices.module.css';
import { SharedPreview } from '../features/records/shared-preview.tsx';
import { isFollowing } from '../features/records/shared-table.tsx';
import type { NoticeFile } from '../features/notices/read-notice-file.ts';
import { zoneChoicesWith } from '../../shared/time/zone-choices.ts';
import { useToday } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone } from './notify.ts';
import type { NoticeDialogProps } from './notice-dialog-props.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { useKeepDocument } from './use-keep-document.ts';

type Props = NoticeDialogProps & {
  readonly text: string;
  /** The file that the text came out of; null where it was pasted. */
  readonly file: NoticeFile | null;
  /** What was done to it before and kept. */
  readonly initial: NoticeWork;
  /** What is kept of it through a closed window, and with what of it all began. */
  readonly toDraft: (work: NoticeWork) => unknown;
  readonly began: unknown;
  /** Goes back to where another text or file is chosen; null for an attachment. */
  readonly onOther: (() => void) | null;
  /** Attachments of the e-mail that were opened already. */
  readonly opened: ReadonlySet<EmailPart>;
  readonly onAttachment: (attachment: EmailPart) => void;
  /** What was ticked is in the record. */
  readonly onSaved: () => void;
};

const noViews: readonly MatterView[] = [];

/** The text of a notice with what was found in it, and what of that is added to the record. */
export function NoticeReader(props: Props) {
  const { text, file, matterId, go, onOther, opened, onAttachment, onSaved } = props;
  const today = useToday();
  const views = useOffice()?.matters ?? noViews;
  const courtRows = useOfficeRows('courts');
  const commands = useCommands();
  const keep = useKeepDocument();
  const [work, setWork] = useState(props.initial);
  const { choice, edits, ticks } = work;
  const change = (partOf: (now: NoticeWork) => Partial<NoticeWork>) =>
    setWork((now) => ({ ...now, ...partOf(now) }));
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const reading = useMemo(
    () =>
      readNotice(text, {
        today,
        views,
        openMatterId: matterId,
        askedMatterId: choice.matterId,
        askedProceedingId: choice.proceedingId,
        askedZone: choice.zone,
        courts: [
          ...(courtRows ?? []).flatMap((row) =>
            row.archived || !isOwnCourt(row) ? [] : [row.court],
          ),
          ...views.flatMap((view) =>
            view.proceedings.flatMap((one) => (one.court === null ? [] : [one.court])),
          ),
        ],
      }),
    [text, today, views, matterId, choice, courtRows],
  );

  const events = views.find((one) => one.matter.id === reading.matterId)?.events ?? [];
  const linesOf = (proposal: Proposal) => sharedOfProposal(proposal, events, views);
  const othersOf = (proposal: Proposal) => {
    const lines = linesOf(proposal);
    return lines.length === 0 ? null : (
      <SharedPreview
        lines={lines}
        unseen={0}
        ticks={ticks}
        becomes={sayBecomes(proposal)}
        onTick={(next) => change(() => ({ ticks: next }))}
      />
    );
  };
  const save = async (ticked: readonly Proposal[]) => {
    const view = views.find((one) => one.matter.id === reading.matterId);
    if (view === undefined) return;
    const kept = await keep(view.matter.id, file ?? pastedFile(reading.text));
    if (kept === null) return;
    const drafts = toDrafts(reading, ticked, {
      matterId: view.matter.id,
      proceedingId: reading.proceedingId,
      events: view.events,
      newId: () => crypto.randomUUID(),
      enteredBy: currentPerson(),
      today,
      documentId: kept.id,
    });
    const following = ticked.flatMap(linesOf).filter((line) => isFollowing(line, ticks));
    const followers = followNotice(drafts, view.events, following);
    const rows = [kept.row, ...[...drafts, ...followers].map((event) => rowDraft('events', event))];
    if (!(await commands.save('notice/read', rows))) return;
    onSaved();
    notifyDone(ticked.length === 1 ? '1 date is added.' : `${ticked.length} dates are added.`);
    if (view.matter.id !== matterId) go({ type: 'matter', matterId: view.matter.id });
  };

  return (
    <div className={classes['columns']}>
      <div className={classes['pane']}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" fw={600} truncate>
            {file === null ? 'Pasted text' : file.name}
          </Text>
          {onOther !== null && (
            <Button variant="default" size="xs" onClick={onOther}>
              {file === null ? 'Change the text…' : 'Another one…'}
            </Button>
          )}
        </Group>
        <MarkedText reading={reading} currentKey={currentKey} />
      </div>
      <div className={classes['side']}>
        <AttachmentList
          attachments={file?.attachments ?? []}
          opened={opened}
          onOpen={onAttachment}
        />
        <NoticeForm
          reading={reading}
          leftOut={file?.leftOut ?? []}
          views={views}
          zones={zoneChoicesWith(reading.zone)}
          today={today}
          edits={edits}
          onEdit={(key, part) =>
            change((now) => ({ edits: { ...now.edits, [key]: { ...now.edits[key], ...part } } }))
          }
          draft={props.toDraft(work)}
          began={props.began}
          onChoose={(part) => change((now) => ({ choice: { ...now.choice, ...part } }))}
          onLook={setCurrentKey}
          othersOf={othersOf}
          onSave={save}
        />
      </div>
    </div>
  );
}

/** What would stand in the record of another client that follows. */
function sayBecomes({ what, resetAs, date }: Proposal): string {
  if (what !== 'reset')
    return what === 'held' ? settingStatusNames.held : settingStatusNames.vacated;
  const next = date.kind === 'undated' ? date.asTyped : formatCaseDate(date, { style: 'table' });
  return `${settingStatusNames[resetAs]}; next ${next}`;
}

/** Pasted text is kept as a document of its own, so that the source can be read again whole. */
function pastedFile(text: string): Pick<NoticeFile, 'name' | 'mediaType' | 'bytes' | 'text'> {
  return {
    name: 'Pasted notice.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text),
    text,
  };
}
