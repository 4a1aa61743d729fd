import { Button, FileButton, Group, Text } from '@mantine/core';

/** What the file chooser offers. */
const ACCEPTED = '.pdf,.txt,.eml,.htm,.html,.png,.jpg,.jpeg,.gif,.webp,.bmp';

/** The document that proves it: kept with the record once the form is saved. */
export function ProofFile({
  file,
  onFile,
}: {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}) {
  return (
    <Group gap="xs">
      <FileButton accept={ACCEPTED} onChange={onFile}>
        {(props) => (
          <Button variant="default" size="xs" {...props}>
            {file === null ? 'Keep a document with it…' : 'Another document…'}
          </Button>
        )}
      </FileButton>
      {file !== null && (
        <>
          <Text size="sm">{file.name}</Text>
          <Button variant="subtle" size="compact-xs" onClick={() => onFile(null)}>
            Leave it out
          </Button>
        </>
      )}
    </Group>
  );
}
