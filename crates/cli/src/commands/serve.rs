//! `majlis serve`

use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use app::{ExerciseRoom, Log, PublicLog};
use clap::Args;
use tlog::Algorithm;
use tokio::{net::TcpListener, sync::oneshot};

use crate::{
    arguments, data, keys, outcome::Outcome, printing::print, rooms::ExerciseRooms,
    stopping::StopSignal, worked_out::WorkedOut,
};

/// Serve the record in the browser.
///
/// One server at a time writes a record: a second one on the same directory is refused. Reading
/// commands work beside it, writing ones are refused while it runs. It speaks HTTP; for the open
/// network put a proxy with TLS before it. Ctrl+C or SIGTERM ends it.
///
/// With --demo the founding record (see `majlis import almaty`) is loaded into an empty directory
/// and an exercise is opened beside it: a separate copy, marked on every page, that can be begun
/// again, in which anyone at this machine can act as the offices concerned. Acts are taken from
/// this machine only, never through a proxy; who reads from elsewhere only reads.
///
/// Programs that check the record (`majlis verify URL`) find it under /log: the key, the signed
/// checkpoint, the hashes and the entries. The key is DIR/log.key; where there is none it is made,
/// for a log named after --public-url. The exercise is not served there.
///
/// A damaged record is not served: the entry that does not hold is named, and nothing is changed.
/// MAJLIS_LOG=info in the environment says more on standard error.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  majlis serve --data data --demo
  majlis serve --data data --listen 127.0.0.1:9090 --public-url https://majlis.example.org")]
pub struct Serve {
    /// The directory of the record; made where it is missing
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS", value_parser = arguments::listen)]
    listen: SocketAddr,
    /// The address people use; without it, the one listened on
    #[arg(long, value_name = "URL", value_parser = arguments::public_url)]
    public_url: Option<String>,
    /// Load the founding record if the directory is empty, and open an exercise beside it
    #[arg(long)]
    demo: bool,
}

impl Serve {
    pub async fn run(self) -> Result<(), Outcome> {
        log_to_standard_error();
        // Bound first: a port in use must be said before a record is made.
        let (listener, address) = self.bind().await?;
        if self.demo && data::is_empty(&self.data).await? {
            self.found().await?;
        }
        let record = data::open(&self.data).await?;
        let rooms = Arc::new(ExerciseRooms::of(&self.data));
        let exercise = if self.demo {
            let log = rooms.enter(&record).await?;
            Some(ExerciseRoom::new(record.clone(), log, rooms.clone()))
        } else {
            None
        };
        let stop = StopSignal::listen().map_err(Outcome::refused)?;
        let url = self.public_url.clone();
        let url = url.unwrap_or_else(|| format!("http://{address}"));
        print(&format!(
            "Majlis is open at {url}/en\n\
             In Arabic {url}/ar, in Russian {url}/ru; stop with Ctrl+C\n"
        ))?;
        self.say_what_surprises(&record, address);
        let store = Arc::clone(record.store());
        let public = self.public_log(&record)?;
        let site = web::Site::publishing(record, exercise, public);
        let served = serve(listener, site, stop).await;
        // Lets go in good order: the newest entries move from the write-ahead log to the file.
        rooms.leave().await?;
        store.close().await?;
        served.map_err(Outcome::refused)
    }

    /// The record as programs check it, unless it is an exercise: those are not published.
    fn public_log(&self, record: &Log) -> Result<Option<PublicLog>, Outcome> {
        let (is_exercise, charter) = {
            let state = &record.read().state;
            let charter = state.charter.as_ref().map(|charter| charter.id.clone());
            (state.exercise.is_some(), charter)
        };
        if is_exercise {
            return Ok(None);
        }
        let address = self.public_url.as_ref().map(|url| {
            let host = url.split_once("://").map_or(url.as_str(), |(_, host)| host);
            format!("{host}/log")
        });
        let file = keys::log_key_of(&self.data);
        let signer = keys::open(&file, Algorithm::Ed25519, || match &address {
            Some(origin) => Ok(origin.clone()),
            None => keys::unique_origin(charter.as_deref()),
        })?;
        Ok(Some(PublicLog::new(record.clone(), signer)))
    }

    async fn bind(&self) -> Result<(TcpListener, SocketAddr), Outcome> {
        let bound = TcpListener::bind(self.listen).await;
        let listener = bound.map_err(|error| {
            let remedy = "choose another address or port, like --listen 127.0.0.1:9090";
            Outcome::refused(format!(
                "cannot listen on {}: {error}; {remedy}",
                self.listen
            ))
        })?;
        let address = listener.local_addr().unwrap_or(self.listen);
        Ok((listener, address))
    }

    /// Loads the founding record.
    async fn found(&self) -> Result<(), Outcome> {
        let new = WorkedOut::new_in(&self.data).await?;
        app::load_almaty(new.log())
            .await
            .map_err(Outcome::refused)?;
        new.keep().await
    }

    /// Notes on standard error what its user may not expect.
    fn say_what_surprises(&self, record: &Log, address: SocketAddr) {
        if self.demo && !address.ip().is_loopback() {
            eprintln!(
                "majlis: note: other machines can reach {address}; they can read, and the \
                 exercise takes acts from this machine only"
            );
        }
        if record.read().state.length == 0 {
            let dir = self.data.display();
            eprintln!(
                "majlis: note: the record in `{dir}` is empty; stop, and found an organisation \
                 with `majlis init` or load one with `majlis import almaty`"
            );
        }
    }
}

fn log_to_standard_error() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("MAJLIS_LOG");
    tracing_subscriber::fmt()
        .with_env_filter(filter.unwrap_or_else(|_| "warn".into()))
        .with_writer(std::io::stderr)
        .init();
}

/// How long requests under way may take to finish once the server was asked to stop.
const TO_FINISH: Duration = Duration::from_secs(3);

/// Serves until the process is asked to stop, and then until the requests under way are finished
/// or had their time: a visitor who never finishes does not keep the server from stopping.
async fn serve(
    listener: TcpListener,
    site: Arc<web::Site>,
    stop: StopSignal,
) -> std::io::Result<()> {
    let (asked, is_asked) = oneshot::channel();
    let stopping = async {
        stop.asked().await;
        // Nobody waits for this where serving has ended by itself.
        let _ = asked.send(());
    };
    let too_long = async {
        if is_asked.await.is_err() {
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(TO_FINISH).await;
    };
    tokio::select! {
        served = web::serve(listener, site, stopping) => served,
        () = too_long => Ok(()),
    }
}
