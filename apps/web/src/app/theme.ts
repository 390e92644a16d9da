import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep teal to ink: the colour of the house. Shade 8 on white has a contrast of 9:1. */
const TEAL: MantineColorsTuple = ['#eaf6f6', '#d3e9ea', '#a9d3d5', '#7cbcc0', '#56a8ad', '#3a979d', '#22848b', '#17727a', '#0f5a61', '#0a4348'];
/** Warm greys, so that long pages of text feel like paper. */
const GRAY: MantineColorsTuple = ['#faf8f5', '#f3f0eb', '#e8e4dd', '#dad5cc', '#c4beb4', '#a39d93', '#77726a', '#56524c', '#3a3733', '#242220'];
const DARK: MantineColorsTuple = ['#d9dee1', '#b6bec3', '#98a2a9', '#5f6b73', '#3f4a51', '#313b41', '#222a2f', '#1a2125', '#141a1d', '#0e1315'];

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { teal: TEAL, gray: GRAY, dark: DARK },
  black: '#1b2326',
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '650', textWrap: 'balance' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  // Touch targets of at least 44 px: the default size of every control is large.
  components: {
    Button: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    FileInput: { defaultProps: { size: 'md' } },
    DateInput: { defaultProps: { size: 'md' } },
  },
});
