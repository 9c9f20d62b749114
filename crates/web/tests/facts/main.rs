//! The founding report, fact by fact: each of F1 to F26 stands on its pages, in three languages,
//! with the word of its account, its date at the precision given and the way to its source; and
//! what the report does not say stands nowhere as its word.
#![expect(
    clippy::unwrap_used,
    reason = "a page that cannot be read ends the test that reads it"
)]

#[path = "../server/visitor.rs"]
mod visitor;

mod armenia;
mod fact;
mod layers;
mod meeting;
mod reading;
mod security;
mod unsaid;

use std::sync::Arc;

use language::Interface;
use reading::Page;
use tokio::sync::OnceCell;
use visitor::Visitor;
use web::Site;

/// What pages are asked for beside the day it is: the day of the report.
const DAYS: [&str; 2] = ["", "?on=2024-06-21"];

/// The founding record, read as anybody reads it.
struct Record {
    log: app::Log,
    visitor: Visitor,
}

impl Record {
    async fn open() -> Self {
        let log = testkit::almaty_log().await;
        let site: Arc<Site> = Site::new(log.clone(), None);
        Self {
            log,
            visitor: Visitor::of(site),
        }
    }

    /// A page by its path below the language, as in `members/AM`.
    async fn page(&self, language: Interface, path: &str) -> Page {
        let below = path.trim_start_matches('/');
        let stroke = if below.is_empty() || below.starts_with('?') {
            ""
        } else {
            "/"
        };
        let address = format!("/{language}{stroke}{below}");
        Page::read(&address, &self.visitor.page(&address).await)
    }

    /// Every page of the record in a language, read once for all who ask.
    async fn pages(&self, language: Interface) -> &'static [Page] {
        static PAGES: [OnceCell<Vec<Page>>; 3] = [const { OnceCell::const_new() }; 3];
        let place = Interface::ALL.iter().position(|other| *other == language);
        let pages = PAGES[place.unwrap()].get_or_init(|| self.every_page(language));
        pages.await
    }

    /// Every page: all that can be reached by links, and each page of the log.
    async fn every_page(&self, language: Interface) -> Vec<Page> {
        let home = format!("/{language}");
        let of_log = |page: u8| format!("{home}/log?page={page}");
        let mut waiting = vec![home.clone(), of_log(2), of_log(3)];
        let mut pages: Vec<Page> = Vec::new();
        while let Some(address) = waiting.pop() {
            if pages.iter().any(|page| page.address == address) {
                continue;
            }
            let page = Page::read(&address, &self.visitor.page(&address).await);
            let links = page.links.iter().filter_map(|link| {
                let path = link.split(['#', '?']).next()?;
                let is_here = path == home || path.starts_with(&format!("{home}/"));
                is_here.then(|| path.to_string())
            });
            waiting.extend(links);
            pages.push(page);
        }
        pages
    }
}
