//! Rolls and verdicts as the log keeps them.

use rules::{
    After, Basis, Comparison, Figures, Fraction, LegFigures, Measure, Missing, Next, Outcome,
    QuorumFigures, Reason, Roll, Seat, Struck, StruckBecause, Verdict,
};
use serde_json::{Map, Value};
use vocab::Citation;

use crate::wire::{
    Wire, WireError, get, only_known, put, table, text, wire_struct, wire_text, wire_words,
};

wire_text!(Fraction, Outcome);

wire_words! {
    StruckBecause [
        NotAMember, Suspended, StateConcerned, NotEntitled, Arrears, PartyToDispute, OptedOut, VotesInUnit,
        ProxyNotAllowed
    ];
}

wire_struct! {
    Roll { seats, excluded, total_membership, units }
    Seat { weights }
    Citation { instrument, article }
    Verdict { rule, citation, outcome, reasons, figures, struck, missing, next, casting_vote }
    Figures {
        entitled, present, yes, no, abstain, not_participating, absent, absent_no_objection, awaited, quorum, legs,
    }
    QuorumFigures { base, counted, needed }
    LegFigures { measure, of, share, comparison, yes, base, needed, met }
    Struck { party, because }
    Missing { awaited, yes_needed, could_block }
}

impl Wire for Measure {
    /// `heads` or `weight:population`
    fn to_json(&self) -> Option<Value> {
        Some(Value::String(match self {
            Self::Heads => "heads".to_string(),
            Self::Weight(name) => format!("weight:{name}"),
        }))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        match text(value)? {
            "heads" => Ok(Self::Heads),
            other => other
                .strip_prefix("weight:")
                .map(|name| Self::Weight(name.to_string()))
                .ok_or_else(|| WireError::new(format!("`{other}` is not a measure"))),
        }
    }
}

impl Wire for Basis {
    /// `roll`, `present`, `cast`, `present-and-voting` or `absolute:9`
    fn to_json(&self) -> Option<Value> {
        Some(Value::String(match self {
            Self::Roll => "roll".to_string(),
            Self::Present => "present".to_string(),
            Self::Cast => "cast".to_string(),
            Self::PresentAndVoting => "present-and-voting".to_string(),
            Self::Absolute(number) => format!("absolute:{number}"),
        }))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let written = text(value)?;
        let absolute = || {
            written
                .strip_prefix("absolute:")
                .and_then(|number| number.parse().ok())
        };
        match written {
            "roll" => Ok(Self::Roll),
            "present" => Ok(Self::Present),
            "cast" => Ok(Self::Cast),
            "present-and-voting" => Ok(Self::PresentAndVoting),
            _ => absolute()
                .map(Self::Absolute)
                .ok_or_else(|| WireError::new(format!("`{written}` is not a denominator"))),
        }
    }
}

impl Wire for Comparison {
    fn to_json(&self) -> Option<Value> {
        Some(match self {
            Self::AtLeast => "at-least".into(),
            Self::MoreThan => "more-than".into(),
        })
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        match text(value)? {
            "at-least" => Ok(Self::AtLeast),
            "more-than" => Ok(Self::MoreThan),
            other => Err(WireError::new(format!("`{other}` is not a comparison"))),
        }
    }
}

impl Wire for After {
    /// `at-once`, `next-session` or `days:30`
    fn to_json(&self) -> Option<Value> {
        Some(Value::String(match self {
            Self::AtOnce => "at-once".to_string(),
            Self::NextSession => "next-session".to_string(),
            Self::Days(days) => format!("days:{days}"),
        }))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let written = text(value)?;
        let days = || written.strip_prefix("days:")?.parse().ok();
        match written {
            "at-once" => Ok(Self::AtOnce),
            "next-session" => Ok(Self::NextSession),
            _ => days()
                .map(Self::Days)
                .ok_or_else(|| WireError::new(format!("`{written}` is no time of a fallback"))),
        }
    }
}

impl Wire for Next {
    /// `{"next": "fallback", "rule": "two-thirds", "after": "at-once"}`
    fn to_json(&self) -> Option<Value> {
        let mut map = Map::new();
        map.insert("next".to_string(), self.as_str().into());
        match self {
            Self::SecondVote | Self::CastingVote => {}
            Self::Fallback { rule, after } => {
                put(&mut map, "rule", rule);
                put(&mut map, "after", after);
            }
            Self::ConsentOfAbsent { members, days } => {
                put(&mut map, "parties", members);
                put(&mut map, "days", &u32::from(*days));
            }
        }
        Some(Value::Object(map))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let map = table(value)?;
        only_known(map, &["next", "rule", "after", "parties", "days"])?;
        let word: String = get(map, "next")?;
        Ok(match word.as_str() {
            "second vote" => Self::SecondVote,
            "casting vote" => Self::CastingVote,
            "fallback" => Self::Fallback {
                rule: get(map, "rule")?,
                after: get(map, "after")?,
            },
            "consent of the absent" => {
                let days: u32 = get(map, "days")?;
                let days = u16::try_from(days)
                    .map_err(|_| WireError::new("is more days than there can be").within("days"))?;
                Self::ConsentOfAbsent {
                    members: get(map, "parties")?,
                    days,
                }
            }
            _ => return Err(WireError::new(format!("`{word}` is not known")).within("next")),
        })
    }
}

impl Wire for Reason {
    /// `{"reason": "objection", "parties": ["AM"]}`
    fn to_json(&self) -> Option<Value> {
        let mut map = Map::new();
        let word = match self {
            Self::NoQuorum => "no-quorum",
            Self::Threshold { legs } => {
                let legs: Vec<Value> = legs.iter().map(|leg| Value::from(*leg as u64)).collect();
                map.insert("legs".to_string(), Value::Array(legs));
                "threshold"
            }
            Self::Tie => "tie",
            Self::Veto(parties) => {
                put(&mut map, "parties", parties);
                "veto"
            }
            Self::Objection(parties) => {
                put(&mut map, "parties", parties);
                "objection"
            }
            Self::AbsenceBlocks(parties) => {
                put(&mut map, "parties", parties);
                "absence-blocks"
            }
            Self::DeemedAttained => "deemed-attained",
        };
        map.insert("reason".to_string(), word.into());
        Some(Value::Object(map))
    }

    fn from_json(value: Option<&Value>) -> Result<Self, WireError> {
        let map = table(value)?;
        only_known(map, &["reason", "legs", "parties"])?;
        let word: String = get(map, "reason")?;
        Ok(match word.as_str() {
            "no-quorum" => Self::NoQuorum,
            "threshold" => {
                let legs: Vec<u32> = get(map, "legs")?;
                Self::Threshold {
                    legs: legs.into_iter().map(|leg| leg as usize).collect(),
                }
            }
            "tie" => Self::Tie,
            "veto" => Self::Veto(get(map, "parties")?),
            "objection" => Self::Objection(get(map, "parties")?),
            "absence-blocks" => Self::AbsenceBlocks(get(map, "parties")?),
            "deemed-attained" => Self::DeemedAttained,
            _ => return Err(WireError::new(format!("`{word}` is not a reason")).within("reason")),
        })
    }
}
