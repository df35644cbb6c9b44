/** Loads a package from this folder's own node_modules, which is there only after `installPeers`. */
export async function importPeer<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}
