import type { ItemServices } from './connector-services';

/** Loads the part of the connector that knows items, once; a failed load is tried again at the next call. */
export function createItemLoader(now: () => number): () => Promise<ItemServices> {
  let loading: Promise<ItemServices> | null = null;
  return () => {
    loading ??= import('./item-capabilities').then((capabilities) => ({
      capabilities,
      bursts: capabilities.createBursts(now),
    }));
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}
