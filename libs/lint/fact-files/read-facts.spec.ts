import { describe, expect, it } from '@jest/globals';
import { FactsUnreadable, valuesOf } from '#lint';
import { readFacts } from '#lint/fact-files';

describe('readFacts', () => {
  it('reads an entry of YAML with its kinds, its names and its attributes in time', () => {
    const [fact] = readFacts(
      [
        '- name: Gorsedd',
        '  kind: product',
        '  is: [language model]',
        '  aliases: [고르세드]',
        '  maker: { value: Ystrad Foods, from: 2022-04-01 }',
        '  source: https://example.org/gorsedd',
      ].join('\n'),
      'yaml',
    );
    expect(fact).toMatchObject({ id: 'product:gorsedd', name: 'Gorsedd', aliases: ['고르세드'] });
    expect(fact && valuesOf(fact, 'kind')).toEqual(['language model']);
    expect(fact && valuesOf(fact, 'maker', '2022-03-31')).toEqual([]);
    expect(fact && valuesOf(fact, 'maker', '2022-04-01')).toEqual(['Ystrad Foods']);
  });

  it('reads the same entry out of CSV', () => {
    const [fact] = readFacts(
      'name,kind,is,aliases,employer,source\nEleri Puw,person,,엘레리 푸; E. Puw,Halden Motors [2016-01-01/2022-03-31]; Ystrad Foods [2022-04-01/..],https://example.org',
      'csv',
    );
    expect(fact?.aliases).toEqual(['엘레리 푸', 'E. Puw']);
    expect(fact && valuesOf(fact, 'employer', '2020-06-01')).toEqual(['Halden Motors']);
    expect(fact && valuesOf(fact, 'employer', '2024-06-01')).toEqual(['Ystrad Foods']);
  });

  it.each([
    [
      '- name: A\n  kind: product\n  source: s\n- name: B\n  kind: gadget\n  source: s',
      'line 4 (entry 2), kind: is none of',
    ],
    ['- name: A\n  kind: product', 'line 1 (entry 1), source: is missing'],
    [
      'facts:\n  - name: A\n    kind: product\n    is: language modle\n    source: s',
      '“language modle” is not a kind',
    ],
    ['- kind: person\n  name: A\n  source: s\n  employer: { value: B, from: 2016 }', 'employer'],
    [
      '- { name: A, kind: person, source: s }\n- { name: A, kind: person, source: s }',
      'entry 1 has the same',
    ],
    [
      '- name: A\n  kind: product\n  source: s\n  maker: { value: B, from: 2024-05-01, to: 2020-01-01 }',
      'line 1 (entry 1), maker.0: ends before it begins',
    ],
    ['- name: A\n  kind: product\n  source: s\n  is: [{ value: database }]', 'is.0: is to be words'],
    ['- name: A\n  kind: product\n  source: s\n  from: 2024-05-01', 'from: belongs to a value'],
    ['just words', 'no list of facts'],
    ['- name: [', 'line 1'],
  ])('says on which line an entry cannot be read: %j', (text, message) => {
    expect(() => readFacts(text, 'yaml')).toThrow(FactsUnreadable);
    expect(() => readFacts(text, 'yaml')).toThrow(message);
  });

  it('says on which line a CSV file breaks', () => {
    expect(() => readFacts('name,kind,source\nA,product', 'csv')).toThrow('line 2');
    expect(() => readFacts('name,kind,source\n\nA,product,', 'csv')).toThrow(
      'line 3 (entry 1), source: is missing',
    );
    expect(() => readFacts('name,kind,source,from\nA,product,s,2020-01-01', 'csv')).toThrow(
      'line 2 (entry 1), from: belongs to a value',
    );
    expect(() => readFacts('name,kind,source,maker\nA,product,s,B [2024-05-01/2020-01-01]', 'csv')).toThrow(
      'line 2 (entry 1), maker.0: ends before it begins',
    );
  });

  it('takes the mark of a file of Windows, and its ends of line', () => {
    expect(readFacts('\uFEFFname,kind,is,source\r\n바다집,product,database,s\r\n', 'csv')).toMatchObject([
      { name: '바다집', source: 's' },
    ]);
  });
});
