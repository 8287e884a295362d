import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { LocaleProvider } from '@tasuki/i18n';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { EditorFact } from './definition-facts-query.ts';
import { RuleEditor } from './rule-editor.tsx';

const fact = (name: string, parameters: string[]): EditorFact => ({
  ...{ name, type: 'number', labelJa: name, labelEn: name, operators: ['>=', '='] },
  ...{ parameters, choices: [], known: [], pages: [] },
});
const facts = [
  fact('touch.form-submissions', ['window', 'scope']),
  fact('touch.mail-opens', ['window']),
  fact('lead.source', []),
];

test.each([
  ['touch.mail-opens', { window: { days: 30 } }],
  ['lead.source', {}],
])('a condition turned to another item, %s, keeps only the parameters that it takes', (field, kept) => {
  const leaf = { field: 'touch.form-submissions', operator: '>=', value: 1, window: { days: 30 }, scope: 'account' };
  const onChange = vi.fn<(rule: RuleGroup) => void>();
  render(
    <LocaleProvider>
      <RuleEditor
        facts={facts}
        rule={{ combinator: 'and', rules: [leaf] } as RuleGroup}
        onChange={onChange}
        locale="ja"
      />
    </LocaleProvider>,
  );
  fireEvent.change(screen.getByDisplayValue('touch.form-submissions'), { target: { value: field } });
  const [changed] = onChange.mock.lastCall?.[0].rules ?? [];
  const { operator: _operator, value: _value, ...rest } = changed as unknown as Record<string, unknown>;
  expect(rest).toEqual({ field, ...kept });
});
