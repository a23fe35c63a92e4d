import { describe, expect, it } from '@jest/globals';
import { readCalendarFile } from './calendar-file.js';

const FROM = '2027-01-01';
const TO = '2029-12-31';

describe('An iCalendar file', () => {
  it('gives single days and several in a row, whose end is not part of them, with their names', () => {
    expect(
      days(
        'DTSTART;VALUE=DATE:20270208\nSUMMARY:창간\\, 그리고 쉬는 날',
        'DTSTART;VALUE=DATE:20271229\nDTEND;VALUE=DATE:20280102\nSUMMARY:연말 휴무',
      ),
    ).toEqual([
      ['2027-02-08', '창간, 그리고 쉬는 날'],
      ['2027-12-29', '연말 휴무'],
      ['2027-12-30', '연말 휴무'],
      ['2027-12-31', '연말 휴무'],
      ['2028-01-01', '연말 휴무'],
    ]);
  });

  it.each([
    [
      'every year, from before',
      'DTSTART;VALUE=DATE:19990301\nRRULE:FREQ=YEARLY',
      ['2027-03-01', '2028-03-01', '2029-03-01'],
    ],
    [
      'until a year',
      'DTSTART;VALUE=DATE:20250301\nRRULE:FREQ=YEARLY;UNTIL=20280401',
      ['2027-03-01', '2028-03-01'],
    ],
    ['so many times', 'DTSTART;VALUE=DATE:20260301\nRRULE:FREQ=YEARLY;COUNT=2', ['2027-03-01']],
    [
      'the last Monday of May',
      'DTSTART;VALUE=DATE:20260525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO',
      ['2027-05-31', '2028-05-29', '2029-05-28'],
    ],
    [
      'in leap years',
      'DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      ['2028-02-29'],
    ],
    ['on a day of leap years', 'DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY', ['2028-02-29']],
    [
      'but one year',
      'DTSTART;VALUE=DATE:20260301\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20280301',
      ['2027-03-01', '2029-03-01'],
    ],
    ['and once more', 'DTSTART;VALUE=DATE:20270301\nRDATE;VALUE=DATE:20270303', ['2027-03-01', '2027-03-03']],
    [
      'on a day that no year has',
      'DTSTART;VALUE=DATE:20260228\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      [],
    ],
  ])('knows what comes back %s', (_, event, expected) => {
    expect(days(event).map(([day]) => day)).toEqual(expected);
  });

  it('moves what was moved', () => {
    expect(
      days(
        'UID:day\nDTSTART;VALUE=DATE:20260301\nRRULE:FREQ=YEARLY\nSUMMARY:회사의 날',
        'UID:day\nRECURRENCE-ID;VALUE=DATE:20280301\nDTSTART;VALUE=DATE:20280306\nSUMMARY:회사의 날',
      ).map(([day]) => day),
    ).toEqual(['2027-03-01', '2028-03-06', '2029-03-01']);
  });

  it('leaves out meetings, what was cancelled, what lasts for months and what comes back more often than yearly, and says so', () => {
    const read = readCalendarFile(
      calendar(
        'DTSTART:20270208T090000Z\nDTEND:20270208T100000Z\nSUMMARY:편집 회의',
        'DTSTART;VALUE=DATE:20270209\nSTATUS:CANCELLED',
        'DTSTART;VALUE=DATE:20270301\nDTEND;VALUE=DATE:20270601',
        'DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
        'DTSTART;VALUE=DATE:20270210\nSUMMARY:쉬는 날',
      ),
      FROM,
      TO,
    );
    expect(read).toEqual({ days: [{ day: '2027-02-10', name: '쉬는 날' }], leftOut: 4 });
  });

  it('may hold several calendars, folded lines and a byte order mark', () => {
    const one = calendar('DTSTART;VALUE=DATE:20270208\nSUMMARY:긴 이름이 다음 줄\n  로 넘어간다');
    const two = calendar('DTSTART;VALUE=DATE:20270209\nSUMMARY:둘');
    expect(readCalendarFile(`\uFEFF${one}${two}`, FROM, TO).days).toEqual([
      { day: '2027-02-08', name: '긴 이름이 다음 줄 로 넘어간다' },
      { day: '2027-02-09', name: '둘' },
    ]);
  });

  it.each([
    '',
    'days: 2027-02-08',
    '<html></html>',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270208',
    calendar('DTSTART;VALUE=DATE:soon\nRRULE:FREQ=YEARLY;BYMONTH=13'),
  ])('is refused when it is none: %j', (text) => {
    expect(() => readCalendarFile(text, FROM, TO)).toThrow('calendar/unreadable');
  });

  it('is refused when it holds more than anyone rests, and soon', () => {
    const everyDay = 'DTSTART;VALUE=DATE:19000101\nRRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU';
    expect(() => readCalendarFile(calendar(everyDay), FROM, TO)).toThrow('calendar/too-much');
    const many = calendar(...Array.from({ length: 5_001 }, () => 'DTSTART;VALUE=DATE:20270101'));
    expect(() => readCalendarFile(many, FROM, TO)).toThrow('calendar/too-much');
  });

  it.each([
    'DTSTART;VALUE=DATE:19000101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=6MO',
    'DTSTART;VALUE=DATE:20280229\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU',
  ])('is refused, and soon, when its rules are tried in vain: %j', (inVain) => {
    const many = calendar(...Array.from({ length: 600 }, () => inVain));
    expect(() => readCalendarFile(many, FROM, TO)).toThrow('calendar/too-much');
  });

  it('may have the holidays of a country, some by weekday and one by weekday and date', () => {
    const since = 'DTSTART;VALUE=DATE:19701103\nRRULE:FREQ=YEARLY;BYMONTH=11;';
    const holidays = Array.from({ length: 30 }, () => `${since}BYMONTHDAY=3`);
    const read = days(`${since}BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8`, `${since}BYDAY=4TH`, ...holidays);
    expect(read.map(([day]) => day)).toEqual([
      ...['2027-11-02', '2027-11-03', '2027-11-25'],
      ...['2028-11-03', '2028-11-07', '2028-11-23'],
      ...['2029-11-03', '2029-11-06', '2029-11-22'],
    ]);
  });
});

function days(...events: string[]): [string, string][] {
  return readCalendarFile(calendar(...events), FROM, TO).days.map(({ day, name }) => [day, name]);
}

function calendar(...events: string[]): string {
  const body = events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT\n`).join('');
  return `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test\n${body}END:VCALENDAR\n`.replaceAll('\n', '\r\n');
}
