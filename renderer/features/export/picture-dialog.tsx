import { Radio, SimpleGrid, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { layoutPicture, type Picture } from '../../../shared/export/layout-picture.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { PictureView } from '../../print/picture-view.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveActions } from '../../ui/save-actions.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { FormDialogProps } from './form-dialog-props.ts';
import classes from './picture-dialog.module.css';
import { ScopeChoice } from './scope-choice.tsx';
import { usePaperFonts } from './use-paper.ts';
import { type FormOptions, useSaveForm } from './use-save-form.ts';
import { useScope } from './use-scope.ts';

const forms = [
  ['png', 'PNG', 'for slides, letters and e-mail'],
  ['svg', 'SVG', 'sharp at any size: for drawing programs and large prints'],
] as const;
type PictureForm = (typeof forms)[number][0];

/** Saves the whole axis as one picture; below the choices stands what is saved. */
export function PictureDialog(props: FormDialogProps) {
  const { view, onClose } = props;
  const [form, setForm] = useState<PictureForm>('png');
  const { options, leftOut, choice } = useScope(props);
  const picture = usePicture(view, options);
  const save = useSaveForm(view);
  return (
    <DialogFrame title="Export timeline as picture" size="xl" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save.start(form, options);
        }}
      >
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Radio.Group
              label="Kind of picture"
              value={form}
              onChange={(value) => setForm(value === 'svg' ? 'svg' : 'png')}
            >
              <Stack gap={8} mt={6}>
                {forms.map(([value, label, description]) => (
                  <Radio
                    key={value}
                    value={value}
                    label={label}
                    description={description}
                    data-autofocus={value === form || undefined}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <ScopeChoice {...choice} />
          </SimpleGrid>
          {/* What is larger than its frame is scrolled by keyboard too. */}
          <section className={classes['preview']} aria-label="Preview" tabIndex={0}>
            {picture === null ? (
              <Waiting what="Drawing the picture" />
            ) : (
              <PictureView picture={picture} />
            )}
          </section>
          <SaveActions saving={save} label="Save picture…" leftOut={leftOut} onClose={onClose} />
        </Stack>
      </form>
    </DialogFrame>
  );
}

/** The picture as it is saved; null until its faces are loaded. */
function usePicture(view: MatterView, options: FormOptions): Picture | null {
  const fonts = usePaperFonts(view);
  return useMemo(
    () => (fonts === null ? null : layoutPicture([view], options, fonts.measure)),
    [view, options, fonts],
  );
}
