//! A browser without a screen: it keeps its cookie, reads forms, sends them.

use std::{net::SocketAddr, sync::Arc};

use app::{ExerciseRoom, Log, Opening, Rooms};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Request, StatusCode, header},
};
use tower::ServiceExt;

use crate::server::{Site, router};

/// Fresh exercises, in memory.
struct InMemory;

impl Rooms for InMemory {
    fn fresh<'a>(&'a self, record: &'a Log) -> Opening<'a> {
        Box::pin(async move {
            let log = testkit::empty_log().await;
            app::open_exercise(record, &log)
                .await
                .map_err(|error| error.to_string())?;
            Ok(log)
        })
    }
}

pub struct Browser {
    pub site: Arc<Site>,
    router: Router,
    language: &'static str,
    cookie: Option<String>,
}

pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub text: String,
}

impl Browser {
    /// A browser at the founding record and an exercise on it.
    pub async fn open(language: &'static str) -> Self {
        let record = testkit::almaty_log().await;
        let exercise = InMemory.fresh(&record).await.unwrap();
        let room = ExerciseRoom::new(record.clone(), exercise, Arc::new(InMemory));
        let site = Site::new(record, Some(room));
        Self {
            router: router(Arc::clone(&site)),
            site,
            language,
            cookie: None,
        }
    }

    /// The exercise in use.
    pub fn log(&self) -> Log {
        self.site.exercise.as_ref().unwrap().log()
    }

    pub fn length(&self) -> u64 {
        self.log().read().state.length
    }

    pub async fn send(&self, request: Request<Body>) -> (Answer, HeaderMap) {
        self.send_from("127.0.0.1:5000", request).await
    }

    pub async fn send_from(&self, peer: &str, mut request: Request<Body>) -> (Answer, HeaderMap) {
        let peer: SocketAddr = peer.parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        if let Some(cookie) = &self.cookie {
            request
                .headers_mut()
                .insert(header::COOKIE, cookie.parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let location = parts.headers.get(header::LOCATION);
        let location = location
            .map(|l| l.to_str().unwrap().to_string())
            .unwrap_or_default();
        let text = to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8(text.to_vec()).unwrap();
        for family in ["forms", "exercise", "refusal", "refusals", "door", "absent"] {
            assert!(
                !text.contains(&format!("[{family}-")),
                "a message is missing: {text}"
            );
        }
        (
            Answer {
                status: parts.status,
                location,
                text,
            },
            parts.headers,
        )
    }

    pub async fn get(&self, path: &str) -> Answer {
        let address = self.address(path);
        let request = Request::get(address).header(header::HOST, "localhost:8080");
        self.send(request.body(Body::empty()).unwrap()).await.0
    }

    fn address(&self, path: &str) -> String {
        match path.strip_prefix('/') {
            Some(_) => path.to_string(),
            None => format!("/exercise/{}/{path}", self.language)
                .trim_end_matches('/')
                .to_string(),
        }
    }

    pub fn request(&self, path: &str, pairs: &[(&str, &str)]) -> Request<Body> {
        let body: String = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        Request::post(self.address(path))
            .header(header::HOST, "localhost:8080")
            .header(header::ORIGIN, "http://localhost:8080")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap()
    }

    pub async fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        self.send(self.request(path, pairs)).await.0
    }

    /// Takes an office.
    pub async fn sign_in(&mut self, office: &str) {
        let request = self.request("sign-in", &[("office", office)]);
        let (answer, headers) = self.send(request).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{office}");
        let cookie = headers.get(header::SET_COOKIE).unwrap().to_str().unwrap();
        self.cookie = Some(cookie.split(';').next().unwrap().to_string());
    }

    /// Fills in a form of a page and sends it, as an office.
    pub async fn fill(
        &mut self,
        office: &str,
        page: &str,
        form: &str,
        typed: &[(&str, &str)],
    ) -> Answer {
        self.sign_in(office).await;
        let shown = self.get(page).await;
        assert_eq!(shown.status, StatusCode::OK, "{page}");
        let found = controls(&shown.text, form);
        assert!(
            !found.is_empty(),
            "{office} finds no form `{form}` on {page}: {}",
            forms(&shown.text)
        );
        let mut pairs: Vec<(String, String)> = found;
        for (name, value) in typed {
            pairs.retain(|(known, _)| known != name);
            pairs.push(((*name).to_string(), (*value).to_string()));
        }
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(n, v)| (&**n, &**v)).collect();
        self.post("act", &pairs).await
    }

    /// Fills in a form and expects it to be recorded.
    pub async fn act(
        &mut self,
        office: &str,
        page: &str,
        form: &str,
        typed: &[(&str, &str)],
    ) -> String {
        let answer = self.fill(office, page, form, typed).await;
        let told = answer.text.split("<main").nth(1).unwrap_or_default();
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{office}, {form}: {told}"
        );
        let landed = self.get(&answer.location).await;
        assert_eq!(landed.status, StatusCode::OK, "{}", answer.location);
        assert!(landed.text.contains("role=\"status\""), "{}", landed.text);
        answer.location
    }
}

/// The ids of the forms on a page.
pub fn forms(page: &str) -> String {
    let ids = page.split("name=\"form\" value=\"").skip(1);
    ids.map(|rest| rest.split('"').next().unwrap())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The controls of a form as they would be sent untouched: hidden ones, lines, texts, chosen answers.
pub fn controls(page: &str, form: &str) -> Vec<(String, String)> {
    let marker = format!("name=\"form\" value=\"{form}\"");
    let whole = page.split("<form").find(|part| part.contains(&marker));
    let Some(whole) = whole.and_then(|part| part.split("</form>").next()) else {
        return Vec::new();
    };
    let mut pairs = Vec::new();
    for tag in whole.split("<input").skip(1) {
        let tag = tag.split('>').next().unwrap();
        let is_radio = tag.contains("type=\"radio\"");
        if !is_radio || tag.contains(" checked") {
            pairs.push((attribute(tag, "name"), attribute(tag, "value")));
        }
    }
    for area in whole.split("<textarea").skip(1) {
        let (tag, rest) = area.split_once('>').unwrap();
        let text = rest.split("</textarea>").next().unwrap();
        pairs.push((attribute(tag, "name"), unescaped(text)));
    }
    for select in whole.split("<select").skip(1) {
        let (tag, rest) = select.split_once('>').unwrap();
        let options = rest.split("</select>").next().unwrap();
        let chosen = options
            .split("<option")
            .find(|option| option.contains(" selected"));
        pairs.push((
            attribute(tag, "name"),
            chosen.map(|o| attribute(o, "value")).unwrap_or_default(),
        ));
    }
    pairs
}

fn attribute(tag: &str, name: &str) -> String {
    let value = tag.split(&format!("{name}=\"")).nth(1);
    unescaped(
        value
            .and_then(|rest| rest.split('"').next())
            .unwrap_or_default(),
    )
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
