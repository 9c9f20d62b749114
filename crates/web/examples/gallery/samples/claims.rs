//! The first screen, claims with their margins, signs and seats.

use maud::{Render, html};
use web::components::{
    Act, Bar, Bars, By, Counts, CountsLane, Link, Prose, Round, RoundPlace, Row, Rows, Seat, Seats,
    Shape, Sign, Standing, Subject,
};

use super::{Reader, Sample};

pub fn samples(reader: Reader) -> Vec<Sample> {
    vec![
        ("subject", subject(reader).render()),
        ("standing", standing(reader).show(reader.language)),
        ("rows", rows(reader).show(reader.language)),
        (
            "signs",
            html! { @for sign in signs(reader) { p { (sign) } } },
        ),
        ("seats", seats(reader).render()),
        ("bars", bars(reader).show(reader.language)),
        ("counts", counts(reader).show(reader.language)),
        ("round", round(reader).show(reader.language)),
    ]
}

pub fn subject(reader: Reader) -> Subject {
    let heading = reader.say(
        "Foreign ministers meeting in Almaty; the Council is due in November",
        "وزراء الخارجية مجتمعون في ألماتي، وموعد المجلس تشرين الثاني/\u{2060}نوفمبر",
        "Министры иностранных дел собрались в Алма-Ате; Совет ожидается в ноябре",
    );
    let lead = reader.say(
        "Meeting of the foreign ministers of the member states",
        "اجتماع وزراء خارجية الدول الأعضاء",
        "Заседание министров иностранных дел государств-членов",
    );
    Subject {
        heading: heading.into(),
        lead: Some(lead.into()),
    }
}

pub fn standing(reader: Reader) -> Standing {
    let member = reader.links.to("members/AM");
    let state = Sign::new(
        Shape::Now,
        reader.say("In session", "الاجتماع منعقد", "Идёт заседание"),
    );
    let differ = reader.say(
        "The report of 21 June 2024 and the eight speakers it names. They differ on [Armenia’s standing].",
        "خبر 21 حزيران/\u{2060}يونيو 2024 وثماني جهات يسمّيها. وهي تختلف في [وضع أرمينيا].",
        "Сообщение от 21 июня 2024 года и восемь названных в нём лиц и ведомств. Они расходятся в [положении Армении].",
    );
    let act = |words, path| Act::from(Link::new(reader.links.to(path), words));
    Standing {
        state,
        state_told: reader
            .say(
                "The Council of Foreign Ministers opened its meeting on Friday 21 June 2024. No result has been recorded.",
                "افتتح مجلس وزراء الخارجية اجتماعه يوم الجمعة 21 حزيران/\u{2060}يونيو 2024، ولم تُقيَّد له نتيجة بعد.",
                "Совет министров иностранных дел открыл заседание в пятницу 21 июня 2024 года. Итоги ещё не внесены.",
            )
            .into(),
        account: reader
            .say("One report, nine voices", "خبر واحد وتسعة أصوات", "Одно сообщение, девять голосов")
            .into(),
        account_told: Prose::linking(differ, &[&member]),
        acts: vec![
            act(reader.say("Open the session", "فتح صفحة الاجتماع", "Открыть заседание"), "sessions/cfm"),
            act(reader.say("Read who said what", "قراءة من قال ماذا", "Узнать, кто что сказал"), "challenges"),
            Act {
                link: Link::new(
                    reader.links.sign_in(),
                    reader.say("Sign in for your delegation", "الدخول باسم وفدك", "Войти от делегации"),
                ),
                rest: Some(reader.say("to object", "للاعتراض", "и возразить").into()),
            },
        ],
    }
}

pub fn zakharova(reader: Reader, fact: &str) -> By {
    By {
        role: Some(
            reader
                .say(
                    "spokeswoman, Foreign Ministry of Russia",
                    "الناطقة باسم وزارة الخارجية الروسية",
                    "представитель МИД России",
                )
                .into(),
        ),
        facts: vec![reader.fact(fact)],
        ..By::account(reader.say("Maria Zakharova", "ماريا زاخاروفا", "Мария Захарова"))
    }
}

pub fn rows(reader: Reader) -> Rows {
    let expected = Sign::new(Shape::Ring, reader.say("expected", "متوقع", "ожидается"));
    let approval = reader.say(
        "The ministers’ approval of several draft decisions that are meant for the Collective Security Council.",
        "أن يوافق الوزراء على عدد من مشاريع القرارات التي سيُنظر فيها في مجلس الأمن الجماعي.",
        "Одобрение министрами ряда проектов решений, предназначенных для Совета коллективной безопасности.",
    );
    let hard = reader.say(
        "The situation in the area of responsibility stays hard and is getting worse.",
        "الوضع في منطقة المسؤولية عسير ويزداد سوءاً.",
        "Обстановка в зоне ответственности остаётся тяжёлой и ухудшается.",
    );
    let shoigu = By {
        role: Some(
            reader
                .say(
                    "Secretary of the Security Council of Russia",
                    "أمين مجلس الأمن الروسي",
                    "секретарь Совета безопасности России",
                )
                .into(),
        ),
        capacity: Some(
            reader
                .say("the party itself", "الطرف نفسه", "сама сторона")
                .into(),
        ),
        said: Some(reader.date("2024-06").into()),
        source: Some(Link::new(
            reader.links.to("sources/report"),
            reader.say("the report", "الخبر", "сообщение"),
        )),
        facts: vec![reader.fact("F20"), reader.fact("F21")],
        note: Some(
            reader
                .say("In direct speech.", "بنصّ كلامه.", "Прямая речь.")
                .into(),
        ),
        ..By::account(reader.say("Sergei Shoigu", "سيرغي شويغو", "Сергей Шойгу"))
    };
    let rows = [
        Row::new(approval, zakharova(reader, "F6")).sign(expected),
        Row {
            heading: Some(reader.say("A danger", "خطر", "Угроза").into()),
            ..Row::new(hard, shoigu)
        },
    ];
    Rows::from_iter(rows)
}

pub fn signs(reader: Reader) -> Vec<Sign> {
    let words = [
        reader.say("in favour", "مؤيد", "за"),
        reader.say("expected", "متوقع", "ожидается"),
        reader.say("open", "منعقد", "открыто"),
        reader.say("awaited", "منتظر", "ожидается голос"),
        reader.say("against", "معارض", "против"),
        reader.say(
            "chairs the organisation",
            "ترأس المنظمة",
            "председательствует",
        ),
        reader.say("contested", "مختلف فيه", "оспаривается"),
        reader.say("absence announced", "أُعلن غيابه", "объявлено отсутствие"),
        reader.say("announced", "أُعلن", "объявлено"),
        reader.say("not in this record", "ليست في هذا السجل", "в записи нет"),
    ];
    Shape::ALL
        .into_iter()
        .zip(words)
        .map(|(shape, word)| Sign::new(shape, word))
        .collect()
}

pub fn bars(reader: Reader) -> Bars {
    let signs = signs(reader);
    let bar = |name: &'static str, length, before, figure| Bar {
        name: name.into(),
        sign: None,
        length,
        before,
        figure: Prose::from(language::percentage(reader.language, figure)),
    };
    let suspended = Bar {
        sign: Some(signs[0].clone()),
        ..bar(reader.say("Armenia", "أرمينيا", "Армения"), 0, Some(833), 0)
    };
    let sits = bar(
        reader.say("Kazakhstan", "كازاخستان", "Казахстан"),
        1000,
        Some(833),
        2000,
    );
    let same = bar(
        reader.say("Belarus", "بيلاروس", "Беларусь"),
        1000,
        None,
        2000,
    );
    let caption = reader.say(
        "Solid as supposed, outlined as it is.",
        "المصمت بحسب المفترض والإطار بحسب القائم.",
        "Заливка — по предположению, контур — как есть.",
    );
    Bars {
        caption: caption.into(),
        bars: vec![sits, same, suspended],
    }
}

pub fn counts(reader: Reader) -> Counts {
    let lane = |name: &'static str, recognised, counts: &[u64]| CountsLane {
        name: name.into(),
        recognised,
        counts: counts.to_vec(),
    };
    Counts {
        title: reader
            .say("Members by year", "الأعضاء بحسب السنة", "Члены по годам")
            .to_string(),
        caption: reader
            .say(
                "Members at the end of each year.",
                "الأعضاء في نهاية كل سنة.",
                "Члены на конец каждого года.",
            )
            .into(),
        first: 2020,
        lanes: vec![
            lane(
                reader.say("The organisation", "المنظمة", "Организация"),
                true,
                &[4, 5, 6, 6, 6],
            ),
            lane(
                reader.say("Armenia", "أرمينيا", "Армения"),
                false,
                &[4, 5, 6, 6, 5],
            ),
        ],
    }
}

pub fn round(reader: Reader) -> Round {
    let place = |code: &str, contested, presides| RoundPlace {
        code: code.to_string(),
        name: code.to_string(),
        contested,
        presides,
    };
    Round {
        title: reader
            .say(
                "A council at its table",
                "مجلس حول مائدته",
                "Совет за столом",
            )
            .to_string(),
        caption: reader
            .say(
                "Hatched: accounts differ. Ringed: presides.",
                "المخطط: قول مختلف. المطوَّق: يرأس.",
                "Штриховка: версии расходятся. Кольцо: председательствует.",
            )
            .into(),
        places: vec![
            place("AM", true, false),
            place("BY", false, false),
            place("KZ", false, true),
        ],
    }
}

pub fn seats(reader: Reader) -> Seats {
    let signs = signs(reader);
    let note = reader.say(
        "Ararat Mirzoyan, Minister; unattributed, “known for some time”",
        "الوزير أرارات ميرزويان، بلا نسبة، «معروف منذ حين»",
        "Министр Арарат Мирзоян; без ссылки, «известно давно»",
    );
    let members = reader.say(
        "The Secretariat can enter the roll with its instrument.",
        "للأمانة أن تقيّد القائمة بسندها.",
        "Секретариат может внести список с его основанием.",
    );
    let seat = |name, sign: usize, note: Prose| Seat {
        name,
        sign: signs[sign].clone(),
        note: Some(note),
    };
    let armenia = Link::new(
        reader.links.to("members/AM"),
        reader.say("Armenia", "أرمينيا", "Армения"),
    );
    [
        seat(
            armenia.into(),
            7,
            Prose::from(note).and(" ").and(reader.fact("F11")),
        ),
        seat(
            reader.say("Kazakhstan", "كازاخستان", "Казахстан").into(),
            5,
            reader.fact("F8").into(),
        ),
        seat(
            reader
                .say("The member states", "الدول الأعضاء", "Государства-члены")
                .into(),
            9,
            members.into(),
        ),
    ]
    .into_iter()
    .collect()
}
