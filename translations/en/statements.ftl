### Political statements.
### Keys begin with `statements-`. The same keys and variables stand in en, ar and ru.
### The page of one statement shares the words of a decision's (`decisions-`).

## The subject of the page

statements-draft-by = Draft statement, submitted by { $name }
statements-draft-by-secretariat = Draft statement, submitted by the secretariat
statements-adopted-lead = Statement adopted by the { $body } { $date }
statements-told-adopted = A statement is neither signed nor put in force.

## All statements

statements-title = Statements
statements-lead = Political statements: adopted by a body, neither signed nor in force.
statements-list-none = No statement in this record yet
statements-list-none-told = What is expected or planned is shown as expected or planned.
statements-adopted = Adopted
statements-under-way = Under way
statements-expected = Planned
statements-empty = No draft statement has been submitted
statements-empty-text = Statements stand here from the moment an officer of the secretariat or a delegation submits a draft to a session that has been convened.
statements-empty-adopted = Nothing has been adopted yet
statements-empty-adopted-text = A statement moves here when the body it was submitted to adopts it. The outcome is computed by the charter’s rule when the chair, or an officer of the secretariat, closes the question.
