//! Drafts, questions, positions, signatures: each payload by its fields.

use institution::{
    decisions::{
        Adoption, Authority, DraftIssue, DraftKind, DraftOutcome, DraftRef, DraftSubmission,
        ForceClause, Forwarding, Joining, JoiningOpening, PositionStatement, QuestionClosing,
        QuestionOpening, QuestionProposal, QuestionRef, Role, Signature, WorldVerdict,
    },
    law::PathStep,
    worlds::WorldRoll,
};
use rules::Ballot;
use serde_json::Value;
use vocab::BodyId;

use crate::wire::{Wire, WireError, text, wire_struct, wire_text, wire_words};

wire_text!(Ballot);

wire_words! {
    DraftKind [Decision, Statement];
    Authority [ExOfficio, FullPowers];
}

wire_struct! {
    DraftSubmission {
        draft, session, kind, titles, versions, submitted_by, matter, path, force, concerns,
    }
    DraftIssue { symbol, submission }
    Forwarding { draft, to }
    QuestionProposal { question, draft, session, rule }
    QuestionOpening { proposal, on, rolls }
    WorldRoll { policy, authors, roll }
    PositionStatement { question, party, ballot, explanation, instrument }
    QuestionRef { question }
    QuestionClosing { question, ballots, verdicts, charter, engine }
    WorldVerdict { policy, authors, verdict }
    DraftOutcome { draft, question }
    Adoption { draft, question, symbol }
    JoiningOpening { draft, parties }
    Joining { draft, party, instrument }
    Signature { draft, party, signatory, authority, instrument }
    DraftRef { draft }
}

impl Wire for PathStep {
    /// `cfm:approve`
    fn to_json(&self) -> Option<Value> {
        Some(Value::String(format!(
            "{}:{}",
            self.body,
            self.role.as_str()
        )))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let written = text(value)?;
        let form = || {
            WireError::new(format!(
                "`{written}` is not a step; write `body:approve` or `body:adopt`"
            ))
        };
        let (body, role) = written.split_once(':').ok_or_else(form)?;
        let role = match role {
            "approve" => Role::Approve,
            "adopt" => Role::Adopt,
            _ => return Err(form()),
        };
        Ok(Self {
            body: BodyId::new(body).map_err(|_| form())?,
            role,
        })
    }
}

impl Wire for ForceClause {
    fn to_json(&self) -> Option<Value> {
        Some(match self {
            Self::None => "none".into(),
            Self::OnAdoption => "on-adoption".into(),
            Self::OnSignature => "on-signature".into(),
            Self::OnDay(day) => day.to_string().into(),
        })
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        match text(value)? {
            "none" => Ok(Self::None),
            "on-adoption" => Ok(Self::OnAdoption),
            "on-signature" => Ok(Self::OnSignature),
            day => day.parse().map(Self::OnDay).map_err(|_| {
                WireError::new(format!(
                    "`{day}` is not a clause; write none, on-adoption, on-signature or a day"
                ))
            }),
        }
    }
}
