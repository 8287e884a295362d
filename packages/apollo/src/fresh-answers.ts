import { type ApolloClient, ApolloLink, type RefetchQueriesInclude } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { Subject, startWith, switchMap, take, tap } from 'rxjs';

/** Something has changed on the server. One for the page, because there is one server behind it. */
const changes = new Subject<void>();

/** The context of an act that changes nothing a page shows, such as remembering that somebody looked. */
export const CHANGES_NOTHING_SHOWN = { changesNothingShown: true };

/**
 * Questions under way are asked anew once an act was answered: what was sent before may tell how things were before. The
 * client shares equal questions under way, so that without this a page that asks again after saving gets the old answer;
 * and an old answer that comes late would be written over what the act brought.
 */
export function freshAnswers(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType === OperationTypeNode.QUERY) {
      return changes.pipe(
        startWith(undefined),
        switchMap(() => forward(operation)),
        take(1),
      );
    }
    const isAct = operation.operationType === OperationTypeNode.MUTATION;
    if (!isAct || operation.getContext().changesNothingShown) return forward(operation);
    const tell = () => changes.next();
    // An act without an answer may have arrived all the same.
    return forward(operation).pipe(tap({ next: tell, error: tell }));
  });
}

/** Brings the page up to date with what somebody else did. */
export async function refresh(client: ApolloClient, include: RefetchQueriesInclude = 'active'): Promise<void> {
  changes.next();
  // A list that cannot be read now says so itself.
  await client.refetchQueries({ include }).catch(() => {});
}
