import { Text } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import classes from './sample-banner.module.css';

/** Says on every screen of a sample that it is one; nothing for real matters. */
export function SampleBanner({ notice }: { readonly notice: string }) {
  if (notice === '') return null;
  return (
    <div className={classes['banner']} role="note">
      <IconFlask size={16} aria-hidden />
      <Text size="sm">{notice}</Text>
    </div>
  );
}
