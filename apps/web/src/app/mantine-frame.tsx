import '@mantine/core/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { useResolvedAppearance } from './appearance';
import { theme, variables } from './theme';

/** Brings Mantine to the pages below. Voting, invitation and sign-in pages do without, to be there quickly on a phone. */
export function MantineFrame() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme={useResolvedAppearance()}>
      <Outlet />
    </MantineProvider>
  );
}
