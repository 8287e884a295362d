import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ChatPageQuery,
  RemoveChatMutation,
  RemoveChatMutationVariables,
  SaveChatMutation,
  SaveChatMutationVariables,
  TestChatMutation,
  TestChatMutationVariables,
} from '../../__generated__/operations.ts';

export const CHAT_PAGE: TypedDocumentNode<ChatPageQuery> = gql`
  query ChatPage {
    chatChannels {
      id
      name
      department
      kinds
      locale
      isOn
      version
      messages(first: 5) {
        kind
        state
        attempts
        createdAt
        nextAt
        problem
      }
    }
    notificationKinds {
      kind
      labelJa
      labelEn
    }
  }
`;

export const SAVE_CHAT: TypedDocumentNode<SaveChatMutation, SaveChatMutationVariables> = gql`
  mutation SaveChat($input: SaveChatChannelInput!) {
    saveChatChannel(input: $input) {
      signingSecret
      refusal {
        code
        message
      }
    }
  }
`;

export const REMOVE_CHAT: TypedDocumentNode<RemoveChatMutation, RemoveChatMutationVariables> = gql`
  mutation RemoveChat($channelId: ID!) {
    removeChatChannel(input: { channelId: $channelId }) {
      refusal {
        code
        message
      }
    }
  }
`;

export const TEST_CHAT: TypedDocumentNode<TestChatMutation, TestChatMutationVariables> = gql`
  mutation TestChat($channelId: ID!) {
    sendTestChatMessage(input: { channelId: $channelId }) {
      refusal {
        code
        message
      }
    }
  }
`;

export type ChatChannel = ChatPageQuery['chatChannels'][number];
export type ChatKind = ChatPageQuery['notificationKinds'][number];
