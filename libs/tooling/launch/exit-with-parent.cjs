// Preloaded into the API: when the process that started it is gone, however it went, the API ends in good order too.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
