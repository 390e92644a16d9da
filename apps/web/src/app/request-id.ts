/** A new key for one intention of a person. */
export function newRequestId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // On plain http other than localhost browsers hide randomUUID; getRandomValues is there.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Gives the same key for the same input until the intention is settled: a retry must not count twice. */
export class Intention {
  private open: { body: string; requestId: string } | null = null;

  requestIdFor(input: unknown): string {
    const body = JSON.stringify(input);
    if (this.open?.body !== body) this.open = { body, requestId: newRequestId() };
    return this.open.requestId;
  }

  settle(): void {
    this.open = null;
  }
}
