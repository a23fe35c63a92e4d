/** What translations into French carry over word for word, and what French says. How a line is written: `calques.ts`. */
import type { Collocation } from './calques.js';

export const CALQUES = `
puce en silicone → puce en silicium
puces en silicone → puces en silicium
plaquette de silicone → plaquette de silicium
plaquettes de silicone → plaquettes de silicium
semi-conducteurs en silicone → semi-conducteurs en silicium
Vallée du Silicone → Silicon Valley
vallée du silicone → Silicon Valley
Vallée du Silicium → Silicon Valley
librairie logicielle → bibliothèque logicielle
librairies logicielles → bibliothèques logicielles
librairie Python → bibliothèque Python
librairie JavaScript → bibliothèque JavaScript
librairie de code → bibliothèque de code
?évidence scientifique → preuve scientifique
?évidences scientifiques → preuves scientifiques
?faire du sens → avoir du sens
?fait du sens → a du sens
?font du sens → ont du sens
large modèle de langage → grand modèle de langage
larges modèles de langage → grands modèles de langage
large modèle de langue → grand modèle de langage
modèle de langage large → grand modèle de langage
?apprentissage de machine → apprentissage automatique
?apprentissage des machines → apprentissage automatique
?apprentissage de la machine → apprentissage automatique
?réseau neural → réseau de neurones
?réseaux neuraux → réseaux de neurones
informatique nuageuse → informatique en nuage
?calcul nuageux → informatique en nuage
ordinateur de genoux → ordinateur portable
?téléphone malin → smartphone
source ouverte logicielle → logiciel libre
?système opérant → système d’exploitation
système opératoire d’ordinateur → système d’exploitation
?unité de traitement graphique → processeur graphique
chef officier exécutif → directeur général
officier exécutif en chef → directeur général
chef exécutif officier → directeur général
officier technologique en chef → directeur technique
officier financier en chef → directeur financier
ange investisseur → business angel (investisseur providentiel)
anges investisseurs → business angels (investisseurs providentiels)
capital d’aventure → capital-risque
capital de venture → capital-risque
offre publique initiale → introduction en Bourse
produit domestique brut → produit intérieur brut
?vol domestique → vol intérieur
?vols domestiques → vols intérieurs
ferme éolienne de vent → parc éolien
gaz de serre → gaz à effet de serre
?papier blanc sur → livre blanc sur
trillion d’euros → millier de milliards d’euros
trillions d’euros → milliers de milliards d’euros
trillion de dollars → millier de milliards de dollars
trillions de dollars → milliers de milliards de dollars
?tapis rouge roulé → tapis rouge déroulé
adresser le problème → s’attaquer au problème
adresser ce problème → s’attaquer à ce problème
adresser les problèmes → s’attaquer aux problèmes
adresser ce défi → relever ce défi
?adresser la question → traiter la question
mettre l’emphase sur → mettre l’accent sur
met l’emphase sur → met l’accent sur
à la fin du jour, → en fin de compte,
?éléphant dans la pièce → sujet que tout le monde évite
?éléphant dans la chambre → sujet que tout le monde évite
?changeur de jeu → tournant
?balle d’argent → solution miracle
marché taureau → marché haussier
?marché ours → marché baissier
penser hors de la boîte → sortir des sentiers battus
pensent hors de la boîte → sortent des sentiers battus
?hors de la boîte → hors des sentiers battus
morceau de gâteau facile → jeu d’enfant
pleut des chats et des chiens → pleut des cordes
délivrer un discours → prononcer un discours
délivré un discours → prononcé un discours
?prendre place le → avoir lieu le
?prendra place le → aura lieu le
?a pris place le → a eu lieu le
?prendra place en → aura lieu en
vache à cash → vache à lait
fruits bas suspendus → résultats faciles
ruban rouge administratif → paperasse
?dernière paille → goutte d’eau qui fait déborder le vase
?atterrissage mou → atterrissage en douceur
?pouvoir mou → influence (soft power)
?prendre avantage de → tirer parti de
?seconde la plus grande → deuxième
record criminel → casier judiciaire
dossier criminel → casier judiciaire
science de fusée → chose compliquée
science des fusées → chose compliquée
paille de trop → goutte d’eau de trop
chapeau de trois buts → triplé
?tour du chapeau → triplé
des chiens et des chats → des cordes
quartiers généraux de l’entreprise → siège de l’entreprise
huile brute → pétrole brut
champ d’huile → gisement de pétrole
champs d’huile → gisements de pétrole
station de gaz → station-service
stations de gaz → stations-service
site de construction → chantier
sites de construction → chantiers
sous construction → en construction
sur une base quotidienne → chaque jour
sur une base hebdomadaire → chaque semaine
sur une base régulière → régulièrement
sur une base volontaire → volontairement
sur une base annuelle → chaque année
dans le long terme → à long terme
dans le court terme → à court terme
prendre action → agir
plaidé coupable aux charges → plaidé coupable
?en ligne avec les → conforme aux
?au jour d’aujourd’hui → aujourd’hui
?opportunités d’emploi → offres d’emploi
?opportunité d’emploi → offre d’emploi
?officier de police → policier
?officiers de police → policiers
offense criminelle → infraction
offenses criminelles → infractions
facilités sportives → installations sportives
facilités portuaires → installations portuaires
facilités de production → installations de production
?deuxième plus grand → deuxième
?deuxième plus grande → deuxième
?seconde plus grande → deuxième
taux d’intérêts de base → taux directeur
?basse saison haute → haute saison
agence de renseignement centrale → CIA (agence centrale de renseignement)
procureur de district → procureur
press release → communiqué de presse
press releases → communiqués de presse
press conference → conférence de presse
chief executive → directeur général
?chairman → président
chairwoman → présidente
annual report → rapport annuel
prime minister → Premier ministre
board of directors → conseil d’administration
percent → pour cent
per cent → pour cent
police officer → policier
police officers → policiers
law firm → cabinet d’avocats
interest rate → taux d’intérêt
interest rates → taux d’intérêt
share price → cours de l’action
climate change → changement climatique
last but not least → enfin
town hall → mairie
city council → conseil municipal
`;

export const COLLOCATIONS: readonly Collocation[] = [
  [
    /(?:la )?balle est (?:désormais |maintenant )?dans (?:leur|notre|votre) court/gi,
    'la balle est dans leur camp',
  ],
  [/(?:la )?balle est (?:désormais |maintenant )?dans (?:le|son) court/gi, '?la balle est dans leur camp'],
  [/(?:faire|fait|font|faisait|a fait|ont fait) une décision/gi, 'prendre une décision'],
  [
    /(?<=(?:ministres|dirigeants|syndicats|gouvernements|alliés|élus) )(?:sont|étaient) (?:tous |toutes )?sur la même page(?=[.,;])/gi,
    'être du même avis',
  ],
  [
    /(?:être|est|sont|étaient|était|soient|soit) (?:tous |toutes )?sur la même page(?! (?:que|du|de|d’))/gi,
    '?être du même avis',
  ],
  [
    /^[ÀA] la fin de la journée, (?=(?:c[’']est|ce sont) [^.]{3,40} qui (?:pai|compt|décid|tranch|trinqu|gagn))/gim,
    'en fin de compte,',
  ],
  [
    /^[ÀA] la fin de la journée, (?=c’est|ce sont|c'est|tout|il s’agit|il faut|ce qui|personne)/gim,
    '?en fin de compte,',
  ],
  [/(?:est|était|sera|serait|fut) une pièce de gâteau/gi, 'est un jeu d’enfant'],
  [/(?:est|était|sera|serait|fut) (?:une|un) (?:morceau|part) de gâteau/gi, '?est un jeu d’enfant'],
  [/(?:payer|paie|paient|payé|payant) (?:de l’|l’)?attention/gi, 'faire attention'],
  [/(?:payer|paie|paient|payé) une visite/gi, 'rendre visite'],
  [/éléphant dans la (?:pièce|chambre|salle)/gi, '?le sujet que tous évitent'],
  [/fruits? (?:à portée basse|qui pend(?:ent)? bas|bas pendants?)/gi, '?gain facile'],
  [/(?:casse|cassent|cassé|casser) la glace (?:avec|entre|lors)/gi, '?briser la glace'],
  [/pleu(?:t|vait|voir) des chats et des chiens/gi, 'pleuvoir des cordes'],
  [/(?:saute|sauter|sautent|sauté) (?:à|aux) (?:la |une )?conclusions?/gi, '?conclure trop vite'],
  [
    /(?:sauver|sauve|sauvé|sauvent) (?:du temps|de l’argent|beaucoup d’argent)/gi,
    '?gagner du temps, économiser',
  ],
  [/pas (?:ma|sa|leur) tasse de (?!thé)[a-zé]+/gi, '?pas à son goût'],
  [/(?:coûte|coûté|coûtent|coûter) (?:un|une) bras et une jambe/gi, '?coûter les yeux de la tête'],
  [/(?:mordre|mordu|mord|mordent) la balle/gi, '?serrer les dents'],
  [/(?:renverser|renversé|renverse) les haricots/gi, '?vendre la mèche'],
  [/(?:délivrer|délivré|délivre) un discours/gi, '?prononcer un discours'],
  [
    /(?:appliqué|appliquer|applique) (?:à|pour) (?:un|le|ce) (?:poste|emploi|travail)/gi,
    '?postuler à un poste',
  ],
  [/(?:est|sont|sera|soit) confortables? avec (?:l’idée|cette|le fait|la)/gi, '?à l’aise avec'],
  [
    /(?:rencontrer|rencontré|rencontre) (?:les|ses|leurs) (?:attentes|objectifs|exigences|délais)/gi,
    '?répondre aux attentes',
  ],
  [/(?:dans|en) l’ordre de (?:pouvoir|mieux|réduire|protéger|garantir|financer|faire|sauver)/gi, 'afin de'],
  [
    /d’un autre côté de la main|sur l’autre main|d’une main, [^.]{3,60}, de l’autre main/gi,
    '?d’un autre côté',
  ],
  [/(?:regarder|regarde|regardent|regardé) en avant (?:à|de|pour)/gi, '?attendre avec impatience'],
  [
    /(?:tourner|tourné|tourne|tournent) (?:bas|en bas) (?:l’|la |le |une? )(?:offre|proposition|demande)/gi,
    '?rejeter',
  ],
  [/(?:chat|sac) (?:est )?(?:hors|sorti) du sac/gi, '?le secret est éventé'],
  [/longue histoire courte/gi, 'bref'],
  [/doublure argentée|doublure d’argent/gi, '?le bon côté'],
  [/deux oiseaux (?:avec|d’)une? (?:seule )?pierre/gi, '?faire d’une pierre deux coups'],
  [/(?:jet|lanc|pouss)(?:er|é|ée|ent|e|ait) [^.]{0,24}sous le bus/gi, 'sacrifier'],
  [/aboi?(?:y|e|ent)\p{L}* (?:au|contre le|après le|vers le) mauvais arbre/giu, 'se tromper de cible'],
  [/le cœur sur (?:la|sa|leur) manche/gi, 'à cœur ouvert'],
  [/sur le nuage neuf|au neuvième nuage/gi, 'aux anges'],
  [/(?:de l['’]eau|l['’]eau) sous le pont(?=[.,;]|$)/gi, '?c’est du passé'],
  [/(?:trop|beaucoup) (?:de choses )?dans (?:son|leur|mon|notre) assiette/gi, '?débordé'],
  [/pommes? de (?:son|ses|mon|mes|leurs?) (?:œil|yeux)/gi, 'prunelle de ses yeux'],
  [/coup de pied (?:dans|au) (?:le )?seau/gi, '?casser sa pipe'],
  [/appel(?:er|é|le|ons) (?:ça|cela) un jour/gi, 's’arrêter là'],
  [/une fois (?:dans|toutes les|par) (?:une )?lunes? bleues?/gi, 'tous les trente-six du mois'],
  [/(?:batt|tourn)\p{L}+ autour du buisson/giu, 'tourner autour du pot'],
  [/quand les cochons vol(?:eront|ent|eraient)/gi, '?quand les poules auront des dents'],
  [/[àÀ] la fin du jour(?=, (?:it|c['’]est|ce sont|il s|tout|nous|on|personne))/g, 'en fin de compte'],
  [
    /paille qui (?:a )?(?:brisé|cassé|brise|casse) le dos du chameau/gi,
    'goutte d’eau qui fait déborder le vase',
  ],
  [/mouche sur le mur/gi, '?petite souris'],
  [/tir(?:er|é|e|ent) (?:sur )?(?:la|sa|ma|leur) jambe(?=[.,;»”])/gi, '?faire marcher'],
  [/pilule amère à avaler|avaler une pilule amère/gi, '?avaler la pilule'],
  [/(?:allum|brûl)\p{L}+ la bougie par les deux bouts de/giu, '?brûler la chandelle par les deux bouts'],
  [/laiss(?:er|é|e|ent) le chat (?:hors|sortir) du sac/gi, 'vendre la mèche'],
  [/(?:presser|pressé|presse|pressent|croiser|serrer) les pouces pour/gi, '?croiser les doigts'],
  [/(?:est|était) (?:de la )?saucisse pour (?:moi|lui|elle|nous|eux)/gi, '?lui est égal'],
  [/tomates sur les yeux/gi, '?des œillères'],
  [/ne compren\p{L}+ que (?:la )?gare/giu, 'n’y comprendre rien'],
  [/sous quatre yeux/gi, 'en tête à tête'],
  [
    /adress(?:er|e|é|ent|ait|era) (?:le|la|les|ce|cette|ces|un|une) (?:problème|question|enjeu|défi|sujet|besoin|crise|inquiétude|préoccupation)s?/gi,
    '?traiter',
  ],
  [
    /(?:va|vont|pour|de|à) supporter (?:les familles|la candidature|le projet|la proposition|l[’']initiative|les victimes|l[’']équipe|la réforme)/gi,
    '?soutenir',
  ],
  [/(?:fait|faire|font|ferait) (?:du )?sens (?:pour|de|que|dans)/gi, '?avoir du sens'],
  [/(?:délivr)(?:er|é|e|ent) (?:ses|les|de bons|de mauvais) (?:résultats|performances)/gi, '?publier'],
  [
    /(?<!\p{L})[Ll]es officiels (?:ont|disent|affirment|confirment|estiment|déclarent|précisent)/gu,
    'les responsables, les autorités',
  ],
  [/supposée?s? d(?:e |[’'])\p{Ll}+(?:er|ir|re)(?!\p{L})/giu, 'censé'],
  [/nominée?s? (?:pour|à|au) (?:le |la )?(?:poste|fonction|siège|présidence)/gi, 'nommé'],
  [
    /implément(?:er|e|é|ée|és|ées|ent) (?:le|la|les|des|une?|ces?|ses) (?:mesure|réforme|politique|plan|loi|décision|programme)s?/gi,
    '?mettre en œuvre',
  ],
  [
    /opère(?:nt)? (?:une? |deux |trois |quatre |cinq |six |dix |douze |vingt |\d+ )(?:usine|magasin|vol|ligne|centrale|hôtel|navire|restaurant|site)s?/gi,
    'exploiter',
  ],
  [/(?:un|d[’']|l[’'])agrément (?:sur|avec|entre)/gi, '?accord'],
  [
    /relâch(?:er|é|ée|e|ent) (?:une?|le|la|son|sa|ses|des|de) (?:nouve\p{L}+ )?(?:rapport|album|chiffres|résultats|communiqué|étude|film|version|rapports)/giu,
    'publier, sortir',
  ],
  [
    /chargée?s? (?:de|d[’']|avec) ?(?:meurtre|viol|fraude|homicide|vol|agression|escroquerie)(?!\p{L})/giu,
    'inculpé de',
  ],
  [/trouvée?s? (?:non )?coupables?(?!\p{L})/giu, '?reconnu coupable'],
  [/sentencée?s? (?:à|pour)(?!\p{L})/giu, 'condamné'],
  [
    /(?:fait|font|faire|faisait) face à (?:des|plusieurs|de nombreuses|deux|trois|quatre|\d+) (?:charges|accusations)/gi,
    '?être poursuivi',
  ],
  [/(?:sa|leur|la) conviction pour (?:meurtre|vol|fraude|viol|homicide)/gi, 'condamnation'],
  [/assum(?:e|ent|ait|er|é) que(?!\p{L})/giu, '?supposer que'],
  [
    /(?:demander|demandé|demande) (?:une|des|la|cette) questions?(?= (?:à|au|aux)(?!\p{L}))/giu,
    'poser une question',
  ],
  [/traverser(?:ons|a|ont|ez)? ce pont quand/gi, 'voir le moment venu'],
  [/gradué(?:e|s|es)? de (?:l[’']|la |son )?(?:université|école|lycée)/gi, 'diplômé'],
  [/complété (?:sa|une|ses|son|leurs?) (?:formation|études|doctorat|thèse|master|licence)/gi, '?achevé'],
  [/cancell(?:er|é|ée|és|ées|e|ent)(?!\p{L})/giu, 'annuler'],
  [
    /(?:sans|aucun|contient des|teneur en) préservatifs?(?= (?:ni|et|artificiel|chimique|alimentaire))/gi,
    'conservateur',
  ],
  [/introdui(?:t|re|ra|sent) (?:une?|la|le|cette|ce) (?:loi|projet de loi|proposition de loi)/gi, '?déposer'],
  [/coup(?:er|é|e) le ruban rouge/gi, '?couper le ruban'],
  [/(?:prendre|pris|prend) (?:une|la) marche (?:dans|le long|avec)/gi, '?se promener'],
  [/(?:tirer|tiré|tire) la prise(?! de)/gi, 'mettre fin à'],
  [/(?:jou(?:er|é|e|ent)) le (?:deuxième|second) violon/gi, '?jouer les seconds rôles'],
  [
    /(?<![\d.,])\d{1,3}\.\d{1,2} (?:%|millions?|milliards?|pour cent|points?|degrés?|kilomètres?|mètres?)(?!\p{L})/gu,
    'une virgule décimale',
  ],
  [
    /(?<!\p{L})(?:[Ll]es|[Dd]es|[Aa]ux|[Ss]es|[Ll]eurs|nos) (?:shareholders|workers|farmers|voters|officials|employees|customers|taxpayers|lawyers|nurses|soldiers|neighbours)(?!\p{L})/gu,
    'le mot français',
  ],
];
