import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal to ink: the colour of the house. Mantine wants ten shades; what shows takes its colour from base.css, below. */
const TEAL: MantineColorsTuple = ['#eaf6f6', '#d3e9ea', '#a9d3d5', '#7fcdd3', '#56a8ad', '#3a979d', '#22848b', '#17727a', '#0b5661', '#083f48'];

/** The visual language for those parts of ui/ that are Mantine's. Their style sheets stand in a layer, so a style of ours always wins. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 3 },
  colors: { teal: TEAL },
  fontFamily: 'var(--cm-font)',
  fontSizes: { sm: 'var(--cm-text-sm)', md: 'var(--cm-text-md)' },
  defaultRadius: 'md',
  radius: { sm: 'var(--cm-radius-cell)', md: 'var(--cm-radius-control)' },
  shadows: { md: 'var(--cm-shadow-2)' },
  spacing: { xs: 'var(--cm-space-2)', sm: 'var(--cm-space-3)', md: 'var(--cm-space-4)' },
  respectReducedMotion: true,
  // Touch targets of at least 44 px.
  components: { Select: { defaultProps: { size: 'md' } } },
});

/** Surfaces and words of Mantine's parts come from base.css, in both schemes. */
export const variables: CSSVariablesResolver = () => {
  const same = {
    '--mantine-color-body': 'var(--cm-panel)',
    '--mantine-color-text': 'var(--cm-text)',
    '--mantine-color-dimmed': 'var(--cm-quiet)',
    '--mantine-color-default': 'var(--cm-raised)',
    '--mantine-color-default-hover': 'var(--cm-soft)',
    '--mantine-color-default-border': 'var(--cm-line-strong)',
    '--mantine-color-error': 'var(--cm-bad)',
  };
  return { variables: {}, light: same, dark: same };
};
