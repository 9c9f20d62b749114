//! A fact of the report, and what it takes to have it on the pages.

use language::Interface;
use vocab::When;

use crate::{
    DAYS, Record,
    reading::{Page, Row, plain},
};

/// The same words in English, Arabic and Russian.
pub type Words = [&'static str; 3];

/// Accounts by the names the pages give them.
pub const REPORT: Words = [
    "The news report of 21 June 2024",
    "الخبر الصحفي المؤرخ 21 حزيران/يونيو 2024",
    "Сообщение печати от 21 июня 2024 года",
];
pub const ZAKHAROVA: Words = ["Maria Zakharova", "ماريا زاخاروفا", "Мария Захарова"];
pub const KAZAKHSTAN_MFA: Words = [
    "Ministry of Foreign Affairs of Kazakhstan",
    "وزارة خارجية كازاخستان",
    "Министерство иностранных дел Казахстана",
];
pub const PASHINYAN: Words = ["Nikol Pashinyan", "نيكول باشينيان", "Никол Пашинян"];
pub const PESKOV: Words = ["Dmitry Peskov", "دميتري بيسكوف", "Дмитрий Песков"];
pub const SECRETARIAT: Words = ["Secretariat", "الأمانة", "Секретариат"];
pub const SHOIGU: Words = ["Sergei Shoigu", "سيرغي شويغو", "Сергей Шойгу"];
pub const TASMAGAMBETOV: Words = [
    "Imangali Tasmagambetov",
    "إيمانغالي تاسماغامبيتوف",
    "Имангали Тасмагамбетов",
];
pub const PUTIN: Words = ["Vladimir Putin", "فلاديمير بوتين", "Владимир Путин"];

/// How the report says it, where it says it of something not yet done.
pub const EXPECTED: Words = ["expected", "متوقع", "ожидается"];
pub const PLANNED: Words = ["planned", "مقرر", "намечено"];
pub const SCHEDULED: Words = ["scheduled", "مدرج في البرنامج", "предусмотрено"];

/// A fact, where it is shown, and how.
pub struct Fact {
    pub number: &'static str,
    pub account: Words,
    /// What is said, in words that no other claim has.
    pub words: Words,
    /// The words on the page of the report, where they are others.
    pub in_source: Option<Words>,
    /// When it was said, as the record holds it.
    pub said: &'static str,
    /// When what it tells of happens, where that is another date.
    pub happens: Option<&'static str>,
    /// The word that keeps it from being read as done.
    pub sign: Option<Words>,
    /// The pages that show it: path below the language, section.
    pub shown: &'static [(&'static str, &'static str)],
}

impl Fact {
    /// Looks for it in every language, on the day it is and on the day of the report.
    pub async fn is_shown(&self) {
        let record = Record::open().await;
        for (place, language) in Interface::ALL.into_iter().enumerate() {
            for day in DAYS {
                for (path, section) in self.shown {
                    let page = record.page(language, &format!("{path}{day}")).await;
                    self.stands_in(&page, section, place, language);
                }
                let source = record.page(language, &format!("sources/report{day}")).await;
                self.stands_in_source(&source, place, language);
            }
        }
    }

    /// In a section of a page, beside its number that leads to the report.
    fn stands_in(&self, page: &Page, section: &str, place: usize, language: Interface) {
        let at = format!("{} on {}#{section}", self.number, page.address);
        let rows = page.section(section);
        let rows: Vec<_> = rows
            .into_iter()
            .filter(|row| row.cites(self.number))
            .collect();
        assert!(!rows.is_empty(), "{at} is not cited");
        let says = |row: &&Row| contains(&row.text, self.words[place]);
        let row = rows.iter().copied().find(says);
        let row = row.unwrap_or_else(|| panic!("{at} is not told: {rows:#?}"));
        let href = format!("/{language}/sources/report#{}", self.number);
        let fact = (self.number.to_string(), href);
        assert!(row.facts.contains(&fact), "{at}: {row:#?}");
        assert!(
            contains(&row.text, self.account[place]),
            "{at}, whose word: {row:#?}"
        );
        if let Some(sign) = self.sign {
            assert!(
                contains(&row.text, sign[place]),
                "{at}, {}: {row:#?}",
                sign[0]
            );
        }
        self.is_dated(page, row, place, &at);
    }

    /// With the date it has, in the row or on top of the page, and with no other.
    fn is_dated(&self, page: &Page, row: &Row, place: usize, at: &str) {
        let language = Interface::ALL[place];
        let dates = [Some(self.said), self.happens];
        let dates: Vec<When> = dates.into_iter().flatten().map(when).collect();
        // The report's name has its date in it, which tells nothing of the line beside it.
        let beside = plain(&row.text).replace(&plain(REPORT[place]), "");
        let around = format!("{beside}\n{}", page.subject);
        let told = |date: &When| contains(&around, &language::date(language, date));
        let dated: Vec<_> = dates
            .iter()
            .filter(|date| **date != When::Unstated)
            .collect();
        let is_told = dated.iter().any(|date| told(date));
        assert!(is_told || dated.is_empty(), "{at}, when: {row:#?}");
        if dated.is_empty() {
            let unsaid = language::date(language, &When::Unstated);
            let is_empty = !row.margin.contains("20") || row.text.contains(&unsaid);
            assert!(is_empty, "{at} was given a date: {row:#?}");
        }
        let given: Vec<_> = dates.iter().filter_map(language::datetime).collect();
        for date in &row.dates {
            assert!(
                given.contains(date),
                "{at} was given the date {date}: {row:#?}"
            );
        }
    }

    /// On the page of the report, at its number.
    fn stands_in_source(&self, page: &Page, place: usize, language: Interface) {
        let at = format!("{} in {}", self.number, page.address);
        assert!(page.anchors.contains(self.number), "{at} has no anchor");
        let words = self.in_source.unwrap_or(self.words)[place];
        let rows = page.place(self.number);
        let row = rows.iter().find(|row| contains(&row.text, words));
        let row = row.unwrap_or_else(|| panic!("{at} is not told: {rows:#?}"));
        assert!(contains(&row.text, self.number), "{at}: {row:#?}");
        assert!(
            contains(&row.margin, self.account[place]),
            "{at}, whose word: {row:#?}"
        );
        let said = language::date(language, &when(self.said));
        assert!(contains(&row.margin, &said), "{at}, when: {row:#?}");
        if let Some(sign) = self
            .sign
            .filter(|sign| [EXPECTED, PLANNED, SCHEDULED].contains(sign))
        {
            assert!(
                contains(&row.text, sign[place]),
                "{at}, {}: {row:#?}",
                sign[0]
            );
        }
    }
}

/// A date as stories write it.
pub fn when(date: &str) -> When {
    date.parse().unwrap()
}

/// Whether a text has some words, whatever their case and the marks of typesetting.
pub fn contains(text: &str, words: &str) -> bool {
    plain(text)
        .to_lowercase()
        .contains(&plain(words).to_lowercase())
}
