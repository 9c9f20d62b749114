### The sessions, one session: agenda, attendance, documents, business.
### Keys begin with `sessions-`. The same keys and variables stand in en, ar and ru.
