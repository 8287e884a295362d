import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  RoutingPageQuery,
  RoutingPeopleQuery,
  RoutingPeopleQueryVariables,
  SaveAvailabilityMutation,
  SaveAvailabilityMutationVariables,
  SaveRoutingPlanMutation,
  SaveRoutingPlanMutationVariables,
  TryRoutingPlanQuery,
  TryRoutingPlanQueryVariables,
} from '../../__generated__/operations.ts';

export const ROUTING_PAGE: TypedDocumentNode<RoutingPageQuery> = gql`
  query RoutingPage {
    routingPlans {
      place
      from
      to
      keepsOwner
      rerouteAfterHours
      version
      rules {
        id
        name
        when
        target {
          teamId
          userIds
          method
        }
      }
      fallback {
        teamId
        userIds
        method
      }
    }
    teams {
      id
      department
      path {
        id
        nameJa
        nameEn
      }
    }
  }
`;

export const ROUTING_PEOPLE: TypedDocumentNode<RoutingPeopleQuery, RoutingPeopleQueryVariables> = gql`
  query RoutingPeople($department: Department!) {
    routingPeople(department: $department) {
      userId
      name
      openWork
      openLimit
      awayFrom
      awayUntil
      isAway
      version
    }
  }
`;

export const SAVE_ROUTING_PLAN: TypedDocumentNode<SaveRoutingPlanMutation, SaveRoutingPlanMutationVariables> = gql`
  mutation SaveRoutingPlan($input: SaveRoutingPlanInput!) {
    saveRoutingPlan(input: $input) {
      routingPlan {
        place
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const SAVE_AVAILABILITY: TypedDocumentNode<SaveAvailabilityMutation, SaveAvailabilityMutationVariables> = gql`
  mutation SaveAvailability($input: SaveAvailabilityInput!) {
    saveAvailability(input: $input) {
      version
      refusal {
        code
        message
      }
    }
  }
`;

export const TRY_ROUTING_PLAN: TypedDocumentNode<TryRoutingPlanQuery, TryRoutingPlanQueryVariables> = gql`
  query TryRoutingPlan($plan: RoutingPlanInput!, $first: Int!) {
    tryRoutingPlan(plan: $plan, first: $first) {
      tries {
        accountId
        accountName
        at
        beforeName
        userName
        reasonJa
        reasonEn
      }
      loads {
        userId
        name
        before
        after
      }
      refusal {
        code
        message
      }
    }
  }
`;

export type Plan = RoutingPageQuery['routingPlans'][number];
export type RoutingTeam = RoutingPageQuery['teams'][number];
export type RoutingPerson = RoutingPeopleQuery['routingPeople'][number];
