import type { Plugin } from 'vite';

const LINK = /[\\/]@tanstack[\\/]react-router[\\/]dist[\\/]esm[\\/]/;
const NONE = '\0citymark-no-link';

/**
 * Leaves out the router's own link: every route object carries one, so it would be in every first script, and nothing here uses
 * it (`app/navigation/route-link.tsx` is ours). What the router's index exports besides is given empty.
 */
export function withoutRouterLink(): Plugin {
  return {
    name: 'citymark-without-router-link',
    enforce: 'pre',
    resolveId: (source, importer = '') => (source === './link.js' && LINK.test(importer) ? NONE : null),
    load: (id) => (id === NONE ? 'export const [Link, createLink, linkOptions, useLinkProps] = [];' : null),
  };
}
