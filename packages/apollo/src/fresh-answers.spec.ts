import { ApolloClient, ApolloLink, gql, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { of, Subject, throwError } from 'rxjs';
import { expect, test } from 'vitest';
import { CHANGES_NOTHING_SHOWN, freshAnswers, refresh } from './fresh-answers.ts';

const PEOPLE: TypedDocumentNode<{ people: { name: string }[] }> = gql`
  query People {
    people {
      id
      name
    }
  }
`;
const RENAME = gql`
  mutation Rename($name: String!) {
    rename(name: $name) {
      id
      name
    }
  }
`;

const NAME = gql`
  fragment Name on Person {
    name
  }
`;

/** A page that shows a list, and a server whose questions are answered when the test says so. */
function openPage() {
  const asked: Subject<ApolloLink.Result>[] = [];
  const server = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'Rename') {
      return variables.name
        ? of({ data: { rename: { __typename: 'Person', id: '1', ...variables } } })
        : throwError(() => new TypeError('Failed to fetch'));
    }
    const answer = new Subject<ApolloLink.Result>();
    asked.push(answer);
    return answer;
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([freshAnswers(), server]) });
  const page = client.watchQuery({ query: PEOPLE, fetchPolicy: 'cache-and-network' });
  const shown: (string | undefined)[] = [];
  page.subscribe(({ data }) => shown.push(data?.people?.[0]?.name));
  const answer = (round: number, name: string) => {
    asked[round]?.next({ data: { people: [{ __typename: 'Person', id: '1', name }] } });
    asked[round]?.complete();
  };
  const rename = (name: string, context = {}) => client.mutate({ mutation: RENAME, variables: { name }, context });
  return { client, page, rename, asked, answer, shown };
}

test('a page that asks again after an act is not answered with what was so before it', async () => {
  const { page, rename, asked, answer, shown } = openPage();
  await rename('New');
  const again = page.refetch();
  answer(0, 'Old');
  answer(1, 'New');
  expect((await again).data?.people[0]?.name).toBe('New');
  expect(asked).toHaveLength(2);
  expect(shown).not.toContain('Old');
});

test('an old answer is not written over what the act brought, although nobody asks again', async () => {
  const { client, rename, answer } = openPage();
  await rename('New');
  answer(0, 'Old');
  expect(client.readFragment({ id: 'Person:1', fragment: NAME })).toMatchObject({ name: 'New' });
});

test('what somebody else did is asked for anew, and so is what may have been done', async () => {
  const { client, rename, asked, answer, shown } = openPage();
  const brought = refresh(client);
  await expect(rename('')).rejects.toThrow('Failed to fetch');
  answer(0, 'Old');
  answer(1, 'Older');
  answer(2, 'New');
  await brought;
  expect(asked).toHaveLength(3);
  expect(shown.at(-1)).toBe('New');
});

test('an act that changes nothing shown lets the questions under way be answered', async () => {
  const { rename, asked, answer, shown } = openPage();
  await rename('Same', CHANGES_NOTHING_SHOWN);
  answer(0, 'Same');
  expect(asked).toHaveLength(1);
  await expect.poll(() => shown.at(-1)).toBe('Same');
});
