//! Documents, a table, the log with its filters, the offices to sign in with.

use maud::{Render, html};
use vocab::Language;
use web::components::{
    Cell, Choice, Column, Filter, Filters, Link, Log, LogEntry, Office, Offices, Pager, Paper,
    PaperVersion, Papers, Piece, Prose, Shape, Sign, Table, TableRow, Text,
};

use super::{Reader, Sample, claims};

pub fn samples(reader: Reader) -> Vec<Sample> {
    vec![
        ("papers", papers(reader).show(reader.language)),
        ("table", table(reader).render()),
        (
            "log",
            html! { (filters(reader)) (log(reader).show(reader.language)) (pager(reader)) },
        ),
        ("offices", offices(reader).render()),
        ("prose", prose(reader).render()),
    ]
}

pub fn papers(reader: Reader) -> Papers {
    let version = |language, name: &str, href: Option<&str>, word: &str| PaperVersion {
        language,
        name: name.into(),
        href: href.map(String::from),
        word: word.into(),
    };
    let authentic = reader.say("authentic", "ذو حجّية", "аутентичный");
    let translation = reader.say("translation", "ترجمة", "перевод");
    let missing = reader.say("not made yet", "لم تُعدّ بعد", "ещё нет");
    let paper = |symbol: &str, title: Prose| Paper {
        symbol: symbol.into(),
        title,
        versions: vec![
            version(
                Language::RUSSIAN,
                "Русский",
                Some("/ru/decisions/l1"),
                authentic,
            ),
            version(
                Language::ENGLISH,
                "English",
                Some("/en/decisions/l1"),
                translation,
            ),
            version(Language::ARABIC, "العربية", None, missing),
        ],
        by: Some(claims::zakharova(reader, "F6")),
    };
    let title = reader.say(
        "Draft decision on early notice of threats crossing borders",
        "مشروع قرار بشأن الإخطار المبكر بالأخطار العابرة للحدود",
        "Проект решения о раннем уведомлении об угрозах, пересекающих границы",
    );
    let foreign = Text::foreign(french(), "Projet de déclaration");
    Papers::from_iter([
        paper(
            "CSTO.CFM/2024-06-21/L.1",
            Link::new("/en/decisions/l1", title).into(),
        ),
        paper("CSTO.CFM/2024-06-21/L.2", foreign.into()),
    ])
}

pub fn table(reader: Reader) -> Table {
    let (yes, no) = (reader.say("yes", "نعم", "да"), reader.say("no", "لا", "нет"));
    let account = |shape, words| Column {
        shape: Some(shape),
        ..Column::text(words)
    };
    let row = |head: &str, first: &str, second: &str| {
        TableRow::new(head, [Cell::from(first), Cell::from(second)])
    };
    let expected = Cell::sign(Sign::new(
        Shape::Ring,
        reader.say("expected", "متوقع", "ожидается"),
    ));
    Table {
        caption: Some(
            reader
                .say(
                    "What depends on it",
                    "ما يترتب عليه",
                    "Что от этого зависит",
                )
                .into(),
        ),
        columns: vec![
            Column::text(reader.say("Question", "السؤال", "Вопрос")),
            account(
                Shape::Holds,
                reader.say("by the Secretariat", "على قول الأمانة", "по Секретариату"),
            ),
            account(
                Shape::Rival,
                reader.say(
                    "by the Prime Minister",
                    "على قول رئيس الوزراء",
                    "по премьер-министру",
                ),
            ),
        ],
        rows: vec![
            row(
                reader.say(
                    "Counts for the quorum",
                    "يُحسب في النصاب",
                    "Учитывается в кворуме",
                ),
                yes,
                no,
            ),
            TableRow::new(
                reader.say(
                    "Bound by new decisions",
                    "مُلزم بالقرارات الجديدة",
                    "Связана новыми решениями",
                ),
                [
                    expected.detail(reader.say("by Article 12", "بالمادة 12", "по статье 12")),
                    no.into(),
                ],
            ),
        ],
    }
}

fn filters(reader: Reader) -> Filters {
    let filter = |name: &str, label: &str, choices: &[(&str, &str)]| Filter {
        name: name.into(),
        label: label.into(),
        choices: choices
            .iter()
            .map(|(value, words)| Choice::new(*value, *words))
            .collect(),
        chosen: Some("sessions".into()),
    };
    let all = reader.say("all", "الكل", "все");
    Filters {
        label: reader
            .say("Narrow the log", "تضييق السجل", "Отбор записей")
            .into(),
        action: reader.links.log(),
        filters: vec![
            filter(
                "area",
                reader.say("Area", "الباب", "Раздел"),
                &[
                    ("", all),
                    ("sessions", reader.say("sessions", "الدورات", "сессии")),
                ],
            ),
            filter(
                "account",
                reader.say("By whose account", "على قول مَن", "По чьему слову"),
                &[
                    ("", all),
                    ("report", reader.say("the report", "الخبر", "сообщение")),
                ],
            ),
        ],
        submit: reader
            .say("Show these entries", "أظهر هذه القيود", "Показать записи")
            .into(),
        found: Some(
            reader
                .say("12 of 226 entries", "12 من 226 قيداً", "12 из 226 записей")
                .into(),
        ),
    }
}

pub fn log(reader: Reader) -> Log {
    let entry = |position: u64, what: &str, fact| LogEntry {
        position: Link::new(reader.links.entry(position), position.to_string()),
        recorded: reader.date("2024-06-21T09:00:00Z"),
        what: what.into(),
        kind: reader
            .say("session opened", "افتتاح دورة", "сессия открыта")
            .into(),
        by: claims::zakharova(reader, fact),
    };
    Log {
        caption: reader
            .say(
                "Entries of the log, newest first",
                "قيود السجل، الأحدث أولاً",
                "Записи журнала, сначала новые",
            )
            .into(),
        columns: [
            reader.say("Entry", "القيد", "Запись").into(),
            reader.say("Recorded", "قُيِّد", "Внесено").into(),
            reader.say("What", "ماذا", "Что").into(),
            reader
                .say("By whose account", "على قول مَن", "По чьему слову")
                .into(),
        ],
        entries: vec![
            entry(
                212,
                reader.say(
                    "The Council of Foreign Ministers opened its meeting in Almaty.",
                    "افتتح مجلس وزراء الخارجية اجتماعه في ألماتي.",
                    "Совет министров иностранных дел открыл заседание в Алма-Ате.",
                ),
                "F1",
            ),
            entry(
                211,
                reader.say(
                    "Sergei Lavrov will take part.",
                    "سيشارك سيرغي لافروف.",
                    "Сергей Лавров примет участие.",
                ),
                "F2",
            ),
        ],
    }
}

fn pager(reader: Reader) -> Pager {
    let way =
        |words: &str, page: &str| Some(Link::new(format!("{}?{page}", reader.links.log()), words));
    Pager {
        label: reader
            .say("Pages of the log", "صفحات السجل", "Страницы журнала")
            .into(),
        newer: way(
            reader.say("Newer entries", "قيود أحدث", "Новее"),
            "before=252",
        ),
        range: reader
            .say(
                "entries 193 to 212 of 226",
                "القيود 193 إلى 212 من 226",
                "записи 193–212 из 226",
            )
            .into(),
        older: way(
            reader.say("Older entries", "قيود أقدم", "Старше"),
            "before=193",
        ),
    }
}

pub fn offices(reader: Reader) -> Offices {
    let office = |id: &str, name: &str, can: &str, button: &str| Office {
        name: name.into(),
        can: can.into(),
        hidden: vec![("office".into(), id.into())],
        button: button.into(),
    };
    Offices {
        action: reader.links.sign_in(),
        offices: vec![
            office(
                "secretariat",
                reader.say("An officer of the secretariat", "موظف في الأمانة", "Сотрудник секретариата"),
                reader.say(
                    "Opens sittings, records attendance, registers documents, and records what delegations do on paper.",
                    "يفتح الجلسات ويقيّد الحضور ويسجّل الوثائق، ويقيّد ما تفعله الوفود على الورق.",
                    "Открывает заседания, отмечает присутствие, регистрирует документы и вносит действия делегаций на бумаге.",
                ),
                reader.say("Act as the secretariat", "العمل باسم الأمانة", "Действовать от секретариата"),
            ),
            office(
                "delegation-am",
                reader.say("The delegation of Armenia", "وفد أرمينيا", "Делегация Армении"),
                reader.say(
                    "States positions, objects, signs, hands in documents.",
                    "يبيّن المواقف ويعترض ويوقّع ويقدّم الوثائق.",
                    "Заявляет позиции, возражает, подписывает, вносит документы.",
                ),
                reader.say("Act for Armenia", "العمل باسم أرمينيا", "Действовать от Армении"),
            ),
        ],
    }
}

/// Every piece a sentence can hold.
fn prose(reader: Reader) -> Prose {
    Prose::from(reader.say("Symbol ", "الرمز ", "Обозначение "))
        .and(Piece::Symbol {
            symbol: "CSTO.CFM/2024-06-21/L.1".into(),
            href: Some("/en/decisions/l1".into()),
        })
        .and(", ")
        .and(Piece::Symbol {
            symbol: "CSTO.CSC/1".into(),
            href: None,
        })
        .and(reader.say(", root ", "، الجذر ", ", корень "))
        .and(Piece::Code("7f3a09c451be".into()))
        .and(Piece::Break)
        .and(Piece::Bold(
            reader.say("Armenia", "أرمينيا", "Армения").into(),
        ))
        .and(", ")
        .and(reader.date("2024-06-21"))
        .and(", ")
        .and(Piece::Figure("0 / 2".into()))
        .and(" ")
        .and(Piece::Text(Text::foreign(Language::ARABIC, "سيرغي لافروف")))
}

/// A language without an interface.
fn french() -> Language {
    "fr".parse().unwrap_or(Language::ENGLISH)
}
