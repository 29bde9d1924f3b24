import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../../services';
import type { TrelloMember, TrelloPort } from '../../trello/port';
import { withTimeout } from '../../trello/with-timeout';

/** The names of the board's members by id, as far as Trello has answered. */
export type Members =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'read'; readonly names: ReadonlyMap<string, string> };

/** One question a window, however many cards are looked at. An answer that failed is asked for again. */
const asked = new WeakMap<TrelloPort, Promise<TrelloMember[]>>();

function membersOf(port: TrelloPort): Promise<TrelloMember[]> {
  const answer = asked.get(port) ?? withTimeout(port.members());
  asked.set(port, answer);
  answer.catch(() => asked.delete(port));
  return answer;
}

/** Names are read when they are shown, and only where `wanted`. */
export function useMembers(wanted: boolean): Members {
  const { port } = useServices();
  const [members, setMembers] = useState<Members>({ state: 'loading' });
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    membersOf(port).then(
      (all) => {
        const names = new Map(all.map(({ id, fullName }) => [id, fullName]));
        if (current) setMembers({ state: 'read', names });
      },
      () => current && setMembers({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [port, wanted]);
  return members;
}
