import type { facts as korean } from '../ko/facts.js';

/** The fact book. */
export const facts: typeof korean = {
  attribute: {
    kind: 'kind',
    maker: 'maker',
    creator: 'creator',
    parent: 'parent company',
    founder: 'founder',
    'chief executive': 'chief executive',
    employer: 'employer',
    role: 'role',
    date: 'date',
    proposed: 'proposed',
    agreed: 'agreed',
    endorsed: 'endorsed',
    adopted: 'adopted',
    signed: 'signed',
    published: 'published',
    'in force': 'in force',
    applies: 'applies',
  },
  factKind: {
    person: 'Person',
    organisation: 'Organisation',
    product: 'Product, work or prize',
    place: 'Place',
    law: 'Law',
    term: 'Term',
    rate: 'Rate',
  },
};
