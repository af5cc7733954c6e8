//! `feed serve`: the site on this machine alone, to try it out with a phone's app on the same machine.

use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::time::Duration;

use axum::Router;
use clap::Args;
use tower_http::cors::CorsLayer;
use tower_http::services::ServeDir;

use super::{Given, Refused, Report, Source};

#[derive(Debug, Args)]
pub(in crate::cli) struct Serve {
    #[command(flatten)]
    source: Source,
    /// The port; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// End by itself after so many seconds
    #[arg(long = "for", value_name = "SECONDS")]
    seconds: Option<u64>,
}

pub(super) fn run(serve: &Serve, given: Given<'_>) -> Result<Report, Refused> {
    let folder = serve.source.open();
    let site = folder.site();
    if !site.join("keys.txt").exists() {
        return Err(format!("{} is no site: it has no keys.txt", site.display()).into());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, serve.port)).await;
        let listener = listener.map_err(|error| format!("port {}: {error}", serve.port))?;
        let address = listener.local_addr()?;
        // Whoever waits for it reads this line, so it is printed before the first question comes.
        let mut out = io::stdout();
        if given.options.json {
            writeln!(out, "{}", serde_json::json!({ "url": format!("http://{address}/") }))?;
        } else {
            writeln!(out, "http://{address}/")?;
        }
        out.flush()?;
        // Packs are packed already, and a web app of another address may ask.
        let app = Router::new().fallback_service(ServeDir::new(&site)).layer(CorsLayer::permissive());
        let seconds = serve.seconds;
        let end = async move {
            match seconds {
                Some(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
                None => std::future::pending().await,
            }
        };
        axum::serve(listener, app).with_graceful_shutdown(end).await?;
        Ok(Report::default())
    })
}
