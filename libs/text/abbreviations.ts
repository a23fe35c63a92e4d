import type { Language } from './language.js';

/** Words that are written with a full stop of their own. */
interface Abbreviations {
  /** Never the last word of a sentence. */
  readonly leading: ReadonlySet<string>;
  /** Not the last word when a figure follows: `p. 12`, `Sept. 5`. */
  readonly beforeFigure: ReadonlySet<string>;
  /** May end a sentence; then the next word is one that begins sentences. */
  readonly closing: ReadonlySet<string>;
  /** Words that begin a sentence and are hardly ever part of a name. */
  readonly openers: ReadonlySet<string>;
}

const ENGLISH = {
  leading: `Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Sen Sens Rep Reps Gov Govs Sec Lt Col Capt Cpt Cmdr Sgt Maj Adm Hon Rev Fr Pres
    Supt Insp vs v e.g i.e viz cf Cf`,
  beforeFigure: `no nos n° p pp pg vol vols fig figs ch chap sec art approx ca c est ext jan feb mar apr jun jul aug sep sept oct nov dec`,
  closing: `St Mt Ft Ave Blvd Rd Inc Ltd Co Corp Bros Plc LLC Jr Sr Esq Ph.D M.D B.A M.A al dept univ assn intl U.S U.K U.N E.U
    D.C Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va
    Vt Wash Wis Wyo`,
  openers: `The A An He She It They We You I In On At But And Or If When While Since After Before As That This These Those There
    Here His Her Its Their Our My Your For From To With By However Meanwhile Moreover Yet Still What Who Why How Where Some Many
    Most Not Yes Then So Now Last Neither Both Did Does Is Are Was Were Do Can Will Each Even Once Only Under Until Mr Mrs Ms
    Critics Officials`,
};

const FRENCH = {
  leading: `M MM Mme Mmes Mlle Mlles Me Mgr Dr Pr Vve cf Cf av apr ex env boul p.ex c.-à-d`,
  beforeFigure: `no nos n° p pp vol fig chap ch art al éd ed tél réf coll env janv févr fév avr juil sept oct nov déc`,
  closing: `St Ste Sts Cie Sté Éts Ets Inc Ltd Co Corp Jr al`,
  openers: `Le La Les L Un Une Des Il Elle Ils Elles On Ce Cet Cette Ces C Son Sa Ses Leur Leurs Notre Nos Votre Vos Mais Et Ou Or
    Car Donc En Dans Pour Par Sur Avec Sans Sous Selon Depuis Après Avant Au Aux Nous Vous Je J Qui Que Quand Si Comme Pourtant
    Cependant Ainsi Aujourd Mme M MM Enfin Puis Alors Tous Toutes Plus Chaque Entre Vers Chez Malgré`,
};

/** Korean prose quotes foreign names and references as English does; its own words take no full stop. */
export const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  ko: read(ENGLISH),
  en: read(ENGLISH),
  fr: read(FRENCH),
};

function read(lists: Record<keyof Abbreviations, string>): Abbreviations {
  const words = (list: string) => new Set(list.split(/\s+/));
  return {
    leading: words(lists.leading),
    beforeFigure: words(lists.beforeFigure),
    closing: words(lists.closing),
    openers: words(lists.openers),
  };
}
