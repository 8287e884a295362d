import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AgreementsPageQuery,
  AgreementsPageQueryVariables,
  ItemUseQuery,
  ItemUseQueryVariables,
  SaveJointAgreementMutation,
  SaveJointAgreementMutationVariables,
} from '../../__generated__/operations.ts';

export const AGREEMENTS_PAGE: TypedDocumentNode<AgreementsPageQuery, AgreementsPageQueryVariables> = gql`
  query AgreementsPage {
    jointAgreements {
      from
      to
      joint
      thresholdPercent
      answerWithinHours
      definitionKey
      version
      items {
        key
        labelJa
        labelEn
        isRequired
      }
      returnReasons {
        code
        labelJa
        labelEn
      }
    }
    definitions {
      id
      key
      nameJa
      nameEn
      live {
        id
        slaHours
        returnReasons
      }
    }
    businessCalendar {
      opens
      closes
      workdays
      closedDays
      observesHolidays
    }
  }
`;

export type Agreement = AgreementsPageQuery['jointAgreements'][number];
export type AgreementsData = AgreementsPageQuery;

export const ITEM_USE: TypedDocumentNode<ItemUseQuery, ItemUseQueryVariables> = gql`
  query ItemUse($from: Department!, $to: Department!, $period: PeriodInput!) {
    handoverItemUse(from: $from, to: $to, period: $period) {
      item
      accepted
      brought
      askedAgain
      askedUnanswered
      reAskRate
      isUnused
    }
  }
`;

export type ItemUse = ItemUseQuery['handoverItemUse'][number];

export const SAVE_AGREEMENT: TypedDocumentNode<SaveJointAgreementMutation, SaveJointAgreementMutationVariables> = gql`
  mutation SaveJointAgreement($input: SaveJointAgreementInput!) {
    saveJointAgreement(input: $input) {
      jointAgreement {
        joint
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
