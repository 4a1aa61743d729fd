import { describe, expect, test } from 'vitest';
import { around, before, on, stint, undated } from '../../../builders/matter-view.ts';
import { fact, found, hearing, said } from './found.ts';

const order = (id: string, orderType: string, date: object, more = {}) =>
  fact(id, 'order', date, { details: { orderType, bindsAuthorities: ['ice'], ...more } });

describe('orders that may conflict', () => {
  const code = 'orders-conflict';
  test('release and a later detention of one authority are doubtful, and wrong where both are in force', () => {
    const events = [
      order('Release', 'release', on('2026-05-01')),
      order('Detention', 'detention', on('2026-05-02')),
    ];
    expect(said(code, { events })).toEqual([
      'doubtful: “Release” (May 1, 2026) and “Detention” (May 2, 2026) both bind ICE; which of them is in force is not recorded, and they may conflict.',
    ]);
    const inForce = [
      order('Release', 'bail', on('2026-05-01'), { force: 'in-force' }),
      order('Detention', 'detention', on('2026-05-01'), { force: 'in-force' }),
    ];
    expect(found(code, { events: inForce })[0]?.severity).toBe('wrong');
  });
  test('are none where detention came first, another authority is bound, or one is no more', () => {
    const pairs = [
      [order('a', 'release', on('2026-05-02')), order('b', 'detention', on('2026-05-01'))],
      [
        order('a', 'release', on('2026-05-01')),
        order('b', 'detention', on('2026-05-02'), { bindsAuthorities: ['usms'] }),
      ],
      [
        order('a', 'release', on('2026-05-01'), { force: 'vacated' }),
        order('b', 'detention', on('2026-05-02')),
      ],
      [order('a', 'release', around('2026-05-01')), order('b', 'detention', on('2026-05-02'))],
    ];
    for (const events of pairs) expect(found(code, { events })).toEqual([]);
  });
});

describe('orders that both hold', () => {
  const code = 'orders-conflict';
  const inForce = { force: 'in-force' };
  test('are wrong whichever came first, and where one of one docket binds nobody by name', () => {
    const first = order('Detention', 'detention', on('2026-05-01'), inForce);
    const second = order('Release', 'release', on('2026-05-02'), inForce);
    expect(found(code, { events: [first, second] })[0]?.severity).toBe('wrong');
    const docket = { proceedingId: 'p' };
    const unnamed = ['Detention', 'Release'].map((id, index) => ({
      ...order(id, id.toLowerCase(), on(`2026-05-0${String(index + 1)}`), {
        ...inForce,
        bindsAuthorities: [],
      }),
      ...docket,
    }));
    const proceedings = [{ id: 'p', kind: 'federal-criminal' }];
    expect(said(code, { events: unnamed, proceedings })).toEqual([
      'wrong: “Release” (May 2, 2026) and “Detention” (May 1, 2026) both belong to one docket and both are marked in force.',
    ]);
    const apart = unnamed.map((one, index) => (index === 0 ? { ...one, proceedingId: null } : one));
    expect(found(code, { events: apart, proceedings })).toEqual([]);
  });
  test('a transfer is ordered while a bar to transfer stands', () => {
    const events = [order('Transfer', 'transfer', on('2026-11-20'))];
    const bar = (more = {}) => ({
      id: 'bar',
      kind: 'no-transfer-order',
      issuedBy: 'D. Vt.',
      forbids: ['transfer-out-of-district'],
      from: on('2026-11-01'),
      ...more,
    });
    expect(said(code, { events, bars: [bar()] })).toEqual([
      'doubtful: “Transfer” (Nov 20, 2026) orders a transfer, and a bar to transfer out of the district (D. Vt.) stands, as far as is recorded.',
    ]);
    const others = [
      bar({ forbids: ['removal'] }),
      bar({ lifted: on('2026-11-10') }),
      bar({ expires: on('2026-11-10') }),
    ];
    for (const other of others) expect(found(code, { events, bars: [other] })).toEqual([]);
  });
});

describe('ordered released but still held', () => {
  const code = 'ordered-released-still-held';
  const events = [order('Release', 'release', on('2026-11-01'))];
  test('is the first thing to know while it lasts', () => {
    const stints = [stint('a', on('2026-02-01'), null)];
    expect(said(code, { events, stints })).toEqual([
      'wrong: “Release” (Nov 1, 2026) orders release, and ICE still holds the client, as far as is recorded.',
    ]);
  });
  test('is history once custody has ended', () => {
    const stints = [stint('a', on('2026-02-01'), on('2026-11-05'))];
    expect(found(code, { events, stints })).toEqual([]);
  });
});

describe('bond posted with a claim lodged', () => {
  const code = 'bond-posted-with-claim';
  const bond = (id: string, step: string) =>
    fact(id, 'bond', on('2026-11-01'), { details: { step, bondId: 'bond' } });
  const claim = (more = {}) => ({
    id: 'claim',
    kind: 'ice-detainer-i247a',
    authority: 'ice',
    title: 'Detainer',
    lodged: on('2026-10-01'),
    ...more,
  });
  test('names both', () => {
    expect(said(code, { events: [bond('Posted', 'posted')], claims: [claim()] })).toEqual([
      'doubtful: “Posted” (Nov 1, 2026): bond is posted while the ICE claim “Detainer” (lodged Oct 1, 2026) stands, as far as is recorded.',
    ]);
  });
  test('is none where it is lifted, only set, over, archived or not lodged yet', () => {
    const posted = [bond('Posted', 'posted')];
    expect(found(code, { events: posted, claims: [claim({ lifted: undated })] })).toEqual([]);
    expect(found(code, { events: posted, claims: [claim({ archived: true })] })).toEqual([]);
    expect(found(code, { events: posted, claims: [claim({ lodged: on('2027-01-01') })] })).toEqual(
      [],
    );
    expect(found(code, { events: [bond('Set', 'set')], claims: [claim()] })).toEqual([]);
    const over = [...posted, bond('Cancelled', 'cancelled')];
    expect(found(code, { events: over, claims: [claim()] })).toEqual([]);
  });
});

describe('a claim beside a posted bond', () => {
  const code = 'bond-posted-with-claim';
  const step = (id: string, name: string, on_: string, more = {}) =>
    fact(id, 'bond', on(on_), { details: { step: name, bondId: 'bond' }, ...more });
  const claim = (authority: string) => ({
    id: 'claim',
    kind: 'other',
    authority,
    lodged: on('2026-10-01'),
  });
  test('of the same authority is none, of another one is told', () => {
    const proceedings = [{ id: 'p', kind: 'immigration-bond' }];
    const events = [step('Posted', 'posted', '2026-11-01', { proceedingId: 'p' })];
    expect(found(code, { events, proceedings, claims: [claim('ice')] })).toEqual([]);
    expect(found(code, { events, proceedings, claims: [claim('county')] })).toHaveLength(1);
  });
  test('of another county is told beside the bond of a county', () => {
    const proceedings = [{ id: 'p', kind: 'county-criminal' }];
    const events = [step('Posted', 'posted', '2026-11-01', { proceedingId: 'p' })];
    expect(found(code, { events, proceedings, claims: [claim('county')] })).toHaveLength(1);
  });
  test('is told again where the bond was posted anew after it had been cancelled', () => {
    const events = [
      step('Cancelled', 'cancelled', '2026-10-20'),
      step('Posted', 'posted', '2026-11-01'),
    ];
    expect(found(code, { events, claims: [claim('ice')] })).toHaveLength(1);
    const over = [...events, step('Breached', 'breached', '2026-11-02')];
    expect(found(code, { events: over, claims: [claim('ice')] })).toEqual([]);
  });
});

describe('an order of removal without a stay', () => {
  const code = 'removal-order-without-stay';
  const events = [order('Removal', 'removal', on('2026-06-01'))];
  const stints = [stint('a', on('2026-02-01'), null)];
  const bar = (more = {}) => ({ id: 'bar', kind: 'court-stay', from: on('2026-07-01'), ...more });
  test('is missing one while the client is held', () => {
    expect(said(code, { events, stints })).toEqual([
      'missing: “Removal” (Jun 1, 2026): removal is ordered and the client is held as far as the file knows, last on Sun, February 1, 2026; no stay or other bar to removal is recorded as in force.',
    ]);
    const matter = { factsCurrentThrough: '2026-11-20' };
    expect(said(code, { events, stints, matter })[0]).toContain('last on Fri, November 20, 2026;');
    const over = [bar({ expires: on('2026-08-01') })];
    expect(found(code, { events, stints, bars: over })[0]?.severity).toBe('missing');
    const transfer = [bar({ forbids: ['transfer'] })];
    expect(found(code, { events, stints, bars: transfer })).toHaveLength(1);
  });
  test('is missing one where the last check did not find the client', () => {
    const check = (result: string) => [{ id: 'c', against: 'locator', on: '2026-10-01', result }];
    expect(said(code, { events, stints, confirmations: check('not-found') })).toEqual([
      'missing: “Removal” (Jun 1, 2026): removal is ordered and the client was not found (Oct 1, 2026); no stay or other bar to removal is recorded as in force.',
    ]);
    const stayed = { events, stints, bars: [bar()], confirmations: check('not-found') };
    expect(found(code, stayed)).toEqual([]);
    expect(found(code, { events, stints, confirmations: check('released') })).toEqual([]);
  });
  test('is missing one where custody ended on a day that is not known', () => {
    const ended = [stint('a', on('2026-02-01'), undated)];
    expect(said(code, { events, stints: ended })[0]).toContain(
      'removal is ordered and whether the client is held is not known;',
    );
  });
  test('may be missing one on the day on which a stay ends at an hour', () => {
    const at = (time?: string) => [bar({ expires: on('2026-11-25', time, 'America/New_York') })];
    expect(found(code, { events, stints, bars: at('17:00') })[0]?.severity).toBe('doubtful');
    expect(found(code, { events, stints, bars: [bar({ expires: on('2026-11-25') })] })).toEqual([]);
  });
  test('may be missing one where a stay may have ended', () => {
    const bars = [bar({ expires: on('2026-11') })];
    expect(found(code, { events, stints, bars })[0]?.severity).toBe('doubtful');
  });
  test('is none with a stay, out of custody, or where the order is no more', () => {
    expect(found(code, { events, stints, bars: [bar()] })).toEqual([]);
    expect(found(code, { events })).toEqual([]);
    const vacated = [order('Removal', 'removal', on('2026-06-01'), { force: 'vacated' })];
    expect(found(code, { events: vacated, stints })).toEqual([]);
  });
});

describe('a stay that ends soon', () => {
  const code = 'stay-ends-soon';
  const bar = (expires: object | null, more = {}) => ({
    id: 'bar',
    kind: 'tro',
    issuedBy: 'D. Vt.',
    from: on('2026-11-01'),
    expires,
    ...more,
  });
  test('is said up to two weeks ahead', () => {
    expect(said(code, { bars: [bar(on('2026-12-09'))] })).toEqual([
      'doubtful: The bar to removal (D. Vt.) ends Dec 9, 2026.',
    ]);
    expect(said(code, { bars: [bar(on('2026-12'))] })).toEqual([
      'doubtful: The bar to removal (D. Vt.) may end Dec 2026.',
    ]);
  });
  test('is none later, without an end, once lifted or over, and where archived', () => {
    const bars = [
      bar(on('2026-12-10')),
      bar(null),
      bar(on('2026-12-01'), { lifted: on('2026-11-10') }),
      bar(before('2026-11-20')),
      bar(on('2026-12-01'), { archived: true }),
    ].map((one, index) => ({ ...one, id: `bar-${String(index)}` }));
    expect(found(code, { bars })).toEqual([]);
  });
});

describe('a Notice to Appear', () => {
  const proceeding = (more: object) => ({
    proceedings: [{ id: 'p', kind: 'removal-240', ...more }],
  });
  test('that is served asks for its filing', () => {
    expect(said('nta-not-filed', proceeding({ ntaServed: on('2026-05-01') }))).toEqual([
      'missing: The NTA was served (May 1, 2026); no filing with the immigration court is recorded.',
    ]);
    expect(found('nta-not-filed', proceeding({ ntaServed: undated, ntaFiled: undated }))).toEqual(
      [],
    );
    const archived = proceeding({ ntaServed: on('2026-05-01'), archived: true });
    expect(found('nta-not-filed', archived)).toEqual([]);
  });
  test('that is filed asks for a hearing', () => {
    const filed = proceeding({ ntaFiled: on('2026-05-01') });
    expect(found('nta-without-hearing', filed)).toHaveLength(1);
    const events = [hearing('Master', on('2026-06-01'), {}, { proceedingId: 'p' })];
    expect(found('nta-without-hearing', { ...filed, events })).toEqual([]);
  });
});

describe('a birthday', () => {
  const code = 'birthday-near';
  const proceedings = [{ id: 'p', kind: 'juvenile' }];
  test('of a juvenile is said three months ahead', () => {
    expect(said(code, { proceedings, client: { dateOfBirth: '2009-01-10' } })).toEqual([
      'doubtful: The client turns 18 on Sun, January 10, 2027.',
    ]);
    expect(said(code, { proceedings, client: { dateOfBirth: '2005-12' } })).toEqual([
      'doubtful: The client may turn 21 between Tue, December 1, 2026 and Thu, December 31, 2026; the date of birth is not known to the day.',
    ]);
  });
  test('is none for others, far ahead, or in the past', () => {
    expect(found(code, { client: { dateOfBirth: '2009-01-10' } })).toEqual([]);
    for (const dateOfBirth of ['2009-06-10', '2008-11-24', null])
      expect(found(code, { proceedings, client: { dateOfBirth } })).toEqual([]);
  });
});
