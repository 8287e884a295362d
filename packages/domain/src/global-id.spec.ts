import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GlobalId, parseGlobalId, toGlobalId } from './global-id.ts';

const uuid = fc.uuid();
const account = '01920000-0000-7000-8000-0000000000ff';

test('an id reads back as type, account and record, whatever they are', () => {
  const readsBack = (one: GlobalId) => {
    expect(parseGlobalId(toGlobalId(one))).toEqual(one);
  };
  fc.assert(fc.property(fc.record({ type: fc.constant('event'), accountId: fc.option(uuid), id: uuid }), readsBack));
  fc.assert(fc.property(uuid, (id) => readsBack({ type: 'account', accountId: id, id })));
});

test('what is no id reads as none', () => {
  const id = toGlobalId({ type: 'account', accountId: account, id: account });
  const signs = id.slice('account_'.length);
  for (const text of ['', '_', signs, `Account_${signs}`, id.slice(0, -1), `${id}A`, `${id.slice(0, -1)}+`, account])
    expect(parseGlobalId(text)).toBeNull();
  // Twenty-two signs hold four bits more than a uuid: with any of them set they are none.
  expect(parseGlobalId(`account_~${signs.slice(1)}`)).toBeNull();
});
