/**
 * Of which country organisations and people are. Under the name of a country, a line each:
 *
 *     name | other names | what it is | site
 *
 * A line with a name alone is of an entry that another file introduces. What two countries may call theirs stands under both; what changed its
 * owner, its seat or its passport is not here.
 */
import type { HouseFact } from '../knowledge/fact-book.js';
import { article, fact } from './entry.js';

/** Services that bear the name of their company, and are products in the file that introduces them. */
const PRODUCTS: ReadonlySet<string> = new Set(['Netflix', 'Spotify']);

const ORGANISATIONS = `
# South Korea
Samsung Electronics
Samsung SDI
Samsung Electro-Mechanics
SK hynix
LG Electronics
LG Chem | LG화학 | company | www.lgchem.com
LG Energy Solution | LG에너지솔루션 | company | www.lgensol.com
POSCO | Posco, 포스코 | company | www.posco.com
Hanwha | 한화그룹 | company | www.hanwha.com
Hanwha Aerospace | 한화에어로스페이스 | company | www.hanwhaaerospace.com
HD Hyundai | HD현대 | company | www.hd.com
HD Hyundai Heavy Industries | HD현대중공업 | company | www.hhi.co.kr
Hyundai Motor
Kia
Hyundai Mobis | 현대모비스 | company | www.mobis.com
Korean Air
Asiana Airlines
KT Corporation | KT | company | www.kt.com
SK Telecom | SK텔레콤 | company | www.sktelecom.com
LG Uplus | LG유플러스 | company | www.lguplus.com
KB Kookmin Bank
Shinhan Bank
Hana Bank
Woori Bank
Celltrion
Samsung Biologics | 삼성바이오로직스 | company | samsungbiologics.com
HMM
Hankook Tire | 한국타이어 | tyre maker | www.hankooktire.com
Amorepacific
Nongshim
CJ CheilJedang | CJ제일제당 | food company | www.cj.co.kr
Naver
Kakao
Krafton
NCSoft
HYBE
SM Entertainment
JYP Entertainment
YG Entertainment
KAIST
POSTECH
Seoul National University
Yonsei University
Korea University
Sungkyunkwan University | 성균관대, 성균관대학교 | university | www.skku.edu
Hanyang University | 한양대, 한양대학교 | university | www.hanyang.ac.kr
Ewha Womans University | 이화여대, 이화여자대학교 | university | www.ewha.ac.kr
FC서울
전북 현대
두산 베어스
LG 트윈스
# Japan
Toyota
Honda | 혼다 | car maker | global.honda
Nissan | 닛산 | car maker | www.nissan-global.com
Mazda | 마쓰다 | car maker | www.mazda.com
Subaru | 스바루 | car maker | www.subaru.co.jp
Sony
Nintendo
Panasonic | 파나소닉 | company | www.panasonic.com
Toshiba | 도시바 | company | www.global.toshiba
Hitachi | 히타치 | company | www.hitachi.com
Canon | 캐논 | company | global.canon
Fujitsu | 후지쓰 | company | www.fujitsu.com
Tokyo Electron | 도쿄일렉트론 | company | www.tel.com
SoftBank
Bridgestone
Uniqlo | 유니클로 | company | www.uniqlo.com
Shiseido | 시세이도 | cosmetics company | corp.shiseido.com
Japan Airlines | 일본항공, JAL | airline | www.jal.com
All Nippon Airways | 전일본공수, 전일본공수(ANA) | airline | www.ana.co.jp
University of Tokyo | 도쿄대, 도쿄대학 | university | www.u-tokyo.ac.jp
Kyoto University | 교토대, 교토대학 | university | www.kyoto-u.ac.jp
# China
Huawei
Alibaba
Tencent
Baidu
DeepSeek
BYD
Xiaomi | 샤오미 | company, smartphone | www.mi.com
CATL | | company | www.catl.com
SMIC | | company | www.smics.com
Geely | 지리자동차 | car maker | global.geely.com
Tsinghua University | 칭화대, 칭화대학교 | university | www.tsinghua.edu.cn
Peking University | 베이징대, 베이징대학교 | university | www.pku.edu.cn
# Taiwan
TSMC
Foxconn | 폭스콘 | company | www.foxconn.com
MediaTek | 미디어텍 | company | www.mediatek.com
Asus | ASUS, 에이수스 | company, computer | www.asus.com
Acer | 에이서 | company, computer | www.acer.com
# India
Infosys | 인포시스 | company | www.infosys.com
Tata Motors | 타타자동차 | car maker | www.tatamotors.com
Air India | 에어인디아 | airline | www.airindia.com
# United States
OpenAI
Anthropic
Google
Alphabet
Meta
Apple
Microsoft
Amazon
Tesla
NVIDIA
AMD
Intel
Qualcomm
Broadcom
Micron
IBM
Oracle
Salesforce
Palantir
Disney
Ford
General Motors | 제너럴모터스, GM | car maker | www.gm.com
Boeing
Lockheed Martin | 록히드마틴 | company | www.lockheedmartin.com
Pfizer
Eli Lilly
Merck & Co. | MSD | drug maker | www.merck.com
Johnson & Johnson | 존슨앤드존슨, 존슨앤존슨 | company | www.jnj.com
Goldman Sachs
JPMorgan Chase | JPMorgan, JP모건, JP모건체이스 | bank | www.jpmorganchase.com
Citigroup | 씨티그룹 | bank | www.citigroup.com
Walmart | 월마트 | company | corporate.walmart.com
Coca-Cola | 코카콜라 | food company | www.coca-colacompany.com
PepsiCo | 펩시코 | food company | www.pepsico.com
McDonald’s | 맥도날드 | company | www.mcdonalds.com
Starbucks | 스타벅스 | company | www.starbucks.com
Nike | 나이키 | company | about.nike.com
Netflix
ExxonMobil | 엑손모빌 | company | corporate.exxonmobil.com
Chevron | 셰브런 | company | www.chevron.com
Caterpillar | 캐터필러 | company | www.caterpillar.com
Delta Air Lines | 델타항공 | airline | www.delta.com
United Airlines | 유나이티드항공 | airline | www.united.com
MIT
Stanford University
Harvard University
Yale University | 예일대, 예일대학교 | university | www.yale.edu
Princeton University | 프린스턴대, 프린스턴대학교 | university | www.princeton.edu
Columbia University | 컬럼비아대, 컬럼비아대학교 | university | www.columbia.edu
UC Berkeley | University of California, Berkeley, UC버클리 | university | www.berkeley.edu
NASA
New York Yankees
Los Angeles Dodgers
Los Angeles Lakers
Boston Celtics
# Canada
BlackBerry | 블랙베리 | company, smartphone | www.blackberry.com
Shopify | 쇼피파이 | company, online service | www.shopify.com
Air Canada | 에어캐나다 | airline | www.aircanada.com
Cohere
University of Toronto | 토론토대, 토론토대학교 | university | www.utoronto.ca
McGill University | McGill, 맥길대, 맥길대학교 | university | www.mcgill.ca
# United Kingdom
British Airways
BP | | company | www.bp.com
HSBC | | bank, company | www.hsbc.com
Barclays | 바클레이스 | bank | home.barclays
Tesco | 테스코 | company | www.tescoplc.com
Vodafone | 보다폰 | company | www.vodafone.com
GSK | GlaxoSmithKline, 글락소스미스클라인 | drug maker | www.gsk.com
Dyson | 다이슨 | company | www.dyson.com
Chanel
University of Oxford
University of Cambridge
Imperial College London | Imperial College, 임페리얼 칼리지 런던 | university | www.imperial.ac.uk
University of Edinburgh | 에든버러대, 에든버러대학교 | university | www.ed.ac.uk
Manchester United
Manchester City
Tottenham Hotspur
Arsenal FC | 아스널 | football club | www.arsenal.com
Chelsea FC | 첼시 | football club | www.chelseafc.com
Liverpool FC | | football club | www.liverpoolfc.com
# Ireland
Ryanair
# France
Renault
Peugeot
Citroën
Air France
Sanofi
BNP Paribas
Société Générale
Michelin
L’Oréal
Danone
LVMH
Kering
Hermès | 에르메스 | company | www.hermes.com
Chanel | 샤넬 | company | www.chanel.com
Louis Vuitton | 루이비통, 루이 비통 | company | www.louisvuitton.com
TotalEnergies | 토탈에너지스 | company | totalenergies.com
EDF | Électricité de France, 프랑스전력공사 | company | www.edf.fr
SNCF | 프랑스 국영철도 | company | www.sncf.com
Alstom | 알스톰 | company | www.alstom.com
Dassault Aviation | Dassault, 다소항공 | aircraft maker | www.dassault-aviation.com
Thales | 탈레스 | company | www.thalesgroup.com
Safran | 사프란 | company | www.safran-group.com
Carrefour | 까르푸 | company | www.carrefour.com
CMA CGM
Mistral AI
OVHcloud
Capgemini
Ubisoft | 유비소프트 | company | www.ubisoft.com
CNRS
Inria
Sorbonne Université
École polytechnique
Paris Saint-Germain
Olympique de Marseille
Stade Toulousain
# Germany
Volkswagen
BMW
Mercedes-Benz | Mercedes, 메르세데스벤츠, 메르세데스-벤츠 | car maker | group.mercedes-benz.com
Porsche | 포르쉐 | car maker | www.porsche.com
Audi | 아우디 | car maker | www.audi.com
Siemens | 지멘스 | company | www.siemens.com
Bosch | 보쉬 | company | www.bosch.com
BASF | 바스프 | company | www.basf.com
Bayer | 바이엘 | company, drug maker | www.bayer.com
SAP
Adidas | 아디다스 | company | www.adidas-group.com
Puma SE | | company | about.puma.com
Allianz | 알리안츠 | company | www.allianz.com
Deutsche Bank | 도이체방크 | bank, company | www.db.com
Deutsche Telekom | 도이치텔레콤 | company | www.telekom.com
Lufthansa
ThyssenKrupp | Thyssenkrupp, 티센크루프 | company | www.thyssenkrupp.com
Rheinmetall | 라인메탈 | company | www.rheinmetall.com
BioNTech | 바이오엔테크 | drug maker | www.biontech.com
Bayern Munich | FC Bayern, Bayern de Munich, 바이에른 뮌헨 | football club | fcbayern.com
Borussia Dortmund | 보루시아 도르트문트, 도르트문트 | football club | www.bvb.de
# Italy
Ferrari
Fiat | 피아트 | car maker | www.fiat.com
Lamborghini | 람보르기니 | car maker | www.lamborghini.com
Maserati | 마세라티 | car maker | www.maserati.com
Prada | 프라다 | company | www.pradagroup.com
Gucci | 구찌 | company | www.gucci.com
Armani | 아르마니 | company | www.armani.com
Eni | | company | www.eni.com
UniCredit | Unicredit, 우니크레디트 | bank, company | www.unicreditgroup.eu
Ferrero | 페레로 | food company | www.ferrero.com
Juventus
AC Milan
Inter Milan | 인터밀란, 인터 밀란 | football club | www.inter.it
# Spain
Inditex | 인디텍스 | company | www.inditex.com
Zara |  | company | www.zara.com
Santander | Banco Santander, 산탄데르은행 | bank, company | www.santander.com
Telefónica | Telefonica, 텔레포니카 | company | www.telefonica.com
Iberdrola | 이베르드롤라 | company | www.iberdrola.com
Iberia Airlines | Líneas Aéreas Iberia, 이베리아항공 | airline | www.iberia.com
Repsol | 렙솔 | company | www.repsol.com
Real Madrid | 레알 마드리드 | football club, basketball club | www.realmadrid.com
FC Barcelona | FC Barcelone, Barça, FC 바르셀로나 | football club, basketball club | www.fcbarcelona.com
Atlético Madrid | Atlético de Madrid, 아틀레티코 마드리드 | football club | www.atleticodemadrid.com
# Netherlands
ASML
ASM International
Philips | 필립스 | company | www.philips.com
Heineken | 하이네켄 | company | www.theheinekencompany.com
ING | | bank, company | www.ing.com
KLM | | airline | www.klm.com
Ajax Amsterdam | 아약스 | football club | english.ajax.nl
PSV Eindhoven | PSV, 에인트호번 구단 | football club | www.psv.nl
# Belgium
Solvay | 솔베이 | company | www.solvay.com
RSC Anderlecht | Anderlecht, 안더레흐트 | football club | www.rsca.be
# Switzerland
Novartis
Roche | 로슈 | drug maker | www.roche.com
Nestlé
UBS | | bank, company | www.ubs.com
Rolex | 롤렉스 | company | www.rolex.com
Swatch | 스와치 | company | www.swatchgroup.com
Logitech | 로지텍 | company | www.logitech.com
ETH Zurich
EPFL | 로잔연방공과대학 | university | www.epfl.ch
# Austria
Red Bull | 레드불 | company | www.redbull.com
Swarovski | 스와로브스키 | company | www.swarovski.com
# Denmark
Novo Nordisk
Maersk
Lego | LEGO, 레고 | company | www.lego.com
Carlsberg | 칼스버그 | company | www.carlsberggroup.com
Vestas | 베스타스 | company | www.vestas.com
Ørsted | Orsted, 오르스테드 | company | orsted.com
Bang & Olufsen | 뱅앤올룹슨 | company | www.bang-olufsen.com
# Sweden
Ikea | IKEA, 이케아 | company | www.ikea.com
Ericsson | 에릭손 | company | www.ericsson.com
H&M | | company | hmgroup.com
Spotify
Electrolux | 일렉트로룩스 | company | www.electroluxgroup.com
Saab | 사브 | company | www.saab.com
# Norway
Equinor | 에퀴노르 | company | www.equinor.com
Telenor | 텔레노르 | company | www.telenor.com
# Finland
Nokia | 노키아 | company | www.nokia.com
Supercell | 슈퍼셀 | company | supercell.com
Finnair | 핀에어 | airline | www.finnair.com
# Portugal
FC Porto | FC 포르투 | football club | www.fcporto.pt
SL Benfica | Benfica, Benfica Lisbonne, 벤피카 | football club | www.slbenfica.pt
# Czech Republic
Škoda Auto | Škoda, Skoda, 스코다 | car maker | www.skoda-auto.com
# Turkey
Turkish Airlines | 터키항공, 튀르키예항공 | airline | www.turkishairlines.com
Galatasaray | 갈라타사라이 | football club | www.galatasaray.org
# Russia
Gazprom | 가스프롬 | company | www.gazprom.com
Aeroflot | 아에로플로트 | airline | www.aeroflot.ru
# Brazil
Petrobras | 페트로브라스 | company | petrobras.com.br
Embraer
# Saudi Arabia
Saudi Aramco | Aramco, 아람코, 사우디아람코 | company | www.aramco.com
# United Arab Emirates
Emirates Airline | 에미레이트항공 | airline | www.emirates.com
# Qatar
Qatar Airways | 카타르항공 | airline | www.qatarairways.com
# Australia
Qantas | 콴타스항공 | airline | www.qantas.com
BHP | | company | www.bhp.com
University of Melbourne | 멜버른대, 멜버른대학교 | university | www.unimelb.edu.au
`.trim();

/** People of one country, or of those under which they stand. */
const PEOPLE = `
Italy | Leonardo da Vinci; Michelangelo; Raphael; Sandro Botticelli; Titian; Caravaggio; Giovanni Boccaccio; Dante Alighieri; Antonio Vivaldi; Gioachino Rossini; Gaetano Donizetti; Vincenzo Bellini; Giuseppe Verdi; Giacomo Puccini; Ruggero Leoncavallo; Federico Fellini; Vittorio De Sica; Roberto Benigni; Umberto Eco; Elena Ferrante; Primo Levi; Niccolò Machiavelli; Carlo Collodi; Galileo Galilei; Alessandro Volta; Guglielmo Marconi; Filippo Brunelleschi
France | Eugène Delacroix; Jacques-Louis David; Théodore Géricault; Gustave Courbet; Jean-François Millet; Édouard Manet; Claude Monet; Pierre-Auguste Renoir; Edgar Degas; Paul Cézanne; Paul Gauguin; Georges Seurat; Henri Matisse; Auguste Rodin; Molière; Jean Racine; Pierre Corneille; Beaumarchais; Edmond Rostand; Voltaire; Montesquieu; Stendhal; Honoré de Balzac; Victor Hugo; Alexandre Dumas; Gustave Flaubert; George Sand; Charles Baudelaire; Arthur Rimbaud; Émile Zola; Guy de Maupassant; Jules Verne; Marcel Proust; Jean-Paul Sartre; Simone de Beauvoir; Marguerite Duras; Françoise Sagan; Antoine de Saint-Exupéry; Boris Vian; Michel Houellebecq; Annie Ernaux; Patrick Modiano; Thomas Piketty; René Descartes; Blaise Pascal; Michel de Montaigne; Hector Berlioz; Georges Bizet; Charles Gounod; Camille Saint-Saëns; Claude Debussy; Maurice Ravel; Erik Satie; Gabriel Fauré; Jean Renoir; Marcel Carné; François Truffaut; Jean-Pierre Jeunet; Luc Besson; Mathieu Kassovitz; Justine Triet; Céline Sciamma; Louis Pasteur; Louis Braille; Pierre Curie; Henri Becquerel; Louis Daguerre; Antoine Lavoisier; Gustave Eiffel; Jean Nouvel; Charles Garnier; Xavier Niel; Bernard Arnault; François Pinault; Emmanuel Macron
Germany | Johann Wolfgang von Goethe; Thomas Mann; Günter Grass; Patrick Süskind; Karl Marx; Immanuel Kant; Friedrich Nietzsche; Johann Sebastian Bach; Ludwig van Beethoven; Felix Mendelssohn; Johannes Brahms; Richard Strauss; Richard Wagner; Carl Orff; Caspar David Friedrich; Johannes Gutenberg; Wilhelm Röntgen; Max Planck; Werner Heisenberg; Alfred Wegener; Johannes Kepler; Karl Benz; Rudolf Diesel
Austria | Gustav Klimt; Joseph Haydn; Wolfgang Amadeus Mozart; Franz Schubert; Johann Strauss II; Gustav Mahler; Sigmund Freud; Ludwig van Beethoven
Germany | Wolfgang Amadeus Mozart
United Kingdom | J. M. W. Turner; John Constable; Damien Hirst; William Shakespeare; Geoffrey Chaucer; John Milton; Daniel Defoe; Jane Austen; Charlotte Brontë; Emily Brontë; Charles Dickens; George Eliot; Thomas Hardy; Lewis Carroll; Robert Louis Stevenson; Arthur Conan Doyle; H. G. Wells; Virginia Woolf; Aldous Huxley; William Golding; J. R. R. Tolkien; C. S. Lewis; J. K. Rowling; Agatha Christie; Ian Fleming; George Orwell; Mary Shelley; Kazuo Ishiguro; Adam Smith; John Maynard Keynes; Thomas Hobbes; Thomas More; Charles Darwin; Stephen Hawking; Edward Elgar; Benjamin Britten; Gustav Holst; Andrew Lloyd Webber; John Lennon; Ridley Scott; James Watt; George Stephenson; Edward Jenner; Isaac Newton; William Harvey; Alan Turing; Francis Crick; Rosalind Franklin; Ada Lovelace; Charles Babbage; Michael Faraday; Norman Foster; Christopher Wren; Isambard Kingdom Brunel; Tim Berners-Lee
Ireland | Oscar Wilde; Bram Stoker; James Joyce
United Kingdom | Oscar Wilde; Bram Stoker
United States | Edward Hopper; Grant Wood; Andy Warhol; Nathaniel Hawthorne; Herman Melville; Edgar Allan Poe; Mark Twain; Harriet Beecher Stowe; F. Scott Fitzgerald; Ernest Hemingway; John Steinbeck; William Faulkner; Harper Lee; J. D. Salinger; Ray Bradbury; Margaret Mitchell; Toni Morrison; Frank Herbert; Arthur Miller; Tennessee Williams; Rachel Carson; Carl Sagan; George Gershwin; Leonard Bernstein; Samuel Barber; Steven Spielberg; George Lucas; Francis Ford Coppola; Martin Scorsese; Quentin Tarantino; Clint Eastwood; Robert Zemeckis; Orson Welles; Thomas Edison; Samuel Morse; Jonas Salk; Robert Oppenheimer; Walt Disney; Frank Lloyd Wright; Bill Gates; Steve Jobs; Jeff Bezos; Mark Zuckerberg; Tim Cook; Charles M. Schulz; Matt Groening
France | Pablo Picasso
Spain | Diego Velázquez; Francisco Goya; Pablo Picasso; Salvador Dalí; Miguel de Cervantes; Antoni Gaudí
Netherlands | Rembrandt; Johannes Vermeer; Vincent van Gogh; Hieronymus Bosch; Guido van Rossum
Belgium | René Magritte; Hergé; Peyo; André Franquin
Norway | Edvard Munch; Henrik Ibsen; Edvard Grieg
Denmark | Jørn Utzon
Sweden | Alfred Nobel; Carl Linnaeus; Astrid Lindgren; Ingmar Bergman; Daniel Ek
Finland | Jean Sibelius
Russia | Leo Tolstoy; Fyodor Dostoevsky; Alexander Pushkin; Ivan Turgenev; Boris Pasternak; Alexander Solzhenitsyn; Anton Chekhov; Pyotr Tchaikovsky; Modest Mussorgsky; Nikolai Rimsky-Korsakov; Dmitri Shostakovich; Dmitri Mendeleev; Andrei Tarkovsky
Czech Republic | Antonín Dvořák; Bedřich Smetana
Colombia | Gabriel García Márquez
Argentina | Jorge Luis Borges
Brazil | Paulo Coelho; Oscar Niemeyer
Canada | Margaret Atwood
Nigeria | Chinua Achebe
Mexico | Alfonso Cuarón; Guillermo del Toro
New Zealand | Peter Jackson; Jane Campion
Japan | Kazuo Ishiguro; Katsushika Hokusai; Haruki Murakami; Yasunari Kawabata; Natsume Sōseki; Osamu Dazai; Murasaki Shikibu; Akira Kurosawa; Yasujirō Ozu; Hirokazu Kore-eda; Hayao Miyazaki; Isao Takahata; Shigeru Miyamoto; Akira Toriyama; Eiichiro Oda; Osamu Tezuka
South Korea | 봉준호; 박찬욱; 이창동; 홍상수; 임권택; 백남준; 한강; 박경리; 조정래; 황석영; 이문열; 박완서; 신경숙; 김훈
`.trim();

/** The organisations and people of the tables, each with its country; what other files say of them is joined to it. */
export const ORIGIN_FACTS: readonly HouseFact[] = [
  ...ORGANISATIONS.split(/^# /m)
    .filter((group) => group.trim() !== '')
    .flatMap((group) => {
      const [country = '', ...lines] = group.trim().split('\n');
      return lines.map((line) => {
        const [name = '', aliases = '', is = '', site] = line.split('|').map((cell) => cell.trim());
        const kind = PRODUCTS.has(name) ? 'product' : 'organisation';
        return fact(kind, name, is, aliases, site === undefined ? article(name) : `https://${site}/`, {
          country,
        });
      });
    }),
  ...PEOPLE.split('\n').flatMap((line) => {
    const [country = '', names = ''] = line.split(' | ');
    return names.split('; ').map((name) => fact('person', name, '', '', article(name), { country }));
  }),
];
