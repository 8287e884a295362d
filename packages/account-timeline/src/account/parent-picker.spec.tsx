import { UiProvider } from '@tasuki/ui';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ParentPicker } from './parent-picker.tsx';
import { SET_ACCOUNT_PARENT } from './parent-queries.ts';

const [holding, other] = [
  { id: 'holding', name: '駅伝ホールディングス' },
  { id: 'other', name: '駅伝商事' },
];
const began = { id: 'self', version: 3, parent: holding };
const found = [{ id: 'self', name: '駅伝精機' }, holding, other];

const act = vi.hoisted(() => vi.fn());
const query = vi.hoisted(() => vi.fn());
vi.mock('../panels/use-act.ts', () => ({ useAct: () => act }));
vi.mock('@apollo/client/react', () => ({
  useApolloClient: () => ({ query }),
  useQuery: (_query: unknown, { skip }: { skip: boolean }) => (skip ? {} : { data: { accounts: { nodes: found } } }),
}));

const onClose = vi.fn();
const saved = async () => ({ account: { id: 'self', version: 4, parent: null } });
/** Refuses as the API does, once. */
const refuse = (code: string) =>
  act.mockImplementationOnce(async (_mutation, _variables, { onProblem }) => onProblem('断りの文', { code }));

beforeEach(() => {
  vi.clearAllMocks();
  act.mockImplementation(saved);
  render(
    <UiProvider department="MARKETING">
      <ParentPicker account={began} onClose={onClose} />
    </UiProvider>,
  );
});

const field = () => screen.getByRole('combobox', { name: '親会社を検索' });
const press = (key: string, more = {}) => fireEvent.keyDown(field(), { key, ...more });
async function chooseOther() {
  fireEvent.change(field(), { target: { value: '駅伝' } });
  await screen.findByRole('option', { name: other?.name });
  press('Enter');
}
const sent = (parentId: string | null, version: number) => [
  SET_ACCOUNT_PARENT,
  { input: { accountId: 'self', version, parentId } },
];

test('the company that was found is the parent, and the toast brings the one before back', async () => {
  await chooseOther();
  fireEvent.click(await screen.findByRole('button', { name: /元に戻す/ }));
  expect(act.mock.calls.map((call) => call.slice(0, 2))).toEqual([sent('other', 3), sent('holding', 4)]);
  expect(onClose).toHaveBeenCalledExactlyOnceWith(true);
});

test('a company is offered neither itself nor the parent that it has', async () => {
  fireEvent.change(field(), { target: { value: '駅伝' } });
  await screen.findByRole('option', { name: other?.name });
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

test('before anything is typed, Enter leaves the company without a parent, and Esc leaves all as it is', async () => {
  press('Enter', { isComposing: true });
  press('Escape');
  expect(act).not.toHaveBeenCalled();
  press('Enter');
  await screen.findByText('親会社をなしにしました。');
  expect(act.mock.calls[0]?.slice(0, 2)).toEqual(sent(null, 3));
});

test('what is refused is told in words, and the field stays', async () => {
  refuse('PARENT_IS_BELOW');
  await chooseOther();
  await screen.findByText('断りの文');
  fireEvent.blur(field());
  expect(onClose).not.toHaveBeenCalled();
});

test('a parent that somebody else set meanwhile is shown beside mine, and mine is saved only when I say so', async () => {
  refuse('CONFLICT');
  query.mockResolvedValue({ data: { account: { id: 'self', version: 5, parent: { id: 'third', name: '第三商会' } } } });
  await chooseOther();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('第三商会');
  expect(alert.textContent).toContain('駅伝商事');
  expect(act).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: '入力した値で保存' }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledExactlyOnceWith(true));
  expect(act.mock.lastCall?.slice(0, 2)).toEqual(sent('other', 5));
});

test('another value of the company that somebody changed is no conflict', async () => {
  refuse('CONFLICT');
  query.mockResolvedValue({ data: { account: { ...began, version: 5 } } });
  await chooseOther();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledExactlyOnceWith(true));
  expect(act.mock.lastCall?.slice(0, 2)).toEqual(sent('other', 5));
});
