import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { unitConversionError } from './unit-conversion-error.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });

describeRule(unitConversionError, {
  passes: [
    en('It must be stored at minus 40 degrees Celsius (minus 40 Fahrenheit).'),
    ko('산지에는 초속 25m(시속 90㎞)의 바람이 불었다. 시속 144㎞(초속 40m)의 공을 던졌다.'),
    en('Winds reached 30 meters per second (108 kilometers per hour).'),
    'Le fromage pèse 5 kg (11 livres).',
    '실내는 섭씨 22도(화씨 72도)였다.',
    '기온은 20℃(68°F)였다.',
    '기온은 20도(화씨 68도)였다.',
    '소금 0.5g(500mg)을 넣는다.',
    '100평(330㎡) 규모다.',
    '10마일(16km)을 걸었다.',
    '길이 3피트(약 90cm)다.',
    '1시간 30분(90분)이 걸린다.',
    '5000㎡(0.5ha)를 산다.',
    'The race is 26 miles (42 km) long.',
    'It was 30 °C (86 °F), 2 °C (3.6 °F) warmer than usual.',
    'He is 5 feet 10 inches (1.78 m) tall.',
    'The fish weighs 5 pounds (2.3 kg).',
    'A car of 2 tons (4,000 lb).',
    'The ticket costs 5 pounds (6 euros).',
    'It covers 100 acres (40 hectares).',
    'They drove 60 miles, or about 100 km.',
    'Le four doit être à 200 °C (392 °F).',
    'Le champ fait 5 hectares (50 000 m²).',
  ],
  finds: [
    [
      en('It must be stored at minus 40 degrees Celsius (minus 4 Fahrenheit).'),
      { words: 'minus 40 degrees Celsius (minus 4 Fahrenheit)', certainty: 'error' },
    ],
    [ko('산지에는 초속 25m(시속 70㎞)의 바람이 불었다.'), { words: '25m(시속 70㎞)', certainty: 'error' }],
    [
      en('Winds reached 30 meters per second (67 kilometers per hour).'),
      { words: '30 meters per second (67 kilometers per hour)', certainty: 'error' },
    ],
    ['Le fromage pèse 5 kg (24 livres).', { words: '5 kg (24 livres)' }],
    ['실내는 섭씨 22도(화씨 62도)였다.', { words: '22도(화씨 62도)' }],
    ['소금 0.05g(500mg)을 넣는다.', { words: '0.05g(500mg)', certainty: 'error', says: '50mg' }],
    ['기온은 20℃(86°F)였다.', { words: '20℃(86°F)', says: '68' }],
    ['10마일(26km)을 걸었다.', { words: '10마일(26km)' }],
    ['100평(430㎡) 규모다.', { words: '100평(430㎡)' }],
    ['무게는 3t(300kg)이다.', { words: '3t(300kg)' }],
    ['The race is 26 miles (52 km) long.', { words: '26 miles (52 km)', certainty: 'error', says: '41.8' }],
    ['The bridge is 500 feet (250 metres) high.', { words: '500 feet (250 metres)' }],
    ['It was 100°C (200°F) inside.', { words: '100°C (200°F)', says: '212' }],
    ['He is 5 feet 10 inches (1.98 m) tall.', { words: '5 feet 10 inches (1.98 m)' }],
    ['They drove 60 miles, or about 150 km.', { words: '60 miles, or about 150 km' }],
    ['The bag weighs 20 kg (24 lb).', { words: '20 kg (24 lb)' }],
    ['Le four doit être à 200 °C (372 °F).', { words: '200 °C (372 °F)' }],
    ['Le champ fait 5 hectares (5 000 m²).', { words: '5 hectares (5 000 m²)' }],
    ['La piste mesure 3 km, soit 300 mètres.', { words: '3 km, soit 300 mètres' }],
  ],
});
