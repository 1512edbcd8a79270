// Removes from every catalogue the messages that no code shows.
import { readCatalogues, writeCatalogue } from './catalogue-files.mjs';
import { findUnusedMessages } from './check-messages.mjs';

const unused = findUnusedMessages();
for (const [language, messages] of Object.entries(readCatalogues())) {
  const kept = Object.entries(messages).filter(([key]) => !unused.includes(key));
  writeCatalogue(language, Object.fromEntries(kept));
}
process.stdout.write(unused.map((key) => `removed ${key}\n`).join(''));
