//! Stores that speak S3, asked by the same client as hosts are: the one with the roots in the binary.

use std::env;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use object_store::aws::AmazonS3Builder;
use object_store::client::{HttpClient, HttpConnector};
use object_store::{ClientOptions, ObjectStore};

use super::Refused;
use crate::sync::{Http, TrustedTime};

/// Without it the store would make a client of its own, which trusts other roots and asks through other proxies.
#[derive(Debug)]
struct OurClient(Http);

impl HttpConnector for OurClient {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.0.client().clone()))
    }
}

/// The client that hosts are asked by, at a moment.
pub(super) fn http(now: DateTime<Utc>) -> Result<Http, Refused> {
    // The moment that was handed in, and not the machine's clock.
    let time = TrustedTime::new(|| DateTime::UNIX_EPOCH, now);
    Http::new(Arc::new(time), None).map_err(|trouble| format!("no client for the network: {trouble:?}").into())
}

/// A bucket.
pub(super) fn open(
    bucket: &str,
    endpoint: Option<&str>,
    region: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Box<dyn ObjectStore>, Refused> {
    // Without a key the store would look for a machine in a data centre that hands one out.
    for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"] {
        if env::var(name).unwrap_or_default().is_empty() {
            return Err(format!("no key for the store: set {name}").into());
        }
    }
    let mut builder = AmazonS3Builder::from_env().with_bucket_name(bucket).with_http_connector(OurClient(http(now)?));
    let told = env::var("AWS_ENDPOINT_URL").ok();
    if let Some(endpoint) = endpoint.or(told.as_deref()) {
        // What is uploaded is public, and what is asked for is signed: a store of one's own may do without TLS.
        builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
    }
    if let Some(region) = region {
        builder = builder.with_region(region);
    }
    Ok(Box::new(builder.build()?))
}
