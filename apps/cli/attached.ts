/** Loaded before an app that `stet up` starts: when `stet up` is gone, however it went, the app drains and goes too. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
