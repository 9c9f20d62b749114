### What stands on every page: ways around, the folio line, the foot. $entries comes from count-entries.

## Ways around

layout-to-text = К тексту
layout-sections = Разделы
layout-languages = Языки
nav-today = Сегодня
nav-sessions = Сессии
nav-decisions = Решения
nav-members = Члены
nav-bodies = Органы
nav-statements = Заявления
nav-challenges = Вызовы
nav-proposals = Предложения
nav-sources = Источники
nav-log = Журнал
nav-sign-in = Войти
nav-sign-out = Выйти

## The folio line: whose paper, and as known when

layout-as-known-today = Как известно сегодня
layout-as-known-on = Как известно на { $date }
layout-as-known-then = Как известно на { $known }, о дне { $date }
layout-other-date = на другую дату

## What each first screen answers

screen-state = Состояние
screen-account = По чьему слову
screen-actions = Можно
screen-path = Его путь
screen-verdict = Итог
screen-arithmetic = Подсчёт
screen-other-sources = Другие источники, отдельно от сообщения

## The foot of a page

layout-computed = Каждая строка этой страницы вычислена из журнала; в саму страницу ничего не вписано.
layout-log = Журнал: { $entries }
layout-root = Корень
layout-check-yourself = Проверьте сами

## Words of the components

layout-more = Ещё
layout-acting-as = Вы действуете как
layout-as-table = То же таблицей
layout-year = Год
layout-claim = Утверждение
layout-from = С
layout-until = По
