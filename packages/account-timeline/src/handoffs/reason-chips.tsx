import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { needsNote } from '@tasuki/domain/handoffs/return-reasons';
import { useLocale, useTexts } from '@tasuki/i18n';
import { ChipButton, ChipGroup, InlineError, Kbd, useShortcuts } from '@tasuki/ui';
import { useEffect, useRef } from 'react';
import type { ReturnReasonsQuery, ReturnReasonsQueryVariables } from '../__generated__/operations.ts';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import styles from './handoffs.module.css';
import { walkByArrows } from './walk-by-arrows.ts';

const RETURN_REASONS: TypedDocumentNode<ReturnReasonsQuery, ReturnReasonsQueryVariables> = gql`
  query ReturnReasons($from: Department!, $to: Department!) {
    handoffReturnReasons(from: $from, to: $to) {
      code
      labelJa
      labelEn
    }
  }
`;

interface ReasonChipsProps {
  handoff: Pick<HandoffRow, 'from' | 'to'>;
  legend: string;
  /** The one that was chosen, while it is sent or waits for its comment. */
  chosen: string | undefined;
  busy: boolean;
  onChoose: (code: string) => void;
}

/** There is no tenth digit. */
const MOST_KEYS = 9;

/** The reasons that the two departments of a pass have agreed on: one click, or its digit, and it is said. */
export function ReasonChips({ handoff: { from, to }, legend, chosen, busy, onChoose }: ReasonChipsProps) {
  const t = useTexts(handoffTexts);
  const { locale } = useLocale();
  const { data, error } = useQuery(RETURN_REASONS, { variables: { from, to } });
  const reasons = data?.handoffReturnReasons ?? [];
  const group = useRef<HTMLFieldSetElement>(null);
  const areThere = reasons.length > 0;
  useEffect(() => {
    // They may come after the sheet has looked for what to focus; whoever writes by then goes on writing.
    const isWriting = document.activeElement?.matches('input, textarea');
    if (areThere && !isWriting) group.current?.querySelector('button')?.focus();
  }, [areThere]);
  const choose = (code: string) => {
    if (!busy) onChoose(code);
  };
  useShortcuts(
    reasons.slice(0, MOST_KEYS).map(({ code }, index) => ({
      keys: String(index + 1),
      inDialog: true,
      run: () => choose(code),
    })),
  );
  return (
    <ChipGroup ref={group} onKeyDown={walkByArrows}>
      <legend className={styles.legend}>{legend}</legend>
      {error && !data ? <InlineError>{describeError(error, locale).sentence}</InlineError> : null}
      {reasons.map(({ code, labelJa, labelEn }, index) => (
        <ChipButton
          key={code}
          size="large"
          aria-pressed={chosen === code}
          aria-disabled={busy || undefined}
          aria-keyshortcuts={index < MOST_KEYS ? String(index + 1) : undefined}
          data-autofocus={index === 0 || undefined}
          onClick={() => choose(code)}
        >
          {locale === 'ja' ? labelJa : labelEn}
          {needsNote(code) ? t('handoffs.reason.with-note') : null}
          {index < MOST_KEYS ? <Kbd keys={String(index + 1)} /> : null}
        </ChipButton>
      ))}
    </ChipGroup>
  );
}
