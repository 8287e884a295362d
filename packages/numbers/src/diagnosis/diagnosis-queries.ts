import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ActOnFindingMutation,
  ActOnFindingMutationVariables,
  AgreementPassesQuery,
  AgreementPassesQueryVariables,
  CloseFindingMutation,
  CloseFindingMutationVariables,
  DiagnoseJointsMutation,
  DiagnosisFindingsQuery,
  DiagnosisFindingsQueryVariables,
  FindingCard_findingFragment,
  JointAgreementQuery,
  JointAgreementQueryVariables,
} from '../__generated__/operations.ts';

export type FindingData = FindingCard_findingFragment;
export type AgreementPassData = AgreementPassesQuery['agreementPasses'][number];
export type CriterionData = JointAgreementQuery['jointAgreement'][number];

export const FINDING_CARD: TypedDocumentNode<FindingCard_findingFragment> = gql`
  fragment FindingCard_finding on Finding {
    id
    version
    state
    from
    to
    cause(locale: $locale)
    headline(locale: $locale)
    action(locale: $locale)
    chance
    chanceText(locale: $locale)
    foundAt
    seenAt
    recheckOn
    recheck {
      verdict
      before
      now
      at
    }
    nowPeriod {
      from
      to
    }
    beforePeriod {
      from
      to
    }
    symptoms {
      kpi
      label(locale: $locale)
      joint
      test
      before
      now
      recordsBefore
      recordsNow
      chance
    }
    evidence {
      kpi
      label(locale: $locale)
      joint
      teamId
      numeratorOnly
      period {
        from
        to
      }
    }
    actedAt
    actedBy {
      id
      name
    }
    actedNote
    closedAt
    closedBy {
      id
      name
    }
    closedNote
    canWorkOn
  }
`;

export const DIAGNOSIS_FINDINGS: TypedDocumentNode<DiagnosisFindingsQuery, DiagnosisFindingsQueryVariables> = gql`
  query DiagnosisFindings(
    $first: Int!
    $after: String
    $states: [FindingState!]
    $department: Department
    $locale: Locale
  ) {
    diagnosisFindings(first: $first, after: $after, states: $states, department: $department) {
      edges {
        cursor
        node {
          ...FindingCard_finding
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  ${FINDING_CARD}
`;

export const ACT_ON_FINDING: TypedDocumentNode<ActOnFindingMutation, ActOnFindingMutationVariables> = gql`
  mutation ActOnFinding($input: ActOnFindingInput!) {
    actOnFinding(input: $input) {
      finding {
        id
        state
        version
        recheckOn
        actedNote
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const CLOSE_FINDING: TypedDocumentNode<CloseFindingMutation, CloseFindingMutationVariables> = gql`
  mutation CloseFinding($input: CloseFindingInput!) {
    closeFinding(input: $input) {
      finding {
        id
        state
        version
        closedNote
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const DIAGNOSE_JOINTS: TypedDocumentNode<DiagnoseJointsMutation> = gql`
  mutation DiagnoseJoints {
    diagnoseJoints(input: {}) {
      judged
      found
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const JOINT_AGREEMENT: TypedDocumentNode<JointAgreementQuery, JointAgreementQueryVariables> = gql`
  query JointAgreement($from: Department!, $to: Department!, $period: PeriodInput!, $userId: ID) {
    jointAgreement(from: $from, to: $to, period: $period, userId: $userId) {
      key
      kind
      labelJa
      labelEn
      definitionJa
      definitionEn
      definitionKey
      n
      observed
      kappa
      low
      high
      isSmall
    }
  }
`;

export const AGREEMENT_PASSES: TypedDocumentNode<AgreementPassesQuery, AgreementPassesQueryVariables> = gql`
  query AgreementPasses(
    $from: Department!
    $to: Department!
    $period: PeriodInput!
    $userId: ID
    $criterion: String!
    $first: Int!
  ) {
    agreementPasses(from: $from, to: $to, period: $period, userId: $userId, criterion: $criterion, first: $first) {
      sender
      receiver
      handoff {
        id
        state
        outcome
        decidedAt
        rating
        reasonJa: reasonLabel(locale: JA)
        reasonEn: reasonLabel(locale: EN)
        decisionNote
        account {
          id
          name
        }
        offeredBy {
          id
          name
        }
      }
    }
  }
`;
