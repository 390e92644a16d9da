import { stepsInOrder } from '../steps-in-order';
import type { World } from './world';

/** The steps of one journey, each in the world that the ones before left. */
export function journeyOf(world: () => World | undefined): (title: string, work: (world: World) => Promise<void>) => void {
  const step = stepsInOrder(async (title) => world()?.browsers.keepPictures(title));
  return (title, work) =>
    step(title, async () => {
      const here = world();
      if (!here) throw new Error('The world could not be made.');
      await work(here);
    });
}
