import type { World } from './world';

/** The steps of one journey: they build on each other, so when one fails the rest say so at once instead of failing slowly. */
export function journeyOf(world: () => World | undefined): (title: string, work: (world: World) => Promise<void>) => void {
  let broken: string | null = null;
  return (title, work) => {
    test(title, async () => {
      if (broken !== null) throw new Error(`An earlier step failed: ${broken}.`);
      const here = world();
      if (!here) throw new Error('The world could not be made.');
      try {
        await work(here);
      } catch (error) {
        broken = title;
        await here.browsers.keepPictures(title);
        throw error;
      }
    });
  };
}
