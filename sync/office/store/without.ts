// A record without some of its fields.

export function without<Value extends object, Key extends PropertyKey>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> {
  const kept = Object.entries(value).filter(
    ([field]) => !(keys as readonly PropertyKey[]).includes(field),
  );
  return Object.fromEntries(kept) as Omit<Value, Key>;
}
