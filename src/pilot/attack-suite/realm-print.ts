/** Objects of the host's realm whose change a program would be seen by. */
const WATCHED: readonly [name: string, target: object][] = [
  ['Object', Object],
  ['Object.prototype', Object.prototype],
  ['Function.prototype', Function.prototype],
  ['Array.prototype', Array.prototype],
  ['String.prototype', String.prototype],
  ['Number.prototype', Number.prototype],
  ['Error', Error],
  ['Error.prototype', Error.prototype],
  ['Promise', Promise],
  ['Promise.prototype', Promise.prototype],
  ['Map.prototype', Map.prototype],
  ['RegExp.prototype', RegExp.prototype],
  ['Reflect', Reflect],
  ['JSON', JSON],
];

/** What each watched property holds, by object and name. */
export type RealmPrint = ReadonlyMap<string, unknown>;

/** Takes the print of this realm: which properties its builtins have, and what stands in them. Accessors are not called. */
export function printRealm(): RealmPrint {
  const globals = Reflect.ownKeys(globalThis).map((key): [string, unknown] => [`globalThis ${String(key)}`, true]);
  return new Map([
    // Node puts many globals in place when they are first used, so that only their names stay as they are.
    ...globals,
    ...WATCHED.flatMap(([name, target]) =>
      Reflect.ownKeys(target).map((key): [string, unknown] => {
        const { value, get } = Reflect.getOwnPropertyDescriptor(target, key) ?? {};
        return [`${name} ${String(key)}`, get ?? value];
      }),
    ),
  ]);
}

/** Whether two prints of one realm differ. */
export function isRealmChanged(before: RealmPrint, after: RealmPrint): boolean {
  return before.size !== after.size || [...before].some(([key, value]) => !Object.is(after.get(key), value));
}
