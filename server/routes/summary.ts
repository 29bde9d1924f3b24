import express, { Router } from 'express';
import { createHash } from 'node:crypto';
import { asHtml } from '../../shared/export/html/as-html';
import { PRINT_STYLE } from '../../shared/export/html/print-style';
import { LANGUAGES, languageOf } from '../../shared/language/language';
import { SummaryRequest, type SummaryAnswer } from '../../shared/schemas/api';
import { summariseBoard } from '../../shared/summary/summarise-board';
import { identityOf, requireMember } from '../auth/require-member';
import type { TokenVerifier } from '../auth/trello-jwt';
import { HttpError } from '../http/errors';
import { onlyMethods } from '../http/method-not-allowed';
import { parseBody } from '../http/parse-body';
import { PAGE_WORDS } from '../language/words';

/** Bytes. The largest board that Trello allows, 5,000 open cards with full stored data of 4,096 characters, has about 40 MB. */
export const BODY_LIMIT = 48_000_000;

/** The page's one style and its pictures, nothing else: whatever a board's text might become, it could do nothing. */
const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PRINT_STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * `POST /api/v1/summary`: called by the summary view with the board as the member's Trello shows it; answers every item's score
 * and every canvas's summary; who accepts HTML rather than JSON gets the page to print, in the language that it accepts. Nothing is
 * stored.
 */
export function summaryRoute(verifier: TokenVerifier, today: () => string): Router {
  const router = Router();
  router
    .route('/api/v1/summary')
    // The token first: a stranger's body is never read.
    .post(requireMember(verifier), express.json({ limit: BODY_LIMIT }), (request, response) => {
      const snapshot = parseBody(SummaryRequest, request.body);
      const { idBoard } = identityOf(response);
      if (snapshot.board.id !== null && snapshot.board.id !== idBoard) {
        throw new HttpError(
          'token-other-board',
          'The snapshot is of another board than the token. Read the board anew.',
        );
      }
      const board = { ...snapshot.board, id: idBoard };
      const own = { ...snapshot, board };
      const answer: SummaryAnswer = summariseBoard(own, { asOf: today() });
      response.set('Cache-Control', 'no-store').vary('Accept').vary('Accept-Language');
      if (request.accepts(['json', 'html']) !== 'html') {
        response.json(answer);
        return;
      }
      const words = PAGE_WORDS[languageOf(request.acceptsLanguages([...LANGUAGES]) || 'en')];
      const page = asHtml({ snapshot: own, summary: answer }, null, '', words);
      response.set('Content-Security-Policy', PAGE_POLICY).type('html').send(page);
    })
    .all(onlyMethods('POST'));
  return router;
}
