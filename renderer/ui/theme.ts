import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a court-file blue that stays readable on both themes. */
const docket: MantineColorsTuple = [
  '#eef4fb',
  '#d9e6f4',
  '#b2cce8',
  '#87b0dd',
  '#6398d3',
  '#4b89cd',
  '#3b7cc4',
  '#2b68a8',
  '#1f568f',
  '#154374',
];

const scrollingOptions = { options: { maxHeight: 220, overflowY: 'auto' } };

/** Look of the whole app: dense, calm, one accent. */
export const theme = createTheme({
  primaryColor: 'docket',
  primaryShade: { light: 8, dark: 7 },
  colors: { docket },
  fontFamily: "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', sans-serif",
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  headings: { fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'sm',
  autoContrast: true,
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    // A list that opens by itself when its field gets focus hides the fields below it; one that
    // scrolls by its own bars cannot be reached by keyboard.
    Select: {
      defaultProps: {
        size: 'sm',
        allowDeselect: false,
        openOnFocus: false,
        withScrollArea: false,
        styles: scrollingOptions,
      },
    },
    MultiSelect: {
      defaultProps: { size: 'sm', withScrollArea: false, styles: scrollingOptions },
    },
    // What a field means stands under it, what is wrong under that.
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
    // Its first item is reached by the arrow keys; a focusable blank before it is no menu item.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    Modal: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    Notification: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        // Mantine's own gray is too faint to read on either theme.
        styles: { description: { color: 'var(--mantine-color-text)' } },
      },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});
