import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CustomerChurnMutation,
  CustomerChurnMutationVariables,
  CustomerExpandMutation,
  CustomerExpandMutationVariables,
  CustomerHealthMutation,
  CustomerHealthMutationVariables,
  CustomerMeetingMutation,
  CustomerMeetingMutationVariables,
  CustomerNoticeMutation,
  CustomerNoticeMutationVariables,
  CustomerReduceMutation,
  CustomerReduceMutationVariables,
  CustomerRenewMutation,
  CustomerRenewMutationVariables,
  CustomerSurveyMutation,
  CustomerSurveyMutationVariables,
  CustomerTicketMutation,
  CustomerTicketMutationVariables,
  CustomerUpsellMutation,
  CustomerUpsellMutationVariables,
  CustomerUsageMutation,
  CustomerUsageMutationVariables,
} from '../__generated__/operations.ts';

const REFUSAL = gql`
  fragment CustomerCommands_refusal on Refusal {
    code
    message
    field
    details
  }
`;

export const RENEW: TypedDocumentNode<CustomerRenewMutation, CustomerRenewMutationVariables> = gql`
  mutation CustomerRenew($input: RenewContractInput!) {
    renewContract(input: $input) {
      contract {
        id
        endDate
        monthlyAmount
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const EXPAND: TypedDocumentNode<CustomerExpandMutation, CustomerExpandMutationVariables> = gql`
  mutation CustomerExpand($input: ExpandContractInput!) {
    expandContract(input: $input) {
      contract {
        id
        monthlyAmount
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const REDUCE: TypedDocumentNode<CustomerReduceMutation, CustomerReduceMutationVariables> = gql`
  mutation CustomerReduce($input: ContractContractInput!) {
    contractContract(input: $input) {
      contract {
        id
        monthlyAmount
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const NOTICE: TypedDocumentNode<CustomerNoticeMutation, CustomerNoticeMutationVariables> = gql`
  mutation CustomerNotice($input: RecordCancellationNoticeInput!) {
    recordCancellationNotice(input: $input) {
      contract {
        id
        cancellationNoticeAt
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const CHURN: TypedDocumentNode<CustomerChurnMutation, CustomerChurnMutationVariables> = gql`
  mutation CustomerChurn($input: ChurnContractInput!) {
    churnContract(input: $input) {
      contract {
        id
        state
        endedOn
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const TICKET: TypedDocumentNode<CustomerTicketMutation, CustomerTicketMutationVariables> = gql`
  mutation CustomerTicket($input: RecordTicketInput!) {
    recordTicket(input: $input) {
      ticket {
        id
        state
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const RATE_HEALTH: TypedDocumentNode<CustomerHealthMutation, CustomerHealthMutationVariables> = gql`
  mutation CustomerHealth($input: RateHealthInput!) {
    rateHealth(input: $input) {
      account {
        id
        health {
          score
          level
          day
        }
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const SURVEY: TypedDocumentNode<CustomerSurveyMutation, CustomerSurveyMutationVariables> = gql`
  mutation CustomerSurvey($input: RecordSurveyInput!) {
    recordSurvey(input: $input) {
      survey {
        id
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const USAGE: TypedDocumentNode<CustomerUsageMutation, CustomerUsageMutationVariables> = gql`
  mutation CustomerUsage($input: RecordUsageInput!) {
    recordUsage(input: $input) {
      usageDay {
        day
        metric
        quantity
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const MEETING: TypedDocumentNode<CustomerMeetingMutation, CustomerMeetingMutationVariables> = gql`
  mutation CustomerMeeting($input: HoldCustomerMeetingInput!) {
    holdCustomerMeeting(input: $input) {
      account {
        id
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const UPSELL_SIGNAL: TypedDocumentNode<CustomerUpsellMutation, CustomerUpsellMutationVariables> = gql`
  mutation CustomerUpsell($input: RecordUpsellSignalInput!) {
    recordUpsellSignal(input: $input) {
      account {
        id
      }
      refusal {
        ...CustomerCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;
