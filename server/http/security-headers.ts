import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** Where the Power-Up's pages stand and who may frame them. */
export interface Hosting {
  /** Address of the client library, absolute or a path of this server. */
  readonly libraryUrl: string;
  /** Origin of the host page, where it is not trello.com: the local board. Null in production. */
  readonly targetOrigin: string | null;
  /** Sources of the frame-ancestors directive. */
  readonly frameAncestors: readonly string[];
  /** The Power-Up's API key for Trello's REST API, which is public; null where there is none. */
  readonly appKey: string | null;
  /** Origin of that API. */
  readonly restUrl: string;
}

const originOf = (address: string) => (address.startsWith('/') ? [] : [new URL(address).origin]);

/**
 * The headers that every answer carries (platform page, 6.2). No X-Frame-Options, which cannot name trello.com; no opener or
 * resource policy that would keep Trello from framing the pages.
 */
export function securityHeaders(hosting: Hosting): RequestHandler {
  const library = originOf(hosting.libraryUrl);
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...library],
        // Trello's library writes the design tokens into <style> elements.
        styleSrc: ["'self'", ...library, "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'https:'],
        connectSrc: ["'self'", hosting.restUrl, ...library],
        frameAncestors: [...hosting.frameAncestors],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    },
    xFrameOptions: false,
    crossOriginOpenerPolicy: false,
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // On plain http, as on the local board, browsers ignore it.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xXssProtection: false,
  });
}
