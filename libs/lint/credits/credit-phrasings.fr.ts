/** How French credits someone with something; the first phrasing that fits stands. */
import type { Phrasing } from './credit-phrasings.js';

export const PHRASINGS: readonly Phrasing[] = [
  {
    credit: 'founder',
    order: 'who first',
    between: /^(?:,? qui)? (?:a |avait )(?:fondé|cofondé)(?: l[’']entreprise| la société)? $/,
  },
  {
    credit: 'founder',
    order: 'who first',
    between: /^, (?:le |la |l[’'])?(?:co-?)?(?:fondateur|fondatrice) (?:de |d[’']|du )$/,
  },
  {
    credit: 'founder',
    order: 'what first',
    between: /^,?(?: a été| est| était| fut)? (?:co-?)?fondée? (?:en \d{4} )?par $/,
  },
  {
    credit: 'founder',
    order: 'what first',
    between: /^, (?:dont le |et son |son )?(?:co-?)?(?:fondateur|fondatrice),? $/,
  },
  {
    credit: 'creator',
    order: 'who first',
    between:
      /^(?:,? qui)? (?:a |avait )(?:créé|inventé|écrit|peint|composé|réalisé|conçu|développé|sculpté) (?:le |la |l[’'])?(?:[a-zé]+ )?(?:« ?)?$/,
  },
  {
    credit: 'creator',
    order: 'who first',
    between:
      /^, (?:le |la |l[’'])?(?:créateur|créatrice|inventeur|auteur|autrice|peintre|compositeur|réalisateur) (?:de |d[’']|du )(?:« ?)?$/,
  },
  {
    credit: 'creator',
    order: 'what first',
    between:
      /^(?: ?»)?,?(?: a été| est| était| fut)?(?: une? [a-zé]+)? (?:créé|inventé|écrit|peint|composé|réalisé|conçu|développé)e?s? (?:en \d{4} )?par $/,
  },
  {
    credit: 'creator',
    order: 'what first',
    between:
      /^(?: ?»)?,? (?:une? |le |la |l[’'])?(?:tableau|roman|film|opéra|ballet|pièce|peinture|chef-d[’']œuvre) (?:de |d[’'])$/,
  },
  {
    credit: 'creator',
    order: 'what first',
    between: /^(?: ?»)?,? (?:de |d[’'])$/,
    behind: /^(?:[.,;)]|$| (?:est|a|sera|attire|date)\b)/,
    plain: false,
  },
  {
    credit: 'maker',
    order: 'who first',
    between:
      /^(?: a| avait)? (?:développé|créé|conçu|développe|édite) (?:le |la |l[’']|son |sa )?(?:[a-zéè-]+ ){0,3}$/,
    behind: /^(?:[.,;)]|$| (?:en|et|qui) )/,
  },
  {
    credit: 'maker',
    order: 'who first',
    between: /^ a (?:lancé|dévoilé|publié) (?:le |la |l[’']|son |sa )?(?:[a-zéè-]+ ){0,3}$/,
    behind: /^(?:[.,;)]|$| en \d)/,
    plain: false,
  },
  {
    credit: 'maker',
    order: 'who first',
    between:
      /^, (?:le |la |l[’'])?(?:fabricant|constructeur|éditeur|concepteur|développeur) (?:de |d[’']|du |de la |de l[’'])$/,
  },
  {
    credit: 'chief executive',
    order: 'who first',
    between: /^,? qui (?:dirige|pilote|préside aux destinées d[e’']) ?$/,
  },
  {
    credit: 'maker',
    order: 'what first',
    between: /^,?(?: qui)?(?: a été| est)? (?:créé|développé|conçu|édité)e?s? par $/,
  },
  {
    credit: 'maker',
    order: 'what first',
    between: /^,? (?:de |d[’'])$|^, (?:le |la |l[’'])(?:[a-zéè’'-]+ ){1,4}(?:de |d[’'])$/,
    behind: /^(?:[.,;)]|$| (?:est|a|sera|qui|et)\b)/,
    plain: false,
  },
  {
    credit: 'chief executive',
    order: 'who first',
    between:
      /^,? (?:le |la )?(?:patron|patronne|PDG|directeur général|directrice générale) (?:de |d[’']|du )$/,
  },
  { credit: 'chief executive', order: 'what first', between: /^, dirigée? par $/ },
  {
    credit: 'chief executive',
    order: 'what first',
    before: /(?:^|[ (])(?:patron|patronne|PDG|directeur général|directrice générale) (?:de |d[’'])$/i,
    between: /^,? $/,
  },
  {
    credit: 'founder',
    order: 'what first',
    before: /(?:^|[ (])(?:co-?)?(?:fondateur|fondatrice) (?:de |d[’'])$/i,
    between: /^,? $/,
  },
  {
    credit: 'parent',
    order: 'what first',
    between:
      /^(?:, | est )(?:une |la )?(?:filiale|propriété) (?:de |d[’'])$|^,?(?: qui)? appart(?:ient|enant) à $|^,? détenue? par $/,
    plain: false,
  },
  {
    credit: 'parent',
    order: 'who first',
    between: /^(?:, | est )(?:la )?(?:maison mère|maison-mère|propriétaire) (?:de |d[’'])$/,
    plain: false,
  },
  {
    credit: 'agency',
    order: 'what first',
    between: /^, (?:le |un )?groupe (?:\p{L}+ ){0,2}(?:de |d[’']|produit par |géré par )$/u,
  },
  {
    credit: 'maker',
    order: 'what first',
    between: /^,?(?: qui)?(?: a été| est)? (?:fabriqué|produit|commercialisé)e?s? par $/,
  },
];
