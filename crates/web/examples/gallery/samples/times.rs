//! A path, a long path, lanes and the figure of a standing.

use maud::Render;
use vocab::{Day, Span};
use web::components::{
    Horizon, Lane, Lanes, Line, Mark, MarkKind, Prose, Reach, Stage, Station, Timeline,
};

use super::{Reader, Sample};

pub fn samples(reader: Reader) -> Vec<Sample> {
    vec![
        ("line", line(reader).render()),
        ("line-tall", long_line(reader).render()),
        ("lanes", lanes(reader).render()),
        ("timeline", timeline(reader).show(reader.language)),
        ("timeline-of-years", decades(reader).show(reader.language)),
    ]
}

fn station(reader: Reader, stage: Stage, when: &str, what: &str, how: Prose) -> Station {
    let date = when.parse().unwrap_or_default();
    Station {
        stage,
        reach: Reach::of(&date),
        when: reader.date(when),
        what: what.into(),
        how: (!how.is_empty()).then_some(how),
    }
}

pub fn line(reader: Reader) -> Line {
    let held = |fact| Prose::from(reader.say("Held ", "انعقد ", "Прошло ")).and(reader.fact(fact));
    let prime_minister = reader.say(
        "Armenia’s Prime Minister announces a suspension of participation",
        "رئيس وزراء أرمينيا يعلن تعليق مشاركة بلاده",
        "Премьер-министр Армении объявляет о приостановке участия",
    );
    let secretaries = reader.say(
        "Secretaries of security councils confer in Almaty",
        "أمناء مجالس الأمن يتباحثون في ألماتي",
        "Секретари советов безопасности совещаются в Алма-Ате",
    );
    let ministers = reader.say(
        "Council of Foreign Ministers, Almaty",
        "مجلس وزراء الخارجية، ألماتي",
        "Совет министров иностранных дел, Алма-Ата",
    );
    let council = reader.say(
        "Collective Security Council",
        "مجلس الأمن الجماعي",
        "Совет коллективной безопасности",
    );
    let force = reader.say("In force", "بدء النفاذ", "Вступление в силу");
    let expected = reader.say(
        "Expected; day and place not given ",
        "متوقع، واليوم والمكان غير مذكورين، ",
        "Ожидается; день и место не указаны ",
    );
    Line::from_iter([
        station(reader, Stage::Done, "2024-02", prime_minister, held("F14")),
        station(reader, Stage::Done, "2024-06-06", secretaries, held("F18")),
        station(reader, Stage::Here, "2024-06-21", ministers, held("F1")),
        station(
            reader,
            Stage::Ahead,
            "2024-11",
            council,
            Prose::from(expected).and(reader.fact("F7")),
        ),
        station(reader, Stage::Ahead, "unstated", force, Prose::default()),
    ])
}

fn long_line(reader: Reader) -> Line {
    let handed_in = reader.say(
        "Handed in by the secretariat",
        "قدّمته الأمانة",
        "Внесён секретариатом",
    );
    let approved = reader.say(
        "Approved by the Council of Foreign Ministers",
        "وافق عليه مجلس وزراء الخارجية",
        "Одобрен Советом министров иностранных дел",
    );
    let again = reader.say(
        "Put again, not adopted",
        "أُعيد طرحه فلم يُعتمد",
        "Поставлен вновь, не принят",
    );
    let mut line = line(reader);
    line.stations.insert(
        0,
        station(
            reader,
            Stage::Done,
            "unstated",
            handed_in,
            reader.fact("F6").into(),
        ),
    );
    line.stations.insert(
        2,
        station(
            reader,
            Stage::Done,
            "../2024-06-06",
            approved,
            Prose::default(),
        ),
    );
    line.stations.insert(
        3,
        station(
            reader,
            Stage::Stopped,
            "2024-06-06",
            again,
            Prose::default(),
        ),
    );
    line
}

fn lanes(reader: Reader) -> Lanes {
    let secretariat = reader.say(
        "CSTO Secretariat, as of the report ",
        "أمانة المنظمة، حتى تاريخ الخبر، ",
        "Секретариат ОДКБ, на день сообщения ",
    );
    let prime_minister = reader.say(
        "Nikol Pashinyan, from February 2024 ",
        "نيكول باشينيان، منذ شباط/\u{2060}فبراير 2024، ",
        "Никол Пашинян, с февраля 2024 года ",
    );
    let lane = |recognised, claim: &str, by: &str, fact, from| Lane {
        recognised,
        claim: claim.into(),
        by: Prose::from(by).and(reader.fact(fact)),
        from,
        until: 9,
        open: from > 0,
    };
    Lanes {
        lanes: vec![
            lane(
                true,
                reader.say("Full member", "عضو كامل العضوية", "Полноправный член"),
                secretariat,
                "F16",
                0,
            ),
            lane(
                false,
                reader.say(
                    "Participation suspended by its own announcement",
                    "مشاركة معلّقة بإعلان من الدولة نفسها",
                    "Участие приостановлено по собственному объявлению",
                ),
                prime_minister,
                "F14",
                2,
            ),
        ],
    }
}

fn span(from: &str, until: Option<&str>) -> Span {
    Span {
        from: from.parse().unwrap_or_default(),
        until: until.map(|date| date.parse().unwrap_or_default()),
    }
}

fn day(written: &str) -> Day {
    written.parse().unwrap_or_default()
}

fn mark(reader: Reader, kind: MarkKind, claim: &str, by: &str, fact: &str, span: Span) -> Mark {
    Mark {
        kind,
        claim: claim.into(),
        by: by.into(),
        facts: vec![reader.fact(fact)],
        span,
        note: None,
    }
}

fn caption(reader: Reader) -> Prose {
    reader
        .say(
            "Solid bar: a standing recognised by an organ of the organisation. Hatched: a rival account. Dotted edge: day not given. Torn edge: beginning not given.",
            "شريط مصمت: وضع تعترف به هيئة من هيئات المنظمة. مخطّط: قول مخالف. حافة منقّطة: اليوم غير مذكور. حافة مسنّنة: البداية غير مذكورة.",
            "Сплошная полоса: положение, признанное органом организации. Штриховка: встречное утверждение. Точечный край: день не указан. Зубчатый край: начало не указано.",
        )
        .into()
}

/// What the secretariat and the prime minister say.
fn standings(reader: Reader) -> [Mark; 3] {
    let pashinyan = reader.say("N. Pashinyan", "نيكول باشينيان", "Н. Пашинян");
    let member = mark(
        reader,
        MarkKind::Recognised,
        reader.say("Full member", "عضو كامل العضوية", "Полноправный член"),
        reader.say("CSTO Secretariat", "أمانة المنظمة", "Секретариат ОДКБ"),
        "F16",
        span("unstated", None),
    );
    let claim = reader.say(
        "Participation suspended",
        "مشاركة معلّقة",
        "Участие приостановлено",
    );
    let note = reader.say(
        "February, day not given",
        "شباط، واليوم غير مذكور",
        "февраль, день не указан",
    );
    let suspended = Mark {
        note: Some(note.into()),
        ..mark(
            reader,
            MarkKind::Rival,
            claim,
            pashinyan,
            "F14",
            span("2024-02", None),
        )
    };
    let next = reader.say(
        "Withdrawal as the next step",
        "الانسحاب خطوة تالية",
        "Выход как следующий шаг",
    );
    let undated = reader.say("no date", "بلا تاريخ", "без даты");
    let withdrawal = mark(
        reader,
        MarkKind::Prospect,
        next,
        undated,
        "F15",
        span("unstated", None),
    );
    [member, suspended, withdrawal]
}

/// What the report says in its own voice.
fn absences(reader: Reader) -> [Mark; 2] {
    let staying_away = mark(
        reader,
        MarkKind::Thread,
        reader.say(
            "Staying away from some events",
            "غياب عن بعض الفعاليات",
            "Неучастие",
        ),
        reader.say("the report itself", "الخبر نفسه", "само сообщение"),
        "F13",
        span("2024-02/..", None),
    );
    let ministers = mark(
        reader,
        MarkKind::Event,
        reader.say(
            "Ministers in Almaty",
            "الوزراء في ألماتي",
            "Министры в Алма-Ате",
        ),
        reader.say("without Armenia", "من دون أرمينيا", "без Армении"),
        "F12",
        span("2024-06-21", None),
    );
    [staying_away, ministers]
}

pub fn timeline(reader: Reader) -> Timeline {
    let title = reader.say(
        "Armenia’s standing in 2024 by three sources; the same as a table under the figure",
        "وضع أرمينيا في عام 2024 بحسب ثلاثة مصادر، والبيانات نفسها في جدول تحت الرسم",
        "Положение Армении в 2024 году по трём источникам; то же таблицей под рисунком",
    );
    let known = reader.say(
        "21 June 2024: the record knows no further",
        "21 حزيران/\u{2060}يونيو 2024: لا يعلم السجل ما بعده",
        "21 июня 2024: дальше запись не знает",
    );
    let [member, suspended, withdrawal] = standings(reader);
    Timeline {
        id: "standing",
        title: title.into(),
        caption: caption(reader),
        from: day("2024-01-01"),
        until: day("2025-01-01"),
        horizon: Some(Horizon {
            day: day("2024-06-21"),
            words: known.into(),
        }),
        lanes: vec![
            vec![member],
            vec![suspended, withdrawal],
            absences(reader).to_vec(),
        ],
    }
}

/// Several decades, four lanes, every kind of edge.
fn decades(reader: Reader) -> Timeline {
    let treaty = reader.say("the treaty", "المعاهدة", "договор");
    let observer = reader.say("Observer", "مراقب", "Наблюдатель");
    let member = reader.say("Member", "عضو", "Член");
    let claims = [
        (MarkKind::Recognised, member, "2002-09-18", None),
        (
            MarkKind::Recognised,
            observer,
            "1994",
            Some("../2002-09-18"),
        ),
        (MarkKind::Rival, member, "1999/..", Some("2012-06-28")),
        (
            MarkKind::Event,
            reader.say("Notice given", "إشعار", "Уведомление"),
            "2012-06",
            None,
        ),
    ];
    let lanes = claims.map(|(kind, claim, from, until)| {
        vec![mark(reader, kind, claim, treaty, "2", span(from, until))]
    });
    Timeline {
        id: "decades",
        title: reader
            .say(
                "Standing since 1992",
                "الوضع منذ عام 1992",
                "Положение с 1992 года",
            )
            .into(),
        caption: caption(reader),
        from: day("1992-01-01"),
        until: day("2025-01-01"),
        horizon: None,
        lanes: lanes.to_vec(),
    }
}
