//! Voting power, against the definition, against published tables and by hand.

#[cfg(test)]
mod games;

#[cfg(test)]
mod definition;
#[cfg(test)]
mod edges;
#[cfg(test)]
mod known;
#[cfg(test)]
mod law;
#[cfg(test)]
mod published;
