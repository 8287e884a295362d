import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AnsweredHandoff_handoffFragment,
  AnsweredHandoffsQuery,
  AnsweredHandoffsQueryVariables,
  MarkReAskedMutation,
  MarkReAskedMutationVariables,
  RateHandoffMutation,
  RateHandoffMutationVariables,
  RecycleHandoffMutation,
  RecycleHandoffMutationVariables,
} from '../__generated__/operations.ts';
import { PROMISE_ROW } from '../promises/promise-queries.ts';

export type AnsweredHandoff = AnsweredHandoff_handoffFragment;

const ANSWERED: TypedDocumentNode<AnsweredHandoff_handoffFragment> = gql`
  fragment AnsweredHandoff_handoff on Handoff {
    id
    from
    to
    state
    outcome
    decidedAt
    isSelf
    rating
    ratingTag
    reAskedItems
    agreedItems {
      key
      labelJa
      labelEn
    }
    account {
      id
      name
      promises {
        ...PromiseRow_promise
      }
    }
    offeredBy {
      id
      name
    }
  }
  ${PROMISE_ROW}
`;

export const ANSWERED_HANDOFFS: TypedDocumentNode<AnsweredHandoffsQuery, AnsweredHandoffsQueryVariables> = gql`
  query AnsweredHandoffs($first: Int!, $filter: HandoffFilter!) {
    handoffs(first: $first, filter: $filter, orderBy: { field: DECIDED_AT, direction: DESC }) {
      nodes {
        ...AnsweredHandoff_handoff
      }
    }
  }
  ${ANSWERED}
`;

export const RATE_HANDOFF: TypedDocumentNode<RateHandoffMutation, RateHandoffMutationVariables> = gql`
  mutation RateHandoff($input: RateHandoffInput!) {
    rateHandoff(input: $input) {
      handoff {
        ...AnsweredHandoff_handoff
      }
      refusal {
        code
        message
        details
      }
    }
  }
  ${ANSWERED}
`;

export const MARK_RE_ASKED: TypedDocumentNode<MarkReAskedMutation, MarkReAskedMutationVariables> = gql`
  mutation MarkReAsked($input: MarkReAskedInput!) {
    markReAsked(input: $input) {
      handoff {
        ...AnsweredHandoff_handoff
      }
      refusal {
        code
        message
        details
      }
    }
  }
  ${ANSWERED}
`;

export const RECYCLE_HANDOFF: TypedDocumentNode<RecycleHandoffMutation, RecycleHandoffMutationVariables> = gql`
  mutation RecycleHandoff($input: RecycleHandoffInput!) {
    recycleHandoff(input: $input) {
      handoff {
        ...AnsweredHandoff_handoff
      }
      refusal {
        code
        message
        details
      }
    }
  }
  ${ANSWERED}
`;
