import DataLoader from 'dataloader';

const textOf = (key: unknown): string => {
  if (typeof key === 'string') return key;
  if (key === null || typeof key !== 'object') return JSON.stringify(key);
  return JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The loaders of one request, by name: each key is loaded once, keys asked for together are loaded together. */
export class Batches {
  // A map of mixed loaders: the name decides the types, so a name belongs to one service method.
  private readonly loaders = new Map<string, unknown>();

  loader<K, V>(name: string, load: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V, string> {
    const known = this.loaders.get(name);
    if (known) return known as DataLoader<K, V, string>;
    const made = new DataLoader<K, V, string>((keys) => load(keys), { cacheKeyFn: textOf, name });
    this.loaders.set(name, made);
    return made;
  }

  forget(): void {
    this.loaders.clear();
  }
}
