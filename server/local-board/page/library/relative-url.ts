/** An address as seen from the page that asks, absolute. Addresses that are absolute stay as they are. */
export function relativeUrl(url: string): string {
  return new URL(url, window.location.href.split('#')[0]).href;
}
