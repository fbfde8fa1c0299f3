//! Tests of papers. The numbers are made up where they need not be anyone's.

use super::*;

fn label(address: &str) -> Option<String> {
    paper(&WebLink::parse(address).expect("a link")).map(|paper| paper.label)
}

#[test]
fn every_way_to_write_a_doi_is_the_same_paper() {
    for address in [
        "https://doi.org/10.1136/bmj.c7390",
        "http://dx.doi.org/10.1136/BMJ.C7390",
        "https://doi.org/10.1136%2Fbmj.c7390",
        "https://www.bmj.com/content/342/bmj.c7390",
        "https://www.bmj.com/content/342/bmj.c7390.full?sso=x#ref-1",
        "https://www.bmj.com/content/bmj/342/bmj.c7390.full.pdf",
        "https://www.bmj.com/content/342/bmj.c7390/rapid-responses",
        "https://publisher.example/doi/full/10.1136/bmj.c7390",
        "https://publisher.example/lookup?doi=10.1136/bmj.c7390",
    ] {
        let found = paper(&WebLink::parse(address).expect("a link")).expect(address);
        assert_eq!(found.id, PaperId::Doi("10.1136/bmj.c7390".to_owned()), "{address}");
        assert_eq!(found.journal, Some("The BMJ"), "{address}");
    }
}

#[test]
fn each_publisher_is_read_by_its_own_rule() {
    for (address, wanted) in [
        ("https://www.nejm.org/doi/full/10.1056/NEJMoa9999999", "DOI 10.1056/NEJMoa9999999"),
        (
            "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(20)99999-5/fulltext",
            "DOI 10.1016/S0140-6736(20)99999-5",
        ),
        (
            "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736%2820%2999999-5/fulltext",
            "DOI 10.1016/S0140-6736(20)99999-5",
        ),
        ("https://www.nature.com/articles/s41586-099-9999-9.pdf", "DOI 10.1038/s41586-099-9999-9"),
        (
            "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.9999999",
            "DOI 10.1371/journal.pone.9999999",
        ),
        (
            "https://www.medrxiv.org/content/10.1101/2099.01.01.99999999v2.full.pdf+html",
            "DOI 10.1101/2099.01.01.99999999",
        ),
        (
            "https://heart.bmj.com/content/early/2099/01/01/heartjnl-2099-999999.full",
            "DOI 10.1136/heartjnl-2099-999999",
        ),
        ("https://link.springer.com/article/10.1007/s99999-099-9999-9", "DOI 10.1007/s99999-099-9999-9"),
        ("https://pubmed.ncbi.nlm.nih.gov/99999999/", "PMID 99999999"),
        ("https://www.ncbi.nlm.nih.gov/pubmed/99999999?dopt=Abstract", "PMID 99999999"),
        ("https://www.ncbi.nlm.nih.gov/pubmed/?term=99999999", "PMID 99999999"),
        ("https://europepmc.org/article/MED/99999999", "PMID 99999999"),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9999999/pdf/x.pdf", "PMC9999999"),
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC9999999/", "PMC9999999"),
        ("https://www.nice.org.uk/guidance/ng136/chapter/Recommendations", "NICE NG136"),
        ("http://guidance.nice.org.uk/CG181", "NICE CG181"),
        (
            "https://jamanetwork.com/journals/jama/fullarticle/9999999",
            "jamanetwork.com/journals/jama/fullarticle/9999999",
        ),
        ("https://www.bmj.com/content/324/7341/818.full", "bmj.com/content/324/7341/818"),
    ] {
        assert_eq!(label(address).as_deref(), Some(wanted), "{address}");
    }
}

#[test]
fn what_is_no_paper_is_none() {
    for address in [
        "https://www.bmj.com/",
        "https://www.bmj.com/education",
        "https://blogs.bmj.com/bmj/2020/01/01/an-opinion/",
        "https://www.nice.org.uk/guidance/indevelopment/gid-ng10000",
        "https://www.nice.org.uk/news/article/a-year-of-2020",
        "https://www.ncbi.nlm.nih.gov/pubmed/?term=heart",
        "https://example.org/10.5/x",
        "https://example.org/10.1234/",
        "https://doi.org/",
        "https://x.com/drexample/status/10",
        "mailto:10.1136/bmj.c7390@a.example",
    ] {
        assert_eq!(label(address), None, "{address}");
    }
}

#[test]
fn the_reader_is_led_to_the_resolver_where_the_link_spells_the_identifier() {
    let leads =
        |address: &str| paper(&WebLink::parse(address).expect("a link")).expect("a paper").link.as_str().to_owned();
    assert_eq!(leads("http://dx.doi.org/10.1136/bmj.c7390"), "https://doi.org/10.1136/bmj.c7390");
    assert_eq!(leads("https://www.bmj.com/content/342/bmj.c7390"), "https://www.bmj.com/content/342/bmj.c7390");
    assert_eq!(leads("http://www.nice.org.uk/CG181"), "https://www.nice.org.uk/guidance/cg181");
}

#[test]
fn a_doi_with_signs_of_an_address_in_it_still_leads_to_itself() {
    let old = "https://doi.org/10.9999/(SICI)1%2334:5%3C6::AID%3E3.0.CO;2-B";
    let found = paper(&WebLink::parse(old).expect("a link")).expect("a paper");
    assert_eq!(found.label, "DOI 10.9999/(SICI)1#34:5<6::AID>3.0.CO;2-B");
    assert_eq!(paper(&found.link).map(|paper| paper.id), Some(found.id));
}

#[test]
fn no_address_makes_it_fail() {
    let whole = [
        "https://doi.org/10.1136%2Fbmj.c7390v2.full.pdf",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC99\u{E9}9/",
        "https://www.nature.com/articles/s\u{E9}-1-2-3",
        "https://www.thelancet.com/PIIS(\u{1F6B2}/full.full/..pdf",
        "https://heart.bmj.com/content/-2099-999999/%+5%f/%",
        "https://www.nice.org.uk/guidance/\u{DF}9?doi=10.&id=10./&&=",
    ];
    for address in whole {
        for (at, _) in address.char_indices().skip("https://a.a".len()) {
            for odd in ["", "%", "%2", "%C3", "/10.", ".full", "?id="] {
                if let Some(link) = WebLink::parse(&format!("{}{odd}{}", &address[..at], &address[at..])) {
                    assert!(paper(&link).is_none_or(|paper| !paper.label.is_empty()));
                }
                if let Some(link) = WebLink::parse(&format!("{}{odd}", &address[..at])) {
                    assert!(paper(&link).is_none_or(|paper| !paper.label.contains(char::is_control)));
                }
            }
        }
    }
}
