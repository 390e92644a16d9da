import type { Plugin } from 'vite';

interface Part {
  /** The file inside node_modules. */
  readonly file: string;
  /** What stands in for it: as much as its neighbours touch. */
  readonly instead: string;
}

/**
 * Parts that libraries bring along with what we use, and that nothing here uses: together a twentieth of what a voting link may
 * load first. A version that no longer has one of these files fails the build, and its line here can go.
 */
const PARTS: readonly Part[] = [
  // Every route object carries the router's own link; ours is app/navigation/route-link.tsx.
  { file: '@tanstack/react-router/dist/esm/link.js', instead: 'export const [Link, createLink, linkOptions, useLinkProps] = [];' },
  // Changes go through app/mutation.ts, which keeps the key of an intention; queries come in one page.
  {
    file: '@tanstack/query-core/build/modern/mutationCache.js',
    instead: 'export class MutationCache { clear() {} findAll() { return []; } getAll() { return []; } resumePausedMutations() { return Promise.resolve(); } }',
  },
  {
    file: '@tanstack/query-core/build/modern/infiniteQueryBehavior.js',
    instead: 'export const [hasNextPage, hasPreviousPage] = []; export const infiniteQueryBehavior = () => { throw new Error("There are no infinite queries here."); };',
  },
];

/** Leaves out the parts above. */
export function withoutUnused(): Plugin {
  const met = new Set<Part>();
  return {
    name: 'citymark-without-unused',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const path = id.replace(/\\/g, '/').replace(/\?.*$/, '');
      const part = PARTS.find(({ file }) => path.endsWith(`/node_modules/${file}`));
      if (!part) return null;
      met.add(part);
      return part.instead;
    },
    buildEnd(error) {
      const gone = PARTS.filter((part) => !met.has(part)).map(({ file }) => file);
      if (!error && gone.length > 0) this.error(`There is no ${gone.join(', ')} any more: see without-unused.mts.`);
    },
  };
}
