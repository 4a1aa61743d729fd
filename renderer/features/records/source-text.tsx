import { Button, Text } from '@mantine/core';
import type { Source } from '../../../shared/model/record.ts';
import classes from './detail-panel.module.css';

type Props = {
  readonly source: Source;
  /** Opens the kept document; null where none opens: in the past. */
  readonly onDocument: ((documentId: string) => void) | null;
};

/** One source of a fact, to the page, with its words. */
export function SourceText({ source, onDocument }: Props) {
  const { documentId } = source;
  const place = [
    source.docketNumber === '' ? '' : `No. ${source.docketNumber}`,
    source.entry === '' ? '' : `entry ${source.entry}`,
    source.page === '' ? '' : `p. ${source.page}`,
    source.dateAsStated === '' ? '' : `says “${source.dateAsStated}”`,
  ].filter((part) => part !== '');
  return (
    <div className={classes['source']}>
      <Text size="sm">
        {source.label === '' ? 'Source without a name' : source.label}
        {place.length > 0 && (
          <Text span size="xs" c="dimmed">
            {' '}
            {place.join(', ')}
          </Text>
        )}
      </Text>
      {source.quote !== '' && (
        <Text size="xs" c="dimmed" className={classes['prose'] ?? ''}>
          “{source.quote}”
        </Text>
      )}
      {documentId !== undefined && onDocument !== null && (
        <Button variant="subtle" size="compact-xs" onClick={() => onDocument(documentId)}>
          Open the notice
        </Button>
      )}
    </div>
  );
}
