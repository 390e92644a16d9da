import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme, variables } from './theme';

const nowhere = () => undefined;

/**
 * Around each part that is Mantine's: it comes with the part and with nothing else, so pages without one load none of it. Which scheme
 * is shown is written at the root by app/appearance.ts, and read there by Mantine's styles.
 */
export function Mantine({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} deduplicateCssVariables={false} withGlobalClasses={false} getRootElement={nowhere}>
      {children}
    </MantineProvider>
  );
}
