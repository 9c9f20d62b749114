//! Walking through the files of a charter: which heading, which instrument, which article.

use institution::law::{Charter, Leaving, Silence};
use vocab::{Citation, Language, RuleId, Texts};

use crate::{
    Fault, Files, PageProblem,
    blocks::{self, Cited},
    checks,
    fault::{Faults, Place},
    fields::{LANGUAGES, Scope},
    files::CHARTER_FILE,
    lists::LISTS,
    markdown::{Fence, Piece, PieceKind, pieces},
    nearest,
    parts::{Parts, Placed},
};

/// Reads a charter, or tells every fault in it.
pub(crate) fn read(id: &str, files: &Files) -> Result<Charter, Vec<Fault>> {
    let faults = Faults::default();
    check_id(id, &faults);
    let parts = parts(files, &faults);
    checks::check(&parts, &faults);
    let order: Vec<&str> = files.iter().map(|(path, _)| path).collect();
    let faults = faults.in_order(&order);
    if faults.is_empty()
        && let Some(charter) = assemble(id, files, parts)
    {
        return Ok(charter);
    }
    Err(faults)
}

fn check_id(id: &str, faults: &Faults) {
    // Any of our ids has the same form.
    if RuleId::new(id).is_err() {
        let id = id.to_string();
        faults.add(&beginning(CHARTER_FILE), PageProblem::CharterId { id });
    }
}

fn beginning(file: &str) -> Place {
    Place {
        file: file.to_string(),
        line: 1,
        article: None,
    }
}

/// What every block of every file says.
pub(crate) fn parts(files: &Files, faults: &Faults) -> Parts {
    let mut parts = Parts::default();
    if files.get(CHARTER_FILE).is_none() {
        faults.add(&beginning(CHARTER_FILE), PageProblem::NoCharterFile);
    }
    for (path, bytes) in files.iter() {
        if let Some(list) = LISTS.iter().find(|list| list.file == path) {
            list.read(bytes, &mut parts, faults);
            continue;
        }
        if !path.ends_with(".md") {
            faults.add(&beginning(path), PageProblem::UnknownFile);
            continue;
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Reader::new(path, faults, &mut parts).read(text),
            Err(error) => {
                let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
                faults.add(&beginning(path).at(line), PageProblem::NotText);
            }
        }
    }
    parts
}

/// Puts the parts together. `None` where one is missing, which the checks have told.
fn assemble(id: &str, files: &Files, parts: Parts) -> Option<Charter> {
    fn plain<T>(placed: Vec<Placed<T>>) -> Vec<T> {
        placed.into_iter().map(|placed| placed.part).collect()
    }
    let bodies = plain(parts.bodies)
        .into_iter()
        .zip(0..)
        .map(|(part, rank)| {
            let rules = part.rules.into_iter().map(|(rule, _)| rule).collect();
            (
                part.body.id.clone(),
                institution::law::Body {
                    rank,
                    rules,
                    ..part.body
                },
            )
        });
    Some(Charter {
        id: id.to_string(),
        organisation: plain(parts.organisations).pop()?.organisation,
        bodies: bodies.collect(),
        articles: plain(parts.articles),
        rules: plain(parts.rules)
            .into_iter()
            .map(|part| part.decision)
            .collect(),
        members: parts.members,
        weights: parts.weights,
        units: parts.units,
        choices: plain(parts.choices)
            .into_iter()
            .map(|part| part.choice)
            .collect(),
        policy: plain(parts.policies).pop()?,
        competences: plain(parts.competences).into_iter().collect(),
        rights: plain(parts.rights).into_iter().collect(),
        leaving: by_beginning(plain(parts.leaving)),
        rotations: plain(parts.rotations)
            .into_iter()
            .map(|(rotation, _)| rotation)
            .collect(),
        paths: plain(parts.paths)
            .into_iter()
            .map(|part| part.path)
            .collect(),
        silences: plain(parts.silences),
        digest: files.digest(),
    })
}

/// Wordings in the order they began.
fn by_beginning(mut leaving: Vec<Leaving>) -> Vec<Leaving> {
    leaving.sort_by_key(|leaving| leaving.from.first_day());
    leaving
}

/// Reads one file.
struct Reader<'a> {
    file: &'a str,
    faults: &'a Faults,
    parts: &'a mut Parts,
    heading: Option<Heading>,
    /// The instrument whose chapter it is, and the level of its heading.
    instrument: Option<(usize, usize)>,
    /// The article or silence whose section it is.
    section: Option<Section>,
}

struct Heading {
    level: usize,
    text: String,
    /// Whether a block has already said what it is the heading of.
    is_taken: bool,
}

struct Section {
    level: usize,
    heading: String,
    kind: SectionKind,
}

#[derive(Clone, Copy)]
enum SectionKind {
    Article(usize),
    Silence(usize),
    /// A block with faults: its texts are passed over.
    Faulty,
}

impl<'a> Reader<'a> {
    fn new(file: &'a str, faults: &'a Faults, parts: &'a mut Parts) -> Self {
        Self {
            file,
            faults,
            parts,
            heading: None,
            instrument: None,
            section: None,
        }
    }

    fn read(mut self, text: &str) {
        for Piece { line, kind } in pieces(text) {
            match kind {
                PieceKind::Heading { level, text } => self.heading(level, text),
                PieceKind::Marked { mark, text } => self.text(line, mark, &text),
                PieceKind::Fence(fence) => self.fence(line, &fence),
            }
        }
    }

    /// A line of the file, under the article it is in or else under its heading.
    fn place(&self, line: usize) -> Place {
        let section = self.section.as_ref().map(|section| section.heading.clone());
        let article = section.or_else(|| self.heading.as_ref().map(|h| h.text.clone()));
        Place {
            file: self.file.to_string(),
            line,
            article,
        }
    }

    fn heading(&mut self, level: usize, text: String) {
        if self
            .section
            .as_ref()
            .is_some_and(|section| level <= section.level)
        {
            self.section = None;
        }
        if self
            .instrument
            .is_some_and(|(opened_at, _)| level <= opened_at)
        {
            self.instrument = None;
        }
        self.heading = Some(Heading {
            level,
            text,
            is_taken: false,
        });
    }

    fn text(&mut self, line: usize, mark: String, text: &str) {
        let place = self.place(line);
        let Some(language) = LANGUAGES.into_iter().find(|l| l.as_str() == mark) else {
            self.faults.add(&place, PageProblem::TextLanguage { mark });
            return;
        };
        let kind = self.section.as_ref().map(|section| section.kind);
        let texts = match kind {
            Some(SectionKind::Article(i)) => self
                .parts
                .articles
                .get_mut(i)
                .map(|article| &mut article.part.paraphrase),
            Some(SectionKind::Silence(i)) => self
                .parts
                .silences
                .get_mut(i)
                .map(|silence| &mut silence.part.reading),
            Some(SectionKind::Faulty) => return,
            None => None,
        };
        match texts {
            None => self.faults.add(&place, PageProblem::StrayText { mark }),
            Some(_) if text.is_empty() => self.faults.add(&place, PageProblem::EmptyText { mark }),
            Some(texts) => append(texts, language, text),
        }
    }

    fn fence(&mut self, line: usize, fence: &Fence) {
        let place = self.place(line);
        if !fence.is_closed {
            self.faults.add(&place, PageProblem::UnclosedBlock);
        }
        let words: Vec<&str> = fence.info.split_whitespace().collect();
        let kind = |word: &str| blocks::KINDS.into_iter().find(|kind| *kind == word);
        let block = match words.as_slice() {
            ["text", ..] => return,
            ["toml", word] => kind(word),
            _ => None,
        };
        let Some(block) = block else {
            let infos = blocks::KINDS.map(|kind| format!("toml {kind}"));
            let nearest = nearest::remedy(&fence.info, infos.iter().map(String::as_str));
            let info = fence.info.clone();
            self.faults
                .add(&place, PageProblem::UnknownBlock { info, nearest });
            return;
        };
        *self.parts.blocks.entry(block).or_default() += 1;
        let faults = self.faults;
        let scope = Scope {
            block,
            fence,
            place: &place,
            faults,
        };
        match block {
            "instrument" | "article" | "silence" => self.headed(&scope),
            "body" | "rule" | "choice" | "leaving" | "rights" | "rotation" => self.cited(&scope),
            _ => blocks::read_free(&scope, self.parts),
        }
    }

    /// A block that says what its heading is the heading of.
    fn headed(&mut self, scope: &Scope<'_>) {
        let Some(heading) = self.heading.as_mut().filter(|heading| !heading.is_taken) else {
            self.faults.add(
                scope.place,
                PageProblem::HeadingTaken { block: scope.block },
            );
            return;
        };
        heading.is_taken = true;
        let (level, heading) = (heading.level, heading.text.clone());
        let place = Place {
            article: Some(heading.clone()),
            ..scope.place.clone()
        };
        let scope = &Scope {
            place: &place,
            ..*scope
        };
        if scope.block == "instrument" {
            let read = blocks::instrument::read(scope, self.parts);
            self.instrument = read.map(|index| (level, index));
            return;
        }
        let kind = if scope.block == "article" {
            let instrument = self
                .instrument
                .and_then(|(_, i)| self.parts.instruments.get(i));
            let part = blocks::article::read(scope, &heading, instrument.map(|i| &i.part));
            part.map_or(SectionKind::Faulty, |part| {
                blocks::article::check_new(&part, scope, self.parts);
                self.parts.articles.push(Placed {
                    place: place.clone(),
                    part,
                });
                SectionKind::Article(self.parts.articles.len() - 1)
            })
        } else {
            let titles = blocks::article::titles(scope, &heading);
            let part = Silence {
                titles,
                reading: Texts::new(),
            };
            self.parts.silences.push(Placed {
                place: place.clone(),
                part,
            });
            SectionKind::Silence(self.parts.silences.len() - 1)
        };
        self.section = Some(Section {
            level,
            heading,
            kind,
        });
    }

    /// A block that takes its citation from the article it stands under.
    fn cited(&mut self, scope: &Scope<'_>) {
        let article = match self.section.as_ref().map(|section| section.kind) {
            Some(SectionKind::Article(i)) => self.parts.articles.get(i).map(|placed| &placed.part),
            Some(SectionKind::Faulty) => None,
            Some(SectionKind::Silence(_)) | None => {
                self.faults
                    .add(scope.place, PageProblem::NoCitation { block: scope.block });
                None
            }
        };
        let cited = article.map(|article| Cited {
            citation: article.citation.clone(),
            provenance: article.provenance,
            from: article.from,
        });
        // Without an article the block is still read, for the faults in it and for its id.
        let nowhere = || Cited {
            citation: Citation {
                instrument: Texts::new(),
                article: String::new(),
            },
            provenance: vocab::Provenance::Unverified,
            from: vocab::When::Unstated,
        };
        blocks::read_cited(scope, &cited.unwrap_or_else(nowhere), self.parts);
    }
}

/// Adds a paragraph to a text.
fn append(texts: &mut Texts, language: Language, paragraph: &str) {
    let text = match texts.get(language) {
        Some(before) => format!("{before}\n\n{paragraph}"),
        None => paragraph.to_string(),
    };
    texts.insert(language, &text);
}
