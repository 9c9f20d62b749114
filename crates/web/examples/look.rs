#[path = "../../app/tests/decisions/moments.rs"]
mod moments;
use app::views::{Reader, decision::decision, decisions::decisions, statements::{statement, statements}};
use language::Interface;
use moments::Moment;
use web::{assets, frame::*, pages, components::Text};
use maud::{Markup, html};
use std::fs;

#[tokio::main]
async fn main() {
    let dir = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    for path in assets::paths() {
        if let Some(asset) = assets::find(path) {
            let file = dir.join(path.trim_start_matches('/'));
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            match std::str::from_utf8(&asset.bytes) {
                Ok(t) if path.ends_with(".css") => fs::write(file, t.replace("/assets/", "")).unwrap(),
                _ => fs::write(file, &asset.bytes[..]).unwrap(),
            }
        }
    }
    let all = [(Moment::Record,"record"),(Moment::Submitted,"submitted"),(Moment::Open,"open"),(Moment::Contested,"contested"),(Moment::Approved,"approved"),(Moment::Forwarded,"forwarded"),(Moment::Adopted,"adopted"),(Moment::InForce,"inforce"),(Moment::ContestedAbove,"above")];
    for (moment, name) in all {
        let state = moment.state().await;
        for language in Interface::ALL {
            let reader = Reader { language, on: "2025-06-01".parse().unwrap(), office: None };
            let realm = if name == "record" { Realm::Record } else { Realm::Exercise };
            let links = Links { realm, language };
            let none = html!{};
            let mut out = vec![("decisions", Some(pages::decisions::decisions(&decisions(&state,&reader), links, &none))), ("statements", Some(pages::statements::statements(&statements(&state,&reader), links, &none)))];
            let id = if name=="above" {"shared-forecast"} else {"early-notice"}.parse().unwrap();
            out.push(("decision", decision(&state,&id,&reader).map(|v| pages::decision::decision(&v, links, &none))));
            out.push(("statement", statement(&state,&"open-lines".parse().unwrap(),&reader).map(|v| pages::statements::statement(&v, links, &none))));
            for (page_name, r) in out {
                let Some(r) = r else { continue };
                let frame = Frame { links, path: "decisions".into(), title: r.title.clone(), organisation: Text::from(match language { Interface::English => "Collective Security Treaty Organisation", Interface::Arabic => "منظمة معاهدة الأمن الجماعي", Interface::Russian => "Организация Договора о коллективной безопасности"}), place: Some(Place::Decisions), folio: Folio { symbol: if r.symbol.is_empty() {"CSTO".into()} else {r.symbol.clone()}, crumbs: r.crumbs.clone(), known: Default::default() }, exercise: None, reader: None, colophon: Default::default() };
                let h: Markup = page(&frame, &r.text);
                let h = h.into_string().replace("\"/assets/", "\"assets/");
                fs::write(dir.join(format!("{name}.{page_name}.{language}.html")), h).unwrap();
            }
        }
    }
}
