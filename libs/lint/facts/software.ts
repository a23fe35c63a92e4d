/** Software, the services of the network, notations, and the devices that people hold: each with what sort it is. */
import type { HouseFact } from '../knowledge/fact-book.js';
import { fact } from './entry.js';

export const SOFTWARE_FACTS: readonly HouseFact[] = [
  thing(
    'PostgreSQL',
    'relational database',
    'Postgres, 포스트그레SQL, 포스트그레스',
    'https://www.postgresql.org/about/',
  ),
  thing('MySQL', 'relational database', '마이SQL, 마이에스큐엘', 'https://www.mysql.com/about/', {
    maker: ['Oracle', 'MySQL AB'],
  }),
  thing('MariaDB', 'relational database, company', '마리아DB, 마리아디비', 'https://mariadb.org/about/'),
  thing('SQLite', 'relational database, library', '에스큐라이트', 'https://www.sqlite.org/about.html'),
  thing(
    'Oracle Database',
    'relational database',
    '오라클 데이터베이스, 오라클 DB',
    'https://www.oracle.com/database/',
    { maker: 'Oracle' },
  ),
  thing(
    'SQL Server',
    'relational database',
    'Microsoft SQL Server, SQL 서버',
    'https://www.microsoft.com/sql-server',
    { maker: 'Microsoft' },
  ),
  thing(
    'MongoDB',
    'document database, company',
    '몽고DB, 몽고디비',
    'https://www.mongodb.com/company/what-is-mongodb',
  ),
  thing('Redis', 'database, company', '레디스', 'https://redis.io/about/'),
  thing('Apache Cassandra', 'database', '아파치 카산드라, 카산드라 DB', 'https://cassandra.apache.org/'),
  thing('DynamoDB', 'database, cloud service', '다이나모DB', 'https://aws.amazon.com/dynamodb/', {
    maker: 'Amazon',
  }),
  thing('Elasticsearch', 'search engine, database', '엘라스틱서치', 'https://www.elastic.co/elasticsearch'),
  thing('Neo4j', 'database, company', '', 'https://neo4j.com/'),
  thing(
    'Snowflake',
    'database, cloud service, company',
    '스노플레이크, 스노우플레이크',
    'https://www.snowflake.com/',
  ),
  thing('BigQuery', 'database, cloud service', '빅쿼리', 'https://cloud.google.com/bigquery', {
    maker: 'Google',
  }),
  thing('CockroachDB', 'relational database', '', 'https://www.cockroachlabs.com/product/'),
  thing('ClickHouse', 'database, company', '클릭하우스', 'https://clickhouse.com/'),
  thing('DuckDB', 'relational database', '', 'https://duckdb.org/'),
  thing('Tibero', 'relational database', '티베로', 'https://www.tibero.com/'),
  thing('CUBRID', 'relational database', '큐브리드', 'https://www.cubrid.org/'),
  thing('SAP HANA', 'relational database', '', 'https://www.sap.com/products/technology-platform/hana.html', {
    maker: 'SAP',
  }),

  thing('Linux', 'operating system', '리눅스, GNU/Linux', 'https://www.kernel.org/', {
    creator: 'Linus Torvalds',
  }),
  thing('Ubuntu', 'operating system', '우분투', 'https://ubuntu.com/about', { maker: 'Canonical' }),
  thing('Debian', 'operating system', '데비안', 'https://www.debian.org/intro/about'),
  thing(
    'Red Hat Enterprise Linux',
    'operating system',
    'RHEL, 레드햇 엔터프라이즈 리눅스',
    'https://www.redhat.com/en/technologies/linux-platforms/enterprise-linux',
    { maker: 'Red Hat' },
  ),
  thing('CentOS', 'operating system', '', 'https://www.centos.org/'),
  thing(
    'Windows',
    'operating system',
    'Microsoft Windows, Windows 10, Windows 11, 윈도우, 윈도즈, 윈도우11',
    'https://www.microsoft.com/windows',
    { maker: 'Microsoft' },
  ),
  thing('macOS', 'operating system', '맥OS', 'https://www.apple.com/macos/', { maker: 'Apple' }),
  thing('iOS', 'operating system', '', 'https://www.apple.com/ios/', { maker: 'Apple' }),
  thing('Android', 'operating system', '안드로이드', 'https://www.android.com/', { maker: 'Google' }),
  thing('Unix', 'operating system', 'UNIX, 유닉스', 'https://unix.org/what_is_unix.html', {
    creator: ['Ken Thompson', 'Dennis Ritchie'],
  }),
  thing('FreeBSD', 'operating system', '', 'https://www.freebsd.org/about/'),
  thing('ChromeOS', 'operating system', '크롬OS', 'https://chromeos.google/', { maker: 'Google' }),
  thing('HarmonyOS', 'operating system', '하모니OS, 훙멍', 'https://www.harmonyos.com/en/', {
    maker: 'Huawei',
  }),
  thing('Tizen', 'operating system', '타이젠', 'https://www.tizen.org/about'),
  thing('MS-DOS', 'operating system', 'MS-도스', 'https://github.com/microsoft/MS-DOS', {
    maker: 'Microsoft',
  }),
  thing('Symbian', 'operating system', '심비안', 'https://www.britannica.com/technology/Symbian-OS'),

  thing(
    'VirtualBox',
    'hypervisor',
    'Oracle VirtualBox, 버추얼박스, 버추얼 박스',
    'https://www.virtualbox.org/',
    { maker: 'Oracle' },
  ),
  thing('VMware', 'hypervisor, company', 'VM웨어, 브이엠웨어', 'https://www.vmware.com/'),
  thing(
    'vSphere',
    'hypervisor',
    'VMware vSphere, VMware ESXi, ESXi',
    'https://www.vmware.com/products/cloud-infrastructure/vsphere',
    { maker: 'VMware' },
  ),
  thing(
    'Hyper-V',
    'hypervisor',
    '하이퍼-V, 하이퍼V',
    'https://learn.microsoft.com/en-us/windows-server/virtualization/hyper-v/overview',
    { maker: 'Microsoft' },
  ),
  thing('QEMU', 'hypervisor', '', 'https://www.qemu.org/'),
  thing(
    'Parallels Desktop',
    'hypervisor',
    '패러렐즈 데스크톱',
    'https://www.parallels.com/products/desktop/',
  ),
  thing('Proxmox', 'hypervisor, company', '프록스목스', 'https://www.proxmox.com/'),
  thing(
    'Java Virtual Machine',
    'virtual machine',
    'JVM, 자바 가상머신, 자바 가상 머신',
    'https://docs.oracle.com/javase/specs/jvms/se21/html/',
  ),
  thing(
    'Kubernetes',
    'container orchestration',
    'K8s, 쿠버네티스',
    'https://kubernetes.io/docs/concepts/overview/',
    { maker: 'Google' },
  ),
  thing('Docker', 'container software, company', '도커', 'https://www.docker.com/', {
    creator: 'Solomon Hykes',
  }),
  thing('Docker Swarm', 'container orchestration', '도커 스웜', 'https://docs.docker.com/engine/swarm/'),
  thing('Podman', 'container software', '', 'https://podman.io/', { maker: 'Red Hat' }),
  thing(
    'OpenShift',
    'container orchestration, cloud service',
    '오픈시프트',
    'https://www.redhat.com/en/technologies/cloud-computing/openshift',
    { maker: 'Red Hat' },
  ),
  thing('Terraform', 'automation tool', '테라폼', 'https://developer.hashicorp.com/terraform', {
    maker: 'HashiCorp',
  }),
  thing('Ansible', 'automation tool', '앤서블', 'https://www.redhat.com/en/ansible-collaborative'),
  thing('Jenkins', 'automation tool', '젠킨스', 'https://www.jenkins.io/'),
  thing('Apache Kafka', 'message broker', '아파치 카프카', 'https://kafka.apache.org/'),
  thing('RabbitMQ', 'message broker', '래빗MQ', 'https://www.rabbitmq.com/'),
  thing('Nginx', 'web server', 'NGINX, 엔진엑스', 'https://nginx.org/en/'),
  thing('Apache HTTP Server', 'web server', '아파치 웹서버, 아파치 HTTP 서버', 'https://httpd.apache.org/'),

  language(
    'Python',
    'programming language, reptile',
    '파이썬',
    'https://www.python.org/about/',
    'Guido van Rossum',
  ),
  language('Java', 'programming language, island', '자바', 'https://www.oracle.com/java/', 'James Gosling'),
  language(
    'JavaScript',
    'programming language',
    '자바스크립트',
    'https://developer.mozilla.org/docs/Web/JavaScript',
    'Brendan Eich',
  ),
  language(
    'TypeScript',
    'programming language',
    '타입스크립트',
    'https://www.typescriptlang.org/',
    'Anders Hejlsberg',
  ),
  language('C++', 'programming language', '', 'https://isocpp.org/about', 'Bjarne Stroustrup'),
  language(
    'C#',
    'programming language',
    '',
    'https://learn.microsoft.com/dotnet/csharp/',
    'Anders Hejlsberg',
  ),
  language('Rust', 'programming language, game', '러스트', 'https://www.rust-lang.org/', 'Graydon Hoare'),
  language(
    'Swift',
    'programming language, bird',
    '스위프트',
    'https://www.swift.org/about/',
    'Chris Lattner',
  ),
  language('Kotlin', 'programming language', '코틀린', 'https://kotlinlang.org/'),
  language('Ruby', 'programming language', '', 'https://www.ruby-lang.org/en/about/', 'Yukihiro Matsumoto'),
  language(
    'PHP',
    'programming language',
    '',
    'https://www.php.net/manual/en/history.php.php',
    'Rasmus Lerdorf',
  ),
  language('Perl', 'programming language', '', 'https://www.perl.org/about.html', 'Larry Wall'),
  language('Golang', 'programming language', 'Go언어, 고랭', 'https://go.dev/'),
  language('Scala', 'programming language', '', 'https://www.scala-lang.org/', 'Martin Odersky'),
  language('Haskell', 'programming language', '하스켈', 'https://www.haskell.org/'),
  language('Fortran', 'programming language', '포트란', 'https://fortran-lang.org/', 'John Backus'),
  language('COBOL', 'programming language', '코볼', 'https://www.britannica.com/technology/COBOL'),
  language('SQL', 'programming language', '', 'https://www.iso.org/standard/76583.html'),
  language('MATLAB', 'programming language', '매트랩', 'https://www.mathworks.com/products/matlab.html'),
  language('Dart', 'programming language', '', 'https://dart.dev/overview'),
  language('Erlang', 'programming language', '얼랭', 'https://www.erlang.org/'),

  thing('React', 'library, framework', 'React.js, 리액트', 'https://react.dev/', { maker: 'Meta' }),
  thing('Angular', 'framework', '앵귤러', 'https://angular.dev/', { maker: 'Google' }),
  thing('Vue.js', 'framework, library', '뷰JS', 'https://vuejs.org/', { creator: 'Evan You' }),
  thing('Django', 'framework', '', 'https://www.djangoproject.com/'),
  thing('Ruby on Rails', 'framework', '루비 온 레일스', 'https://rubyonrails.org/', {
    creator: 'David Heinemeier Hansson',
  }),
  thing('Node.js', 'software component', '노드JS', 'https://nodejs.org/en/about', { creator: 'Ryan Dahl' }),
  thing('TensorFlow', 'library, framework', '텐서플로, 텐서플로우', 'https://www.tensorflow.org/about', {
    maker: 'Google',
  }),
  thing('PyTorch', 'library, framework', '파이토치', 'https://pytorch.org/', { maker: 'Meta' }),
  thing('NumPy', 'library', '넘파이', 'https://numpy.org/about/'),
  thing('CUDA', 'software component', '쿠다', 'https://developer.nvidia.com/cuda-zone', { maker: 'NVIDIA' }),
  thing('Git', 'version control', '', 'https://git-scm.com/about', { creator: 'Linus Torvalds' }),
  thing('GitHub', 'cloud service, company, social network', '깃허브', 'https://github.com/about', {
    parent: 'Microsoft',
  }),
  thing('GitLab', 'cloud service, company', '깃랩', 'https://about.gitlab.com/company/'),

  thing('Chrome', 'web browser, metal', 'Google Chrome, 크롬', 'https://www.google.com/chrome/', {
    maker: 'Google',
  }),
  thing('Firefox', 'web browser', 'Mozilla Firefox, 파이어폭스', 'https://www.mozilla.org/firefox/', {
    maker: 'Mozilla',
  }),
  thing('Safari', 'web browser', '사파리', 'https://www.apple.com/safari/', { maker: 'Apple' }),
  thing('Microsoft Edge', 'web browser', '마이크로소프트 엣지', 'https://www.microsoft.com/edge', {
    maker: 'Microsoft',
  }),
  thing(
    'Internet Explorer',
    'web browser',
    '인터넷 익스플로러',
    'https://learn.microsoft.com/lifecycle/products/internet-explorer-11',
    { maker: 'Microsoft' },
  ),
  thing('DuckDuckGo', 'search engine, web browser, company', '덕덕고', 'https://duckduckgo.com/about'),
  thing('Qwant', 'search engine, company', '콴트', 'https://about.qwant.com/'),
  thing('Ecosia', 'search engine, web browser, company', '에코시아', 'https://www.ecosia.org/'),

  thing(
    'Microsoft Azure',
    'cloud service',
    'Azure, 애저, 마이크로소프트 애저',
    'https://azure.microsoft.com/',
    { maker: 'Microsoft' },
  ),
  thing(
    'Amazon Web Services',
    'cloud service, company',
    'AWS, 아마존웹서비스, 아마존 웹 서비스',
    'https://aws.amazon.com/what-is-aws/',
    { parent: 'Amazon' },
  ),
  thing('Google Cloud', 'cloud service', '구글 클라우드', 'https://cloud.google.com/', { maker: 'Google' }),
  thing('Dropbox', 'cloud service, company', '드롭박스', 'https://www.dropbox.com/about'),
  thing('iCloud', 'cloud service', '아이클라우드', 'https://www.apple.com/icloud/', { maker: 'Apple' }),

  thing('Facebook', 'social network, company', '페이스북', 'https://about.meta.com/', {
    maker: 'Meta',
    founder: ['Mark Zuckerberg', 'Eduardo Saverin', 'Dustin Moskovitz', 'Chris Hughes', 'Andrew McCollum'],
  }),
  thing('Instagram', 'social network, company', '인스타그램', 'https://about.instagram.com/', {
    parent: 'Meta',
    founder: ['Kevin Systrom', 'Mike Krieger'],
  }),
  thing('Twitter', 'social network, company', '트위터', 'https://about.x.com/', {
    founder: ['Jack Dorsey', 'Evan Williams', 'Biz Stone', 'Noah Glass'],
  }),
  thing('TikTok', 'social network, streaming service, company', '틱톡', 'https://www.tiktok.com/about', {
    maker: 'ByteDance',
  }),
  thing(
    'YouTube',
    'streaming service, social network, company, search engine',
    '유튜브',
    'https://about.youtube/',
    { parent: 'Google', founder: ['Chad Hurley', 'Steve Chen', 'Jawed Karim'] },
  ),
  thing('Netflix', 'streaming service, company', '넷플릭스', 'https://about.netflix.com/', {
    founder: ['Reed Hastings', 'Marc Randolph'],
  }),
  thing('Twitch', 'streaming service, social network, company', '트위치', 'https://www.twitch.tv/p/about/', {
    parent: 'Amazon',
  }),
  thing('LinkedIn', 'social network, company', '링크드인', 'https://about.linkedin.com/', {
    parent: 'Microsoft',
    founder: ['Reid Hoffman', 'Allen Blue', 'Konstantin Guericke', 'Eric Ly', 'Jean-Luc Vaillant'],
  }),
  thing('Snapchat', 'social network, messaging app, company', '스냅챗', 'https://www.snapchat.com/', {
    maker: 'Snap',
  }),
  thing('Mastodon', 'social network, mammal', '마스토돈', 'https://joinmastodon.org/about', {
    creator: 'Eugen Rochko',
  }),
  thing('Bluesky', 'social network, company', '블루스카이', 'https://bsky.social/about'),
  thing('Reddit', 'social network, company', '레딧', 'https://www.redditinc.com/', {
    founder: ['Steve Huffman', 'Alexis Ohanian', 'Aaron Swartz'],
  }),
  thing(
    'WhatsApp',
    'messaging app, social network, company',
    '와츠앱, 왓츠앱',
    'https://www.whatsapp.com/about',
    { parent: 'Meta', founder: ['Jan Koum', 'Brian Acton'] },
  ),
  thing(
    'KakaoTalk',
    'messaging app, social network',
    '카카오톡',
    'https://www.kakaocorp.com/page/service/service/KakaoTalk',
    { maker: 'Kakao' },
  ),
  thing('Telegram', 'messaging app, social network, company', '텔레그램', 'https://telegram.org/faq', {
    founder: ['Pavel Durov', 'Nikolai Durov'],
  }),
  thing('WeChat', 'messaging app, social network', '위챗', 'https://www.wechat.com/en/', {
    maker: 'Tencent',
  }),
  thing('Discord', 'messaging app, social network, company', '디스코드', 'https://discord.com/company'),
  thing('Slack', 'messaging app, company', '슬랙', 'https://slack.com/about', { parent: 'Salesforce' }),
  thing(
    'Wikipedia',
    'encyclopedia',
    '위키백과, 위키피디아, Wikipédia',
    'https://en.wikipedia.org/wiki/Wikipedia:About',
    { founder: ['Jimmy Wales', 'Larry Sanger'] },
  ),
  thing('Spotify', 'streaming service, company', '스포티파이', 'https://www.spotify.com/about-us/', {
    founder: ['Daniel Ek', 'Martin Lorentzon'],
  }),
  thing('Deezer', 'streaming service, company', '디저', 'https://www.deezer-investors.com/'),
  thing('TVING', 'streaming service, company', '티빙', 'https://www.tving.com/'),
  thing('Disney+', 'streaming service', '디즈니+, 디즈니플러스', 'https://www.disneyplus.com/', {
    maker: 'Disney',
  }),

  thing('HTTP', 'protocol', 'HTTPS', 'https://www.rfc-editor.org/rfc/rfc9110'),
  thing('TCP/IP', 'protocol', '', 'https://www.rfc-editor.org/rfc/rfc1122'),
  thing('IPv6', 'protocol', 'IPv4', 'https://www.rfc-editor.org/rfc/rfc8200'),
  thing('Bluetooth', 'protocol', '블루투스', 'https://www.bluetooth.com/learn-about-bluetooth/'),
  thing('Wi-Fi', 'protocol', '와이파이', 'https://www.wi-fi.org/discover-wi-fi'),
  thing('JPEG', 'file format', '', 'https://jpeg.org/jpeg/'),
  thing('PNG', 'file format', '', 'https://www.w3.org/TR/png/'),
  thing('PDF', 'file format', '', 'https://www.iso.org/standard/75839.html'),
  thing('MP3', 'file format', '', 'https://www.iis.fraunhofer.de/en/ff/amm/consumer-electronics/mp3.html'),

  thing('Bitcoin', 'cryptocurrency, protocol', '비트코인', 'https://bitcoin.org/bitcoin.pdf', {
    creator: 'Satoshi Nakamoto',
  }),
  thing('Ethereum', 'cryptocurrency', '이더리움', 'https://ethereum.org/', { creator: 'Vitalik Buterin' }),
  thing('Dogecoin', 'cryptocurrency', '도지코인', 'https://dogecoin.com/'),
  thing('Litecoin', 'cryptocurrency', '라이트코인', 'https://litecoin.org/'),
  thing('Solana', 'cryptocurrency', '솔라나', 'https://solana.com/'),
  thing(
    'WannaCry',
    'malware',
    '워너크라이',
    'https://www.cisa.gov/news-events/alerts/2017/05/12/indicators-associated-wannacry-ransomware',
  ),
  thing('Stuxnet', 'malware', '스턱스넷', 'https://www.britannica.com/technology/Stuxnet'),
  thing(
    'NotPetya',
    'malware',
    '낫페트야',
    'https://www.cisa.gov/news-events/alerts/2017/07/01/petya-ransomware',
  ),
  thing('ImageNet', 'dataset', '이미지넷', 'https://www.image-net.org/about.php'),
  thing('Common Crawl', 'dataset', '커먼크롤', 'https://commoncrawl.org/'),

  thing('Minecraft', 'game', '마인크래프트', 'https://www.minecraft.net/', { creator: 'Markus Persson' }),
  thing('Fortnite', 'game', '포트나이트', 'https://www.fortnite.com/', { maker: 'Epic Games' }),
  thing('League of Legends', 'game', '리그 오브 레전드', 'https://www.leagueoflegends.com/', {
    maker: 'Riot Games',
  }),
  thing('StarCraft', 'game', '스타크래프트', 'https://starcraft.blizzard.com/', { maker: 'Blizzard' }),
  thing('Tetris', 'game', '테트리스', 'https://tetris.com/history-of-tetris', { creator: 'Alexey Pajitnov' }),
  thing('PUBG', 'game', '배틀그라운드', 'https://pubg.com/', { maker: 'Krafton' }),
  thing('MapleStory', 'game', '메이플스토리', 'https://maplestory.nexon.com/', { maker: 'Nexon' }),

  thing('PlayStation', 'game console', '플레이스테이션', 'https://www.playstation.com/', { maker: 'Sony' }),
  thing('Xbox', 'game console', '엑스박스', 'https://www.xbox.com/', { maker: 'Microsoft' }),
  thing('Nintendo Switch', 'game console', '닌텐도 스위치', 'https://www.nintendo.com/switch/', {
    maker: 'Nintendo',
  }),
  thing('Game Boy', 'game console', '게임보이', 'https://www.nintendo.com/', { maker: 'Nintendo' }),
  thing('iPhone', 'smartphone', '아이폰', 'https://www.apple.com/iphone/', { maker: 'Apple' }),
  thing('iPad', 'computer', '아이패드', 'https://www.apple.com/ipad/', { maker: 'Apple' }),
  thing('MacBook', 'computer', '맥북', 'https://www.apple.com/mac/', { maker: 'Apple' }),
  thing('Raspberry Pi', 'computer, company', '라즈베리 파이', 'https://www.raspberrypi.com/'),
];

function thing(name: string, is: string, aliases: string, source: string, said = {}): HouseFact {
  return fact('product', name, is, aliases, source, said);
}

function language(name: string, is: string, aliases: string, source: string, creator?: string): HouseFact {
  return fact('product', name, is, aliases, source, creator ? { creator } : {});
}
