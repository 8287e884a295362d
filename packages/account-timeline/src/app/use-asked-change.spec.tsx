import { LocaleProvider } from '@tasuki/i18n';
import { UiProvider } from '@tasuki/ui';
import { useTypedText } from '@tasuki/ui/unsaved-text';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useAskedChange } from './use-asked-change.tsx';

function Page() {
  useTypedText();
  const [place, setPlace] = useState('leads');
  const { ask, question } = useAskedChange();
  return (
    <>
      <button type="button" onClick={() => ask(() => setPlace('joint'))}>
        Another place
      </button>
      <textarea key={place} aria-label={place} />
      {question}
    </>
  );
}

test('a choice that replaces a form asks before what was typed into it is gone', async () => {
  render(
    <LocaleProvider>
      <UiProvider department="ADMIN">
        <Page />
      </UiProvider>
    </LocaleProvider>,
  );
  const field = screen.getByLabelText('leads');
  fireEvent(field, new InputEvent('beforeinput', { bubbles: true }));
  fireEvent.change(field, { target: { value: 'west' } });
  fireEvent.click(screen.getByText('Another place'));
  fireEvent.click(await screen.findByText('Cancel'));
  await waitFor(() => expect(screen.queryByText('Change without saving')).toBeNull());
  expect(screen.getByLabelText('leads')).toHaveProperty('value', 'west');
  fireEvent.click(screen.getByText('Another place'));
  fireEvent.click(await screen.findByText('Change without saving'));
  expect(screen.getByLabelText('joint')).toHaveProperty('value', '');
  fireEvent.click(screen.getByText('Another place'));
  expect(screen.queryByText('Change without saving')).toBeNull();
});
