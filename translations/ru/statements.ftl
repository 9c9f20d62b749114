### Political statements.
### Keys begin with `statements-`. The same keys and variables stand in en, ar and ru.
### The page of one statement shares the words of a decision's (`decisions-`).

## The subject of the page

statements-draft-by = Проект заявления; вносит { $name }
statements-draft-by-secretariat = Проект заявления; вносит секретариат
statements-adopted-lead = { $body }: заявление, принятое { $date }
statements-told-adopted = Заявления не подписывают, и в силу они не вступают.

## All statements

statements-title = Заявления
statements-lead = Политические заявления: орган принимает их, но их не подписывают и в силу они не вступают.
statements-list-none = Заявлений в этой записи пока нет
statements-list-none-told = Ожидаемое и намеченное показано как ожидаемое и намеченное.
statements-adopted = Принятые
statements-under-way = В пути
statements-expected = Намеченное
statements-empty = Ни один проект заявления не внесён
statements-empty-text = Заявление появляется здесь, когда сотрудник секретариата или делегация вносит его проект на созванную сессию.
statements-empty-adopted = Пока ничего не принято
statements-empty-adopted-text = Заявление переходит сюда, когда его принимает орган, которому внесён проект. Итог вычисляется по правилу устава, когда председатель или сотрудник секретариата закрывает вопрос.
