import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  MailPageQuery,
  SaveMailMutation,
  SaveMailMutationVariables,
  TestMailMutation,
  TestMailMutationVariables,
} from '../../__generated__/operations.ts';

export const MAIL_PAGE: TypedDocumentNode<MailPageQuery> = gql`
  query MailPage {
    mailSettings {
      host
      port
      security
      username
      hasPassword
      fromName
      fromAddress
      version
    }
  }
`;

export const SAVE_MAIL: TypedDocumentNode<SaveMailMutation, SaveMailMutationVariables> = gql`
  mutation SaveMail($input: SaveMailSettingsInput!) {
    saveMailSettings(input: $input) {
      refusal {
        code
        message
      }
    }
  }
`;

export const TEST_MAIL: TypedDocumentNode<TestMailMutation, TestMailMutationVariables> = gql`
  mutation TestMail($to: String!) {
    sendTestMail(input: { to: $to }) {
      sentTo
      refusal {
        code
        message
      }
    }
  }
`;
