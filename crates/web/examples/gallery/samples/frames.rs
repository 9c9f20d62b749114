//! Whole pages: the components in their frame, in the record and in an exercise.

use maud::{Markup, html};
use web::{
    components::{Link, Prose, Section},
    frame::{Colophon, Exercise, Folio, Frame, Imprint, Place, Reader as Reading, Realm},
};

use super::{Reader, Sample, claims, decision, lists, questions, times};

pub fn pages(reader: Reader) -> Vec<(&'static str, Frame, Markup)> {
    let in_exercise = Reader {
        links: web::frame::Links {
            realm: Realm::Exercise,
            ..reader.links
        },
        ..reader
    };
    vec![
        ("claims", frame(reader, Place::Today), claims_page(reader)),
        (
            "times",
            frame(reader, Place::Members),
            sections(reader, times::samples(reader)),
        ),
        (
            "decision",
            frame(reader, Place::Decisions),
            sections(reader, decision::samples(reader)),
        ),
        (
            "lists",
            frame(reader, Place::Log),
            sections(reader, lists::samples(reader)),
        ),
        (
            "forms",
            exercise(in_exercise),
            sections(reader, questions::samples(in_exercise)),
        ),
    ]
}

/// The first page as far as these components make it.
fn claims_page(reader: Reader) -> Markup {
    let language = reader.language;
    html! {
        (claims::subject(reader))
        (claims::standing(reader).show(language))
        (section(reader, "year", "The year so far", "العام حتى اليوم", "Год на сегодня", html! { (times::line(reader)) }))
        (section(reader, "due", "What this meeting is meant to produce", "ما يُنتظر من هذا الاجتماع", "Что должно дать заседание", claims::rows(reader).show(language))
            .all(Link::new(reader.links.sessions(), reader.say("The whole business of the meeting", "أعمال الاجتماع كلها", "Вся повестка заседания"))))
        (section(reader, "offices", "Who holds what", "المناصب وشاغلوها", "Кто что занимает", html! { (claims::seats(reader)) }))
        (section(reader, "papers", "Documents", "الوثائق", "Документы", html! { (lists::papers(reader).show(language)) (decision::empty(reader)) }))
        (decision::others(reader).show(language))
    }
}

struct Shown(Section, language::Interface);

impl Shown {
    fn all(self, link: Link) -> Self {
        Self(self.0.all(link), self.1)
    }
}

impl maud::Render for Shown {
    fn render(&self) -> Markup {
        self.0.show(self.1)
    }
}

fn section(
    reader: Reader,
    id: &'static str,
    english: &'static str,
    arabic: &'static str,
    russian: &'static str,
    content: Markup,
) -> Shown {
    Shown(
        Section::new(id, reader.say(english, arabic, russian), content),
        reader.language,
    )
}

fn sections(reader: Reader, samples: Vec<Sample>) -> Markup {
    html! {
        (claims::subject(reader))
        (decision::example(reader))
        (claims::standing(reader).show(reader.language))
        @for (name, markup) in samples {
            (Section::new(name, name, markup).by(claims::zakharova(reader, "F6")).show(reader.language))
        }
    }
}

fn frame(reader: Reader, place: Place) -> Frame {
    let known = Prose::from(reader.say(
        "As known today · ",
        "بحسب المعلوم اليوم · ",
        "Как известно сегодня · ",
    ))
    .and(Link::new(
        reader.links.place(place),
        reader.say("see another date", "انظر تاريخاً آخر", "на другую дату"),
    ));
    let members = Link::new(
        reader.links.members(),
        reader.say("Members", "الأعضاء", "Члены"),
    );
    Frame {
        links: reader.links,
        path: place.path().into(),
        title: reader.say("Today", "اليوم", "Сегодня").into(),
        organisation: reader
            .say(
                "Collective Security Treaty Organisation",
                "منظمة معاهدة الأمن الجماعي",
                "Организация Договора о коллективной безопасности",
            )
            .into(),
        place: Some(place),
        folio: Folio {
            symbol: "CSTO".into(),
            crumbs: vec![members.into(), reader.say("Armenia", "أرمينيا", "Армения").into()],
            known,
        },
        exercise: None,
        reader: None,
        colophon: Colophon {
            statement: reader
                .say(
                    "Every line on this page is computed from the log; nothing here was typed into the page.",
                    "كل سطر في هذه الصفحة محسوب من السجل، ولم يُكتب شيء منه في الصفحة يدوياً.",
                    "Каждая строка этой страницы вычислена из журнала; в саму страницу ничего не вписано.",
                )
                .into(),
            imprint: vec![
                Imprint { label: reader.say("Log: 26 entries", "السجل: 26 قيداً", "Журнал: 26 записей").into(), code: None },
                Imprint { label: reader.say("Root", "الجذر", "Корень").into(), code: Some("7f3a 09c4 … 51be".into()) },
                Imprint {
                    label: reader.say("Check it yourself", "تحقّق بنفسك", "Проверьте сами").into(),
                    code: Some("majlis verify".into()),
                },
            ],
        },
    }
}

fn exercise(reader: Reader) -> Frame {
    Frame {
        exercise: Some(Exercise {
            links: vec![
                Link::new(
                    reader.links.in_record().organisation(),
                    reader.say(
                        "Back to the record",
                        "العودة إلى السجل",
                        "Вернуться к записи",
                    ),
                ),
                Link::new(
                    reader.links.to("reset"),
                    reader.say("Start afresh", "البدء من جديد", "Начать заново"),
                ),
            ],
        }),
        reader: Some(Reading::Office {
            name: reader
                .say(
                    "the chair of the ministers’ council",
                    "رئيس مجلس الوزراء",
                    "председатель Совета министров",
                )
                .into(),
            hidden: vec![],
        }),
        ..frame(reader, Place::Sessions)
    }
}
