import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClient, buildDocument, buildEvent, buildMatter } from '../../../builders/records.ts';
import { readSample } from '../../../builders/matter-view.ts';
import { describeFound } from '../../../../shared/search/describe-found.ts';
import { searchOffice, wordsOf } from '../../../../shared/search/search.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';

const petrova = readSample('petrova').matters;
const two = readSample('two-matters').matters;
const office = [...petrova, ...two];

const view = (given: Partial<MatterView>): MatterView => ({
  client: buildClient(),
  matter: buildMatter(),
  proceedings: [],
  events: [],
  stints: [],
  claims: [],
  positions: [],
  confirmations: [],
  bars: [],
  ...given,
});

const titles = (views: readonly MatterView[], query: string) =>
  searchOffice(views, query, 20).found.map((found) => describeFound(found).title);

describe('what is found', () => {
  test('a client comes before what only mentions the name', () => {
    const [first] = searchOffice(office, 'petrova', 20).found;
    expect(first?.entry.table).toBe('clients');
  });

  test('accents and capitals make no difference, in either direction', () => {
    const own = view({ client: buildClient({ name: 'José Núñez' }) });
    expect(titles([own], 'NUNEZ jose')).toEqual(['José Núñez']);
    expect(titles([view({ client: buildClient({ name: 'Nunez' }) })], 'núñez')).toEqual(['Nunez']);
  });

  test('a name in another script is found as it is written', () => {
    const own = view({ client: buildClient({ name: 'Ксения Примерова' }) });
    expect(titles([own], 'пример')).toEqual(['Ксения Примерова']);
  });

  test('an A-number is found with and without blanks, dashes and the letter', () => {
    const own = view({
      client: buildClient({ identifiers: [{ kind: 'a-number', value: 'A000-123-456' }] }),
    });
    for (const query of ['000123456', 'A 000 123 456', '123456'])
      expect(titles([own], query)).toEqual(['Ana Example']);
  });

  test.each([
    'A012345678 hearing',
    'hearing A12-345-678',
    'A No. 012345678 hearing',
    'hearing A# 12 345 678',
    'alien number: 012-345-678 hearing',
    '12-345-678 hearing',
    '345-678',
    'hearing A012-34',
    'hearing A0123456',
  ])('an A-number is found beside other words and in part: %s', (query) => {
    const own = view({
      client: buildClient({ identifiers: [{ kind: 'a-number', value: 'A 12-345-678' }] }),
      events: [buildEvent({ title: 'Hearing' })],
    });
    expect(titles([own], query)).toEqual([query === '345-678' ? 'Ana Example' : 'Hearing']);
  });

  test('an A-number in a note is found however it is written', () => {
    const own = view({ events: [buildEvent({ note: 'Brother: A 012 345 678' })] });
    for (const query of ['A012345678', 'brother A12345678', '012-345-678'])
      expect(titles([own], query)).toEqual(['Note']);
  });

  test.each([
    ['O’Brien', "o'brien"],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'O’BRIEN'],
    ['OBrien', 'o´brien'],
    ['D’Angelo', "d'angelo"],
    ['Groß', 'gross'],
    ['Gross', 'GROß'],
    ['Łukasz Øster', 'lukasz oster'],
    ['Pet\u00adrenko', 'petrenko'],
    ['Petrenko', 'pet\u200brenko\ufeff'],
  ])('%s is found by %s', (name, query) => {
    expect(titles([view({ client: buildClient({ name }) })], query)).toEqual([name]);
  });

  test.each(['26cv00123', '26-cv-123', '26cv123', '1:26-cv-123', '26-cv-123-ABC', '26-CV-00123'])(
    'a docket number is found as %s',
    (query) => {
      for (const title of ['1:26-cv-00123-ABC', '1:26-cv-123-ABC', '1:26cv00123-ABC'])
        expect(titles([view({ events: [buildEvent({ title })] })], query)).toEqual([title]);
    },
  );

  test.each(['8025550199', '802-555-0199', '(802) 555-0199', '802.555.0199', '+18025550199'])(
    'a telephone is found as %s',
    (query) => {
      for (const title of ['802-555-0199', '(802) 555-0199', '8025550199', '+1 802 555 0199'])
        expect(titles([view({ events: [buildEvent({ title })] })], query)).toEqual([title]);
    },
  );

  test('words may be partly the client’s and partly the record’s', () => {
    const own = view({
      client: buildClient({ name: 'Ana Example' }),
      events: [buildEvent({ title: 'Motion to reopen' })],
    });
    expect(titles([own], 'example reopen')).toEqual(['Motion to reopen']);
  });

  test('the words of a source, a note and a past setting count', () => {
    const own = view({
      events: [
        buildEvent({
          note: 'The sister called twice',
          sources: [{ kind: 'notice', label: 'Notice of hearing', quote: 'courtroom nineteen' }],
        }),
      ],
    });
    expect(titles([own], 'nineteen')).toEqual(['Note']);
    expect(titles([own], 'sister twice')).toEqual(['Note']);
  });

  test('a kind is found by its name', () => {
    const own = view({ events: [buildEvent({ title: 'Call the sister' })] });
    expect(titles([own], 'note sister')).toEqual(['Call the sister']);
  });

  test('ids, codes and days are not words', () => {
    const own = view({ events: [buildEvent({ id: 'strange-id', title: 'Call' })] });
    expect(titles([own], 'strange-id')).toEqual([]);
    expect(titles([own], 'undisputed')).toEqual([]);
    expect(titles([own], '2025-03-03')).toEqual([]);
  });

  test('archived records come last, and are found', () => {
    const own = view({
      events: [
        buildEvent({ id: 'a', title: 'Bail hearing', archived: true }),
        buildEvent({ id: 'b', title: 'Hearing about bail' }),
      ],
    });
    expect(titles([own], 'bail')).toEqual(['Hearing about bail', 'Bail hearing']);
  });

  test('a client with two matters is found once', () => {
    const [one] = two;
    const found = searchOffice(two, one?.client.name ?? '', 50).found;
    expect(found.filter((each) => each.entry.table === 'clients')).toHaveLength(1);
  });

  test('an empty query finds nothing', () => {
    expect(searchOffice(office, '  ', 20)).toEqual({ found: [], count: 0 });
  });
});

describe('kept documents', () => {
  const document = buildDocument({
    id: 'notice',
    name: 'Reset O’Dell.pdf',
    mediaType: 'application/pdf',
    text: 'NOTICE OF HEARING. Bring your I-589 and an interpreter of Q’anjob’al; call (802) 555-0199. A 012 345 678',
  });
  const find = (views: readonly MatterView[], query: string) =>
    searchOffice(views, query, 20, [document]).found.map(describeFound);

  test('a document is found by its name and its client, and opens the record read from it', () => {
    const source = { kind: 'notice', label: 'Notice', documentId: 'notice' } as const;
    const own = view({ events: [buildEvent({ id: 'read', title: 'Call', sources: [source] })] });
    for (const query of ['odell.pdf', 'ana reset', 'kept document'])
      expect(find([own], query)).toEqual([
        expect.objectContaining({ title: 'Reset O’Dell.pdf', recordKey: 'read' }),
      ]);
    expect(find([view({})], 'odell')[0]?.recordKey).toBeNull();
    expect(find([own], 'application')).toEqual([]);
  });

  test.each(['qanjobal', 'i-589 interpreter', 'ana qanjobal', '8025550199', 'A012345678'])(
    'a document is found by any word in it: %s',
    (query) => {
      expect(find([view({})], query).map(({ title }) => title)).toContain('Reset O’Dell.pdf');
    },
  );

  test('a word in the name of a document or in a title comes before one within a notice', () => {
    const own = view({ events: [buildEvent({ id: 'read', title: 'Call the interpreter' })] });
    expect(find([own], 'interpreter').map(({ title }) => title)).toEqual([
      'Call the interpreter',
      'Reset O’Dell.pdf',
    ]);
  });

  test('a document of a matter that is not shown is not found, by its name or by its words', () => {
    for (const query of ['odell', 'qanjobal'])
      expect(find([view({ matter: buildMatter({ id: 'another' }) })], query)).toEqual([]);
  });

  test('a document without words is found by its name', () => {
    const scan = buildDocument({ name: 'scan.pdf' });
    expect(searchOffice([view({})], 'scan', 5, [scan]).count).toBe(1);
  });
});

describe('for any query', () => {
  test('the limit cuts the list and not the count, and keeps the best', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'hearing', 'e', 'bail'), fc.nat(30), (query, limit) => {
        const all = searchOffice(office, query, 100_000);
        const some = searchOffice(office, query, limit);
        expect(some.count).toBe(all.count);
        expect(some.found.map((one) => one.entry)).toEqual(
          all.found.slice(0, limit).map((one) => one.entry),
        );
      }),
    );
  });

  test('the order of the matters makes no difference', () => {
    for (const query of ['hearing', 'order', 'ice'])
      expect(searchOffice(office, query, 40).found.map((one) => one.entry.row.id)).toEqual(
        searchOffice(office.toReversed(), query, 40).found.map((one) => one.entry.row.id),
      );
  });

  test('every word of the query stands in what was found or in its client', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (query) => {
        const words = wordsOf(query);
        for (const { entry, view: own } of searchOffice(office, query, 50).found) {
          const client = searchOffice([own], own.client.name, 1).found[0]?.entry.text ?? '';
          for (const word of words) expect(entry.text + client).toContain(word);
        }
      }),
    );
  });
});

test('everything found can be said in words', () => {
  for (const query of ['a', 'e', 'o'])
    for (const found of searchOffice(office, query, 10_000).found)
      expect(describeFound(found).title).not.toBe('');
});
