import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AccountPromisesQuery,
  AccountPromisesQueryVariables,
  MakePromiseMutation,
  MakePromiseMutationVariables,
  PromiseRow_promiseFragment,
  ReviewPromiseMutation,
  ReviewPromiseMutationVariables,
  SellerPromisesQuery,
  SellerPromisesQueryVariables,
} from '../__generated__/operations.ts';

export const PROMISE_ROW: TypedDocumentNode<PromiseRow_promiseFragment> = gql`
  fragment PromiseRow_promise on Promise {
    id
    text
    state
    dueOn
    reviewNote
    version
    madeAt
    madeBy {
      id
      name
    }
  }
`;

export const ACCOUNT_PROMISES: TypedDocumentNode<AccountPromisesQuery, AccountPromisesQueryVariables> = gql`
  query AccountPromises($accountId: ID!) {
    account(id: $accountId) {
      id
      promises {
        ...PromiseRow_promise
      }
    }
  }
  ${PROMISE_ROW}
`;

export type AccountPromise = PromiseRow_promiseFragment;

export const MAKE_PROMISE: TypedDocumentNode<MakePromiseMutation, MakePromiseMutationVariables> = gql`
  mutation MakePromise($input: MakePromiseInput!) {
    makePromise(input: $input) {
      promise {
        id
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const REVIEW_PROMISE: TypedDocumentNode<ReviewPromiseMutation, ReviewPromiseMutationVariables> = gql`
  mutation ReviewPromise($input: ReviewPromiseInput!) {
    reviewPromise(input: $input) {
      promise {
        id
        state
        reviewNote
        version
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const SELLER_PROMISES: TypedDocumentNode<SellerPromisesQuery, SellerPromisesQueryVariables> = gql`
  query SellerPromises($period: PeriodInput!) {
    sellerPromises(period: $period) {
      userId
      name
      open
      kept
      atRisk
      impossible
      overPromiseRate
      won
      lost
      winRate
    }
  }
`;
