/** The five-character SQLSTATE of a database error, or null for any other error. */
export function sqlState(error: unknown): string | null {
  return textOf(error, 'code', /^[0-9A-Z]{5}$/);
}

/** Whether the database refused because of this named constraint (unique, check or foreign key). */
export function violates(error: unknown, constraint: string): boolean {
  return textOf(error, 'constraint', /./) === constraint;
}

function textOf(error: unknown, key: string, form: RegExp): string | null {
  if (typeof error !== 'object' || error === null) return null;
  // TypeORM wraps the driver's error.
  const inner: unknown = Reflect.get(error, 'driverError') ?? error;
  const value: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  return typeof value === 'string' && form.test(value) ? value : null;
}
