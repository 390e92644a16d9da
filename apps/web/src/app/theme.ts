import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal to ink: the colour of the house. Mantine wants ten shades; what shows takes its colour from base.css, below. */
const TEAL: MantineColorsTuple = ['#eaf6f6', '#d3e9ea', '#a9d3d5', '#7fcdd3', '#56a8ad', '#3a979d', '#22848b', '#17727a', '#0b5661', '#083f48'];
const GRAY: MantineColorsTuple = ['#f6f4ef', '#efece5', '#e6e2d9', '#ded9cf', '#c4beb4', '#a39d93', '#77726a', '#4d555b', '#36393c', '#14222c'];
const DARK: MantineColorsTuple = ['#e6ebec', '#adb9bf', '#87959d', '#5f6b73', '#2f3d45', '#26333a', '#1e2a31', '#172127', '#0f171c', '#0b1115'];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { teal: TEAL, gray: GRAY, dark: DARK },
  black: '#14222c',
  fontFamily: 'var(--cm-font)',
  headings: { fontFamily: 'var(--cm-font-display)', fontWeight: '600', textWrap: 'balance' },
  fontSizes: { xs: 'var(--cm-text-xs)', sm: 'var(--cm-text-sm)', md: 'var(--cm-text-md)', lg: 'var(--cm-text-lg)', xl: 'var(--cm-title-md)' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: 'var(--cm-radius-cell)', md: 'var(--cm-radius-control)', lg: 'var(--cm-radius)', xl: '20px' },
  shadows: { xs: 'var(--cm-shadow-1)', sm: 'var(--cm-shadow-1)', md: 'var(--cm-shadow-2)', lg: 'var(--cm-shadow-3)', xl: 'var(--cm-shadow-3)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  spacing: { xs: 'var(--cm-space-2)', sm: 'var(--cm-space-3)', md: 'var(--cm-space-4)', lg: 'var(--cm-space-5)', xl: 'var(--cm-space-6)' },
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

/** Mantine's parts take surfaces, words and the colour of the house from base.css, in both schemes. */
export const variables: CSSVariablesResolver = () => {
  const same = {
    '--mantine-color-body': 'var(--cm-panel)',
    '--mantine-color-text': 'var(--cm-text)',
    '--mantine-color-dimmed': 'var(--cm-quiet)',
    '--mantine-color-default': 'var(--cm-raised)',
    '--mantine-color-default-hover': 'var(--cm-soft)',
    '--mantine-color-default-border': 'var(--cm-line-strong)',
    '--mantine-color-error': 'var(--cm-bad)',
    '--mantine-color-anchor': 'var(--cm-accent)',
    '--mantine-primary-color-filled': 'var(--cm-primary)',
    '--mantine-primary-color-filled-hover': 'var(--cm-primary-hover)',
    '--mantine-primary-color-contrast': 'var(--cm-on-primary)',
  };
  return { variables: {}, light: same, dark: same };
};
