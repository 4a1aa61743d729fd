import { type ComponentProps, useState } from 'react';
import { z } from 'zod';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { ImportStart } from '../features/imports/import-start.tsx';
import { useKeptDraft } from '../host/use-kept-draft.ts';
import { keptReader } from '../ui/kept-reader.ts';
import { useKeeping } from '../ui/use-keeping.ts';
import { useDropTaker } from './dropped-file.ts';
import { ImportReader } from './import-reader.tsx';
import { KeptForm } from './kept-form.tsx';
import type { ImportFile } from './use-import-reading.ts';
import { useKeptName } from './use-kept-name.ts';

type Props = Omit<ComponentProps<typeof ImportReader>, 'file' | 'onOther' | 'onHandOver'> & {
  /** A file was chosen or dropped instead. */
  readonly onFile: (file: File) => void;
  /** Gives the text to what else reads files. */
  readonly onHandOver: (file: ImportFile, command: MenuCommand) => void;
};

const readText = keptReader(z.string());

/** A table that is pasted: its text is kept until it is taken in or thrown away. */
export function PastedTable({ onClose, onHandOver, ...props }: Props) {
  const name = useKeptName(`take-in/${props.matterId ?? 'office'}`);
  const kept = useKeptDraft(name, 0, readText);
  return (
    <KeptForm kept={kept} isWhole>
      {(text) => (
        <OpenTable
          {...props}
          began={text ?? ''}
          onClose={() => {
            kept.clear();
            onClose();
          }}
          onHandOver={(file, command) => {
            kept.clear();
            onHandOver(file, command);
          }}
        />
      )}
    </KeptForm>
  );
}

type OpenProps = Props & { readonly began: string };

function OpenTable({ began, onFile, ...props }: OpenProps) {
  const [text, setText] = useState(began);
  const [isRead, setIsRead] = useState(false);
  useDropTaker(isRead ? null : onFile);
  return isRead ? (
    <ReadTable {...props} began={began} text={text} onOther={() => setIsRead(false)} />
  ) : (
    <ImportStart
      text={text}
      began={began}
      onFile={onFile}
      onText={(next) => {
        setText(next);
        setIsRead(true);
      }}
    />
  );
}

type ReadProps = Omit<OpenProps, 'onFile'> & {
  readonly text: string;
  readonly onOther: () => void;
};

function ReadTable({ began, text, onHandOver, ...props }: ReadProps) {
  useKeeping(text, began);
  const [file] = useState((): ImportFile => ({
    name: 'Pasted table.txt',
    bytes: new TextEncoder().encode(text),
  }));
  return (
    <ImportReader {...props} file={file} onHandOver={(command) => onHandOver(file, command)} />
  );
}
