//! `majlis serve`

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use clap::Args;

use crate::{
    data::{self, ExerciseRooms},
    outcome::Outcome,
};

/// Serve the record in the browser.
///
/// With --demo the founding record is loaded into an empty directory and an exercise is opened
/// beside it: a separate copy, bannered on every page and resettable, in which anyone at this
/// machine can act as the offices concerned. The demo answers only local requests.
///
/// Example: majlis serve --data data --demo
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct Serve {
    /// The directory of the record; made where it is missing
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// The address people use, for links; by default the one listened on
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Load the founding record if the directory is empty, and open an exercise beside it
    #[arg(long)]
    demo: bool,
}

impl Serve {
    pub async fn run(self) -> Result<(), Outcome> {
        tracing_subscriber::fmt()
            .with_env_filter(
                tracing_subscriber::EnvFilter::try_from_env("MAJLIS_LOG")
                    .unwrap_or_else(|_| "warn".into()),
            )
            .with_writer(std::io::stderr)
            .init();
        // Bound first: a port in use must be said before a record is made.
        let listener = tokio::net::TcpListener::bind(self.listen)
            .await
            .map_err(|error| {
                let remedy = "choose another with --listen 127.0.0.1:PORT";
                Outcome::refused(format!(
                    "cannot listen on {}: {error}; {remedy}",
                    self.listen
                ))
            })?;
        let address = listener.local_addr().unwrap_or(self.listen);
        let record = data::open(&self.data).await?;
        if self.demo && record.read().state.length == 0 {
            app::load_almaty(&record).await.map_err(Outcome::refused)?;
        }
        let exercise = if self.demo {
            let rooms = ExerciseRooms::of(&self.data);
            let log = rooms.enter(&record).await?;
            Some(app::ExerciseRoom::new(record.clone(), log, Arc::new(rooms)))
        } else {
            None
        };
        let public_url = self
            .public_url
            .unwrap_or_else(|| format!("http://{address}"));
        let site = web::Site::new(record, exercise);
        println!("Majlis is open at {public_url}/en");
        println!("In Arabic {public_url}/ar, in Russian {public_url}/ru; stop with Ctrl+C");
        web::serve(listener, site, stopped())
            .await
            .map_err(Outcome::refused)
    }
}

/// Ends when the process is asked to stop.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminate) = signal(SignalKind::terminate()) else {
            let _ = interrupt.await;
            return;
        };
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    {
        let _ = interrupt.await;
    }
}
