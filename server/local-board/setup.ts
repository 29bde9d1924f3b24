import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { LOCAL_PLUGIN_ID, type Setup } from './contract';

const Manifest = z.object({
  name: z.string(),
  icon: z.string(),
  connector: z.string(),
  capabilities: z.array(z.string()),
});

/** An address of the manifest as a path of this server: Trello takes them relative to the manifest, which is at the root. */
const pathOf = (address: string) => new URL(address, 'http://localhost/manifest.json').pathname;

/**
 * What the page must know of the Power-Up, from its manifest.
 * @throws when the manifest cannot be read or lacks something
 */
export function readSetup(manifestPath: string): Setup {
  const manifest = Manifest.parse(JSON.parse(readFileSync(manifestPath, 'utf8')));
  return {
    idPlugin: LOCAL_PLUGIN_ID,
    name: manifest.name,
    icon: pathOf(manifest.icon),
    connectorUrl: pathOf(manifest.connector),
    capabilities: manifest.capabilities,
  };
}
