export type Step = (title: string, work: () => Promise<void>) => void;

/**
 * Tests that build on each other: when one fails, a picture is kept of where everybody was, and the rest say so at once instead of failing
 * slowly.
 */
export function stepsInOrder(keepPictures: (title: string) => Promise<void>): Step {
  let broken: string | null = null;
  return (title, work) => {
    test(title, async () => {
      if (broken !== null) throw new Error(`An earlier step failed: ${broken}.`);
      try {
        await work();
      } catch (error) {
        broken = title;
        await keepPictures(title);
        throw error;
      }
    });
  };
}
