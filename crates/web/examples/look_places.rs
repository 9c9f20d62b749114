use app::views::{self, Reader};
use language::Interface;
use web::{assets, frame::*, pages, components::Text};
use maud::html;
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
    let almaty = testkit::almaty_log().await;
    let empty = testkit::empty_log().await;
    let founded = testkit::csto_log().await;
    for (name, log, on) in [("record", &almaty, "2024-06-21"), ("later", &almaty, "2026-11-23"), ("empty", &empty, "2024-06-21"), ("founded", &founded, "2024-06-21")] {
        let state = &log.read().state;
        for language in Interface::ALL {
            let reader = Reader { language, on: on.parse().unwrap(), office: None };
            let links = Links { realm: Realm::Record, language };
            let none = html!{};
            let mut out = vec![
                ("home".to_string(), Place::Today, Some(pages::organisation::organisation(&views::organisation::organisation(state,&reader), links))),
                ("members".into(), Place::Members, Some(pages::members::members(&views::members::members(state,&reader), links))),
                ("bodies".into(), Place::Bodies, Some(pages::bodies::bodies(&views::bodies::bodies(state,&reader), links))),
            ];
            for party in ["AM","KZ","BY"] {
                out.push((format!("member-{party}"), Place::Members, views::member::member(state,&party.parse().unwrap(),&reader).map(|v| pages::member::member(&v, links, &none))));
            }
            for body in ["csc","cfm","secretary-general","secretariat"] {
                out.push((format!("body-{body}"), Place::Bodies, views::body::body(state,&body.parse().unwrap(),&reader).map(|v| pages::body::body(&v, links))));
            }
            for (page_name, place, r) in out {
                let Some(r) = r else { continue };
                let frame = Frame { links, path: place.path().into(), title: r.title.clone(), organisation: Text::from(match language { Interface::English => "Collective Security Treaty Organisation", Interface::Arabic => "منظمة معاهدة الأمن الجماعي", Interface::Russian => "Организация Договора о коллективной безопасности"}), place: Some(place), folio: Folio { symbol: if r.symbol.is_empty() {"CSTO".into()} else {r.symbol.clone()}, crumbs: r.crumbs.clone(), known: Default::default() }, exercise: None, reader: None, colophon: Default::default() };
                let h = page(&frame, &r.text).into_string().replace("\"/assets/", "\"assets/");
                fs::write(dir.join(format!("{name}.{page_name}.{language}.html")), h).unwrap();
            }
        }
    }
}
