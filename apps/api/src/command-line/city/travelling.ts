import { z } from 'zod';
import { NotDone } from '../verdicts';

/** What a city takes along of things that are not its own: who its people are, without how they sign in, and its model packs. */
export const PEOPLE = 'people.json';
export const PACKS = 'model-packs.json';

export const PERSON_FORM = z.strictObject({ id: z.uuid(), email: z.string(), name: z.string() });
export const PACK_FORM = z.strictObject({
  id: z.uuid(),
  packId: z.string(),
  version: z.string(),
  state: z.enum(['published', 'retired']),
  hash: z.string(),
  content: z.unknown(),
  publishedAt: z.string().nullable(),
});

export type TravellingPerson = z.infer<typeof PERSON_FORM>;
export type TravellingPack = z.infer<typeof PACK_FORM>;

export const asJsonFile = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

export function listIn<T>(bytes: Buffer, form: z.ZodType<T>, what: string): T[] {
  const { success, data } = z.array(form).safeParse(JSON.parse(bytes.toString('utf8')));
  if (!success) throw new NotDone(`The archive's ${what} cannot be read.`);
  return data;
}
