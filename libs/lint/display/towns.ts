/** Towns that a headline or a caption may have something happen in, beside the cities of the fact book, by the names they go by in a language. */
import type { Language } from '#text';

export const TOWNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ko: new Set(
    (
      '강릉 거제 경산 경주 계룡 과천 광명 광양 군산 군포 김제 김천 김포 김해 나주 남양주 남원 논산 당진 동두천 목포 문경 밀양 보령 부천 삼척 ' +
      '서귀포 서산 성남 세종 속초 순천 시흥 아산 안동 안산 안성 안양 양산 양주 여수 영주 오산 용인 원주 의왕 의정부 익산 정읍 제천 ' +
      '진주 천안 청주 춘천 충주 태백 통영 파주 평택 포천 하남 가평 양평 홍천 횡성 평창 정선 철원 화천 양구 인제 양양 괴산 음성 단양 ' +
      '태안 홍성 예산 서천 부안 고창 무주 장수 담양 곡성 구례 고흥 보성 화순 강진 해남 영암 무안 함평 영광 완도 진도 신안 의성 청송 영덕 ' +
      '봉화 울진 울릉 창녕 하동 산청 함양 거창 합천 남해'
    ).split(' '),
  ),
  en: new Set(
    (
      'Sheffield,Leicester,Nottingham,Coventry,Bradford,Hull,Plymouth,Southampton,Portsmouth,Norwich,Derby,Sunderland,Brighton,Exeter,York,Bath,Oxford,Cambridge,' +
      'Swansea,Newport,Wrexham,Aberdeen,Dundee,Inverness,Perth,Derry,Cork,Galway,Limerick,Newcastle,Middlesbrough,Wolverhampton,Blackpool,Preston,Swindon,Ipswich,' +
      'Sacramento,Portland,Phoenix,Tucson,Denver,Austin,Houston,Dallas,San Antonio,San Diego,San Jose,Fresno,Oakland,Las Vegas,Salt Lake City,Albuquerque,Omaha,' +
      'Minneapolis,Milwaukee,Detroit,Cleveland,Columbus,Cincinnati,Pittsburgh,Baltimore,Buffalo,Charlotte,Nashville,Memphis,New Orleans,Tampa,Orlando,Miami,' +
      'Jacksonville,St. Louis,Kansas City,Indianapolis,Louisville,Tulsa,Oklahoma City,Anchorage,Honolulu,Spokane,Boise'
    ).split(','),
  ),
  fr: new Set(
    (
      'Brest,Lorient,Quimper,Vannes,Saint-Malo,Saint-Nazaire,Angers,Le Mans,Laval,Tours,Orléans,Blois,Bourges,Poitiers,La Rochelle,Niort,Limoges,Angoulême,Bayonne,' +
      'Pau,Tarbes,Perpignan,Narbonne,Béziers,Nîmes,Arles,Nice,Cannes,Antibes,Bastia,Ajaccio,Valence,Saint-Étienne,Annecy,Chambéry,Clermont-Ferrand,Besançon,Belfort,' +
      'Mulhouse,Colmar,Metz,Nancy,Troyes,Amiens,Arras,Lens,Calais,Dunkerque,Boulogne-sur-Mer,Roubaix,Tourcoing,Valenciennes,Le Havre,Caen,Cherbourg,Évreux,Chartres,' +
      'Liège,Namur,Charleroi,Mons,Lausanne,Genève,Neuchâtel,Fribourg,Sherbrooke,Gatineau'
    ).split(','),
  ),
};
