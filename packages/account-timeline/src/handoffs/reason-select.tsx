import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { useLocale } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import type { ReturnReasonsQuery, ReturnReasonsQueryVariables } from '../__generated__/operations.ts';
import type { HandoffRow } from './handoff-queries.ts';

const RETURN_REASONS: TypedDocumentNode<ReturnReasonsQuery, ReturnReasonsQueryVariables> = gql`
  query ReturnReasons($from: Department!, $to: Department!) {
    handoffReturnReasons(from: $from, to: $to) {
      code
      labelJa
      labelEn
    }
  }
`;

interface ReasonSelectProps {
  handoff: Pick<HandoffRow, 'from' | 'to'>;
  label: string;
  value: string;
  onChange: (code: string) => void;
}

/** The reasons that the two departments of a pass have agreed on. */
export function ReasonSelect({ handoff: { from, to }, label, value, onChange }: ReasonSelectProps) {
  const { locale } = useLocale();
  const { data, error } = useQuery(RETURN_REASONS, { variables: { from, to } });
  const reasons = data?.handoffReturnReasons ?? [];
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required
      data-autofocus
      error={error && !data ? describeError(error, locale).sentence : undefined}
      data={[
        { value: '', label: '—' },
        ...reasons.map(({ code, labelJa, labelEn }) => ({ value: code, label: locale === 'ja' ? labelJa : labelEn })),
      ]}
    />
  );
}
