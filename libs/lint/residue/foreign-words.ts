/**
 * Words of English and French that no text of another language borrows: articles and conjunctions, adverbs, verbs, and the
 * plainest nouns. Names, titles and loans (business, week-end, déjà vu) are not among them.
 */
import type { Language } from '#text';

/** The languages whose words are known here. */
export const OTHERS = ['en', 'fr', 'de', 'es'] as const;
export type Other = (typeof OTHERS)[number];

/** Words that are foreign wherever they stand in small letters. */
export const FOREIGN: Readonly<Record<Other, ReadonlySet<string>>> = {
  en: new Set(
    (
      'nevertheless nonetheless otherwise likewise anyway altogether elsewhere thereby thereafter therein hereby whereby wherever whenever whoever whatever ' +
      'further besides beyond beneath beside behind below ahead apart aside forward instead perhaps maybe soon yet later earlier eventually ultimately ' +
      'suddenly slowly quickly nearby overall namely notably particularly especially apparently obviously clearly probably possibly certainly surely merely hardly ' +
      'barely scarcely simply actually basically essentially roughly exactly entirely completely fully partly partially slightly significantly considerably ' +
      'steadily sharply briefly shortly subsequently simultaneously consequently accordingly additionally unfortunately fortunately surprisingly ' +
      'able unable likely unlikely due owing along alongside across amid per versus having become remains remained seems seemed appears appeared ' +
      'because nobody somebody everybody anybody nothing something everything anything someone everyone anyone none whole entire own enough ' +
      'harbour neighbourhood village villages farmers workers teachers residents voters families parents owners members leaders officials experts ' +
      'bridge road roads roof walls hospital schools factory factories harvest weekend morning evening spring summer autumn winter ' +
      'north south east west northern southern eastern western old young large small great high low early late wide deep strong weak poor rich ' +
      'lighter heavier cheaper faster slower stronger weaker bigger smaller larger higher longer shorter younger older worse easier harder safer cleaner wider deeper brighter darker thinner thicker quieter louder ' +
      'increasing decreasing rising falling growing expected remaining ' +
      'milk bread cheese kitchen window snow rain wind flight newspaper stone glass iron trees sheep cattle doctor nurse lawyer street albeit regardless ' +
      'which however although though therefore moreover furthermore meanwhile whereas whether would could should might cannot their they them theirs themselves ' +
      'himself herself itself these those there hence thus indeed rather quite almost nearly approximately around about between through throughout ' +
      'without within during against among amongst towards toward despite unless until since upon whose whom while whilst where when why what than then such each ' +
      'every many much several both either neither nor also even already always never often sometimes usually mainly mostly largely widely increasingly ' +
      'currently recently finally previously according including regarding concerning following being been were was have has had does did doing done said says ' +
      'called known made given taken shown found became becomes began begun grew grown rose risen fell fallen spent built bought sold paid kept held ' +
      'founded launched announced increased decreased reached planned published developed released received provided required used based located ' +
      'government company companies growth increase decrease years months weeks days money price prices children researchers scientists employees customers ' +
      'thousands hundreds dozens half quarter number numbers people women men river lake water weather country countries world cities towns building buildings ' +
      'study studies report reports law laws court election elections meeting agreement very another other others same next last first second third only more most less least ' +
      'above under over after before again ago away back down here home just like make makes making need needs our ours your yours his her hers its ' +
      'specifically generally typically afterwards beforehand together ' +
      'rapidly heavily successfully introduced established achieved agreed allowed appointed approved ' +
      'attended confirmed decided delivered described discovered discussed encouraged estimated explained focused gathered handled helped improved invited involved joined ' +
      'managed measured noticed opened offered organised performed prepared produced promised protected refused repaired replaced requested rejected signed stated ' +
      'trained warned worked mayor council neighbours students wages taxes shareholders stakeholders funding health safety knowledge ' +
      'seemingly solely mutually ' +
      'passed aged killed injured wounded arrested charged jailed convicted sentenced scored unveiled shareholder employee meeting for two three four five seven eight nine ten eleven twelve twenty thirty hundred thousand with from into onto that this too still well will shall must may can not and the of'
    ).split(' '),
  ),
  fr: new Set(
    (
      'jeune jeunes réalisateur réalisatrice nouvelle nouveaux nouvelles notamment selon avec depuis cependant toutefois néanmoins ainsi donc alors aussi mais dans leur leurs également environ plusieurs parce tandis puisque ' +
      'désormais lorsque lorsqu afin malgré puis ensuite enfin surtout plutôt presque seulement actuellement récemment finalement principalement notre votre nos vos ' +
      'nous vous elle elles ils cette ces celui celle ceux celles dont sont était étaient sera seront été être ont avait avaient aura auront peut peuvent doit doivent ' +
      'fait font faut très moins beaucoup toujours jamais déjà aujourd hier demain quand comme comment pourquoi combien chaque chacun quelque quelques autre autres ' +
      'cela ailleurs auparavant autant autrement bientôt chez dessous dessus exactement fortement guère heureusement justement largement légèrement longtemps maintenant ' +
      'nettement nullement parfois partout pourtant précisément probablement quasiment rapidement souvent tantôt tellement vraiment davantage volontiers telle telles ' +
      'usine usines mairie chantier chantiers ouvriers employés salariés syndicat écoles élèves enseignants quartiers chiffres réseau données logiciel ordinateur hôpital santé ' +
      'sécurité banque impôt impôts chômage campagne étudiants achat voiture voitures maison immeuble ' +
      'même mêmes tous toutes toute une qui que quoi où contre vers sous jusque jusqu hors parmi voici voilà ici là-bas ' +
      'entreprise entreprises gouvernement croissance hausse baisse chercheurs chercheuse habitants ville villes année années semaine semaines jour jours mois pays ' +
      'argent marché prix eau loi lois réunion accord étude études rapport élection élections environnement développement recherche travail travailleurs ' +
      'trois quatre cinq sept huit neuf dix vingt lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août septembre octobre novembre décembre ' +
      'lait fromage ferme fenêtre toit neige pluie avion pierre acier matin jardin arbre arbres abeilles moutons médecin infirmière ouvrier voisin église ' +
      'fleuve montagne poisson oiseau cheval vache ' +
      'autrefois rarement autour malheureusement ' +
      'évidemment certainement simplement lentement sinon certes soit hormis envers quiconque ' +
      'laquelle lequel lesquels lesquelles duquel auquel habitant ouvrières maire quartier rivière village hiver automne printemps ' +
      'dès-lors peut-être c’est-à-dire aujourd’hui quelqu’un ' +
      'déclaré annoncé expliqué estimé affirmé augmenté diminué lancé fondé créé publié milliard milliards premier première dernier dernière'
    ).split(' '),
  ),
  de: new Set(
    (
      'und aber jedoch auch nicht nur sehr schon noch wegen während obwohl trotzdem deshalb dennoch allerdings zwischen gegen ohne durch jetzt heute gestern ' +
      'wieder vielleicht natürlich leider ungefähr etwa weil denn sondern oder ob damit dass daß wenn wird werden wurde wurden worden sein ist sind haben hatte ' +
      'kein keine keinen eine einen einem einer eines dieser diese dieses jeder jede alle viele mehrere wenige mehr zum zur vom beim seit nach über unter vor ' +
      'insbesondere außerdem zudem darüber dafür dagegen hingegen übrigens zunächst schließlich endlich bereits sogar beziehungsweise sowie ' +
      'wichtig immer können müssen sollen ' +
      'weniger neue neuen große kleine gemeinsam besonders ' +
      'zuerst danach deswegen sowohl ebenfalls insgesamt waren ihre seine für ' +
      'hier dort beide zwei drei vier fünf sechs sieben acht neun zehn hundert tausend etwas nichts niemand jemand'
    ).split(' '),
  ),
  es: new Set(
    (
      'pero también porque desde hasta según muy donde aunque además entonces ahora siempre nunca después antes todavía mientras sobre entre cuando quien ' +
      'cual cuyo esta este estos estas ese esa esos esas todos todas mucho muchos más años año país ciudad gobierno ayuntamiento empresa empresas desarrollo vacuna vacunas enfermedad hacia tampoco ninguna ninguno ayer mañana'
    ).split(' '),
  ),
};

/** German nouns are written large; these are of no name and are borrowed by nobody. */
export const GERMAN_NOUNS: ReadonlySet<string> = new Set(
  (
    'Datenbank Datenbanken Regierung Unternehmen Wirtschaft Krankenhaus Zusammenarbeit Wissenschaftler Gesundheit Umwelt Arbeitsplätze Mitarbeiter Bürgermeister Forscher Entwicklung ' +
    'Jahrhundert Verbraucher Wachstum Vertrag Kunden Gewinn Umsatz Verlust Anstieg Rückgang Landwirte Wasserversorgung Sicherheit Haushalt Steuern Behörde Behörden Wettbewerb Verwaltung'
  ).split(' '),
);

/** How German makes a noun that is no name: from a verb (Behandlung), and of two nouns (Impfstoff, Wärmepumpe). */
export const GERMAN_SHAPE =
  /^(?:Be|Ver|Ent|Er|Vor|An|Ab|Auf|Aus|Ein|Über|Unter|Um|Zu|Ge|Re|For|Mit|Ent)\p{Ll}{3,14}ung(?:en)?$|^\p{Lu}\p{Ll}{3,16}(?:stoffe?|keit(?:en)?|schaft(?:en)?|gesetze?|pumpen?|anlagen?|zentrum|zentren|forschung|versicherung|krankenhaus|behörden?|kosten|preise?|verbrauch|speicher|kraftwerke?|unternehmen|wissenschaftler(?:in)?|mitarbeiter|verfahren)$/u;

/**
 * Of those, the words that the language of the text has too, with a meaning of its own, or has borrowed: 'pour' is
 * English, 'on' French, a 'must' both. English and French borrow each other's nouns (the maison, le funding).
 */
export const NATIVE: Readonly<Record<Language, ReadonlySet<string>>> = {
  ko: new Set(
    (
      'the of and can may must like back home just over under half first last next second third per versus own high low old small large great young spring summer ' +
      'road bridge along sein alle este esta mehr dans sur été hiver'
    ).split(' '),
  ),
  en: new Set(
    'nouvelle nouveaux nouvelles antes año país ciudad gobierno ayuntamiento empresa empresas desarrollo usine usines mairie chantier chantiers ouvrier ouvriers ouvrières employés salariés syndicat écoles élèves enseignants quartier quartiers chiffres réseau données logiciel ordinateur hôpital santé sécurité banque impôt impôts chômage étudiants achat voiture voitures maison immeuble entreprise entreprises gouvernement croissance hausse baisse chercheurs chercheuse villes argent loi lois réunion développement élections environnement lait fromage fenêtre toit neige pluie avion pierre acier matin jardin arbre arbres abeilles moutons médecin infirmière voisin église fleuve montagne poisson oiseau cheval vache rivière automne printemps chez campagne ferme und maire village autour envers certes soit été hiver ob oder nur vor ist sind denn sein alle este esta ese es entre sobre mucho muchos wird eines einer mehr noch about unter comment font dont hors nous vous aura étude études argent première dernier jamais marché déjà très jour eau pays monde ville une toutes tous encore fait mais contre prix travail premier sous comme marché accord rapport recherche'.split(
      ' ',
    ),
  ),
  fr: new Set(
    (
      'ours funding stakeholders shareholders knowledge harbour neighbourhood neighbours farmers workers residents voters families harvest morning evening milk bread cheese kitchen window snow rain wind flight newspaper trees sheep cattle doctor nurse lawyer council mayor students factory wages taxes growth customers ' +
      'four bridge safety health signed stone iron wood glass street per village villages apart forward besides yet weekend hospital parents spring road roads south north east west northern summer winter experts deep old young high low small large strong able ' +
      'hier dort seine waren versus due great wide rich early late owners leaders members schools teachers officials bridge roof along ist es sein sur ob nur vor alle entre este esta sobre eines nach unter ' +
      'company major first last next must people like back home just over under after before half second water world country study number down well men can may made make ' +
      'court price company this that same not other more most less home away here need very too only still will company buildings weather done report reports ' +
      'prices major her its his river lake law laws second third money third agreement election elections meeting men women number paid sold said days children'
    ).split(' '),
  ),
};

/** Words that stand inside borrowed phrases (best of, rock and roll): foreign only between two plain words of the text. */
export const IN_PHRASES: ReadonlySet<string> = new Set(
  (
    'and the of with from into are for but was were is has had been have its his this that these not other more most only still very too said her our your will what why how ' +
    'company money price prices law women people children election elections meeting agreement river lake water days paid sold through based called ' +
    'place then always here every'
  ).split(' '),
);

/** Plain French words: what stands beside one of these is meant to be French. */
export const PLAIN_FRENCH: ReadonlySet<string> = new Set(
  (
    'le la les un une des du de au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos et ou mais donc car ni que qui quoi dont où si il elle on ' +
    'nous vous ils elles je tu se me te y en à dans sur sous par pour avec sans chez vers entre depuis pendant avant après selon contre est sont a ont était étaient ' +
    'sera seront été être avoir fait peut doit plus moins très bien aussi déjà encore même tous toutes tout toute pas ne jamais rien comme lors alors ainsi puis deux trois ' +
    'quatre cinq six sept huit neuf dix cent mille million millions milliard milliards ans mois jours année années'
  ).split(' '),
);

/** English words that French borrows phrases with: rock and roll, best of, has been. */
export const BORROWED: ReadonlySet<string> = new Set(
  (
    'best must top state end rock drum rhythm made work pay show business peer one all low fact back check come game man woman men sex street art time day night black ' +
    'white big live open fast slow soft hard high young old new good bad love peace life music fish who why what out up off on in by to do as it be go get no yes'
  ).split(' '),
);

/** Words with French accents that English has made its own. */
export const ACCENTED_IN_ENGLISH: ReadonlySet<string> = new Set(
  (
    'café cafés cliché clichés clichéd résumé résumés fiancé fiancée fiancés protégé protégée protégés façade façades déjà née crème brûlée soufflé pâté pâtés purée sauté sautéed touché exposé ' +
    'décor début débuts débuted éclair matinée soirée entrée entrées mâché attaché attachés communiqué communiqués émigré émigrés blasé passé risqué rosé rosés canapé canapés fête fêtes fêted ' +
    'château châteaux rôle rôles tête mêlée crêpe crêpes déclassé détente état bête coupé flambé glacé consommé outré démodé habitué habitués ménage mémoire régime régimes séance séances ' +
    'crèche crèches cortège cortèges dépôt idée maître pièce manqué soupçon vérité cinéma résistance raison être touchés papier élan père mère frère señor haché crudités sautés appliqué ' +
    'cause célèbre célébré débâcle éminence éclat étude études épée étagère naïveté précis première premières auteur chargé négligée jalapeño retroussé roué macramé lamé bébé mémoires pétanque boutonnière'
  ).split(' '),
);

/** Days and months, which no language borrows. */
export const CALENDAR: Readonly<Record<Other, readonly string[]>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December'.split(
    ' ',
  ),
  fr: 'lundi mardi mercredi jeudi vendredi samedi janvier février avril juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar'.split(' '),
  es: [],
};
