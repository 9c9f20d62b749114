//! One session: how far it has come, its business, who comes, its papers, what is said of it.

mod around;
mod attendance;
mod business;
mod course;
mod credentials;
mod papers;
mod remarks;

use institution::{State, decisions::DraftKind, sessions::Session};
use vocab::{AccountId, PartyId, SessionId};

use super::{
    Named, Reader, Said,
    assertions::Remark,
    organisation::{BusinessItem, ChairView, chair},
    party_named,
    paths::{SessionLink, session_link},
    said,
    sessions::{furthest_act, symbol},
};

pub use around::Neighbour;
pub use attendance::{AttendanceView, SeatView};
pub use business::{AgendaItemView, AgendaView};
pub use course::{AnnouncementView, CourseView, SittingView};
pub use credentials::DelegationView;
pub use papers::{DocumentView, DoneHere, DraftHere, OpenQuestion};

/// A session as the record has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionView {
    /// Its title, body, date, place, and how far it has come.
    pub session: SessionLink,
    /// The symbol its documents begin with; none while no charter is in force.
    pub symbol: Option<String>,
    /// The party that hosts it, where said.
    pub host: Option<Named<PartyId>>,
    /// Its format by its word in files, where said.
    pub format: Option<&'static str>,
    /// Who presides.
    pub presiding: Option<Presiding>,
    /// Whose word it is how far it has come.
    pub said: Said,
    /// Announced, convened, opened, its sittings, closed.
    pub course: CourseView,
    /// Whose word it is what is looked forward to, in the order they speak; other sources left
    /// out.
    pub voices: Vec<Named<AccountId>>,
    /// The agenda as adopted.
    pub agenda: Option<AgendaView>,
    /// Business that is discussed, by the record's own sources, in the order recorded.
    pub business: Vec<BusinessItem>,
    /// Business that ends in something: approvals, signatures, statements.
    pub results: Vec<BusinessItem>,
    /// Questions before it that are open now.
    pub questions: Vec<OpenQuestion>,
    /// Who is there, who comes and who does not.
    pub attendance: AttendanceView,
    /// Delegations that handed in credentials, with what was found and who sits.
    pub delegations: Vec<DelegationView>,
    /// What else the record's own sources say of it.
    pub remarks: Vec<Remark>,
    /// Its documents, in the order of their symbols.
    pub documents: Vec<DocumentView>,
    /// Decisions and drafts of decisions that were before it.
    pub decisions: Vec<DraftHere>,
    /// Statements and drafts of statements that were before it.
    pub statements: Vec<DraftHere>,
    /// The sessions before it and after it, itself among them, in the order of their dates.
    pub around: Vec<Neighbour>,
    /// What other sources say of it.
    pub elsewhere: Vec<Remark>,
    /// Business it has by other sources.
    pub business_elsewhere: Vec<BusinessItem>,
}

/// Who presides over a session, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presiding {
    /// The party that presides.
    pub party: Named<PartyId>,
    /// The chair of the body or of the organisation it presides by; none where the session has
    /// a chair of its own.
    pub by: Option<ChairView>,
}

impl SessionView {
    /// Whether anything was decided here: approved, adopted or returned.
    #[must_use]
    pub fn has_decided(&self) -> bool {
        let drafts = self.decisions.iter().chain(&self.statements);
        drafts.into_iter().any(|draft| !draft.here.is_empty())
    }
}

/// A session; `None` where there is none with this id.
#[must_use]
pub fn session(state: &State, id: &SessionId, reader: &Reader) -> Option<SessionView> {
    let session = state.sessions.get(id)?;
    let (business, results) = business::own(state, session, reader);
    let attendance = attendance::attendance(state, session, reader);
    Some(SessionView {
        session: session_link(state, session, reader),
        symbol: symbol(state, session),
        host: (session.host.as_ref()).map(|party| party_named(state, party, reader)),
        format: session.format.map(institution::sessions::Format::as_str),
        presiding: presiding(state, session, reader),
        said: said(state, furthest_act(session)?, reader),
        course: course::course(state, session, reader),
        voices: business::voices(&business, &results),
        agenda: business::agenda(state, session, reader),
        delegations: credentials::delegations(state, session, reader),
        business,
        results,
        questions: papers::open_questions(state, session, reader),
        remarks: remarks::own(state, session, reader),
        documents: papers::documents(state, session, reader),
        decisions: papers::drafts(state, session, DraftKind::Decision, reader),
        statements: papers::drafts(state, session, DraftKind::Statement, reader),
        around: around::around(state, session, reader),
        elsewhere: remarks::elsewhere(state, session, &attendance, reader),
        business_elsewhere: business::elsewhere(state, session, reader),
        attendance,
    })
}

/// Who presides: the session's own chair, else whoever chairs its body or the organisation on
/// its first day.
fn presiding(state: &State, session: &Session, reader: &Reader) -> Option<Presiding> {
    let party = state.session_chair(session)?;
    let then = Reader {
        on: session.when.first_day()?,
        ..reader.clone()
    };
    let by = match session.chair {
        Some(_) => None,
        None => chair(state, Some(&session.body), &then),
    };
    Some(Presiding {
        party: party_named(state, &party, reader),
        by,
    })
}
