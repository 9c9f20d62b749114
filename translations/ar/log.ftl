### The log: every entry, newest first; the words for kinds of entry.
### Keys begin with `log-`. The same keys and variables stand in en, ar and ru.
