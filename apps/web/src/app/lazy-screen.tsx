import { lazyRouteComponent, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { CouldNotLoad, lazyPart, whenConnected } from '../ui/lazy-part';
import { Page } from '../ui/page';

export interface CityScreenProps {
  cityId: string;
}

export interface AssessmentScreenProps extends CityScreenProps {
  assessmentId: string;
}

export interface StatementScreenProps extends AssessmentScreenProps {
  statementId: string;
}

export interface ModelScreenProps {
  packId: string;
}

type Params = Partial<StatementScreenProps & ModelScreenProps>;

const useScreenParams = () => useParams({ strict: false }) as Params;

const inItsPlace = (retry: () => Promise<boolean>) => (
  <Page title="This page could not be shown">
    <CouldNotLoad onRetry={retry} />
  </Page>
);

/** A screen that is loaded when it is first needed and gets its ids from the address as props. */
function lazily<TProps>(load: () => Promise<ComponentType<TProps>>, propsFrom: (params: Params) => TProps & { key?: string }) {
  const asked = load as unknown as () => Promise<ComponentType<object>>;
  return lazyRouteComponent(async () => {
    // If it failed here, the router would load the whole page again, and without a connection there would be nothing at all.
    const Loaded = await whenConnected(asked).catch(() => lazyPart(asked, inItsPlace));
    function Screen() {
      const { key, ...props } = propsFrom(useScreenParams());
      return <Loaded key={key} {...props} />;
    }
    return { Screen };
  }, 'Screen');
}

export const plainScreen = (load: () => Promise<ComponentType>) => lazily(load as () => Promise<ComponentType<object>>, () => ({}));

export const cityScreen = (load: () => Promise<ComponentType<CityScreenProps>>) =>
  lazily(load, ({ cityId = '' }) => ({ key: cityId, cityId }));

export const assessmentScreen = (load: () => Promise<ComponentType<AssessmentScreenProps>>) =>
  lazily(load, ({ cityId = '', assessmentId = '' }) => ({ key: assessmentId, cityId, assessmentId }));

export const statementScreen = (load: () => Promise<ComponentType<StatementScreenProps>>) =>
  lazily(load, ({ cityId = '', assessmentId = '', statementId = '' }) => ({ key: statementId, cityId, assessmentId, statementId }));

export const modelScreen = (load: () => Promise<ComponentType<ModelScreenProps>>) => lazily(load, ({ packId = '' }) => ({ key: packId, packId }));
