// Lists by key, filled one by one: each grows in place, since thousands of petitions may come to stand under one key.
export function addTo<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
