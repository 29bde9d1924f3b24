import express, { Router } from 'express';
import { SummaryRequest, type SummaryAnswer } from '../../shared/schemas/api';
import { summariseBoard } from '../../shared/summary/summarise-board';
import { identityOf, requireMember } from '../auth/require-member';
import type { TokenVerifier } from '../auth/trello-jwt';
import { HttpError } from '../http/errors';
import { onlyMethods } from '../http/method-not-allowed';
import { parseBody } from '../http/parse-body';

/** Bytes. The largest board that Trello allows, 5,000 open cards with full stored data of 4,096 characters, has about 40 MB. */
export const BODY_LIMIT = 48_000_000;

/**
 * `POST /api/v1/summary`: called by the summary view with the board as the member's Trello shows it; answers every item's score
 * and every canvas's summary. Nothing is stored.
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
      const answer: SummaryAnswer = summariseBoard({ ...snapshot, board }, { asOf: today() });
      response.set('Cache-Control', 'no-store').json(answer);
    })
    .all(onlyMethods('POST'));
  return router;
}
