import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { startMailbox, type TestMailbox } from './smtp.js';

let mailbox: TestMailbox;

beforeAll(async () => {
  mailbox = await startMailbox();
});
afterAll(() => mailbox.stop());

it('keeps a letter as its reader would see it', async () => {
  const subject = '[Stet] 확인이 늦었습니다: “20배 가까이” — 「프랑스 스타트업」 세 번째 주장, 마감 6시간 전';
  const text = '안녕하세요.\n\n주장 하나가 기다립니다 = 확인해 주세요. https://desk.example/claims/1?a=b\n'
    .repeat(5)
    .trim();
  await send({
    to: ['ko@desk.example', 'en@desk.example'],
    subject,
    text,
    html: `<p>${text}</p>`,
    messageId: '<one@stet>',
  });
  const mail = await mailbox.waitForMail((one) => one.headers['message-id'] === '<one@stet>');
  expect(mail).toMatchObject({
    from: 'stet@desk.example',
    to: ['ko@desk.example', 'en@desk.example'],
    subject,
    text,
  });
});

it('refuses for a while when it is told to', async () => {
  mailbox.refuse(1);
  await expect(send({ to: 'a@desk.example', subject: 'late', text: 'x' })).rejects.toThrow(/451/);
  const later = mailbox.waitForMail(({ subject }) => subject === 'late');
  await send({ to: 'a@desk.example', subject: 'late', text: 'x' });
  expect((await later).to).toEqual(['a@desk.example']);
});

const send = (letter: object) =>
  createTransport(mailbox.url).sendMail({ from: 'Stet <stet@desk.example>', ...letter });
