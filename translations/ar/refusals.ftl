### What was refused, why, by which rule, the remedy, and who can.
### Keys begin with `refusals-`. The same keys and variables stand in en, ar and ru.

## What a refusal always tells

refusals-rule = القاعدة
refusals-remedy = العلاج
refusals-who = لمن ذلك
