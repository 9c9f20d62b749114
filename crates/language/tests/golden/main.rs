//! What the crate says, word for word, in three languages.

#[cfg(test)]
mod dates;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod names;
#[cfg(test)]
mod plurals;
#[cfg(test)]
mod rule_sentences;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod verdict_sentences;
