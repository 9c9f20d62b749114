### Challenges and threats; proposals on guarantees and the order of security.
### Keys begin with `security-`. The same keys and variables stand in en, ar and ru.
