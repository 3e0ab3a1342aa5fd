"""Numbers that name, point to or time something, one kind a case, with the rule in the id."""

import pytest

from bot.core.extraction import extract


def kept(text: str) -> list[str]:
    return [figure.text for figure in extract(text).figures]


def case(rule: str, text: str, *figures: str) -> object:
    return pytest.param(text, list(figures), id=rule)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        case("subsection", "A breach of section 7(2) carries a fine of €500.", "€500"),
        case("subsections", "Article 6(1)(f) and clauses 3.1 to 3.4 apply."),
        case("short-section", "Under s. 45, ss.12-14 and para.9 it is barred."),
        case("sections-through", "Sections 1 through 5 name 12 ports.", "12"),
        case("section-says", "Section 12 states that 40 men went.", "40"),
        case("code-of-laws", "Under 18 U.S.C. § 1343 he faces 20 years.", "20"),
        case("code-of-rules", "It cited 21 CFR 1308.11 and 24 CFR part 58."),
        case("law-report", "See 410 U.S. 113 and 123 F.3d 456 on it."),
        case("public-law", "Public Law 117-58 paid for 40 ports.", "40"),
        case("count-of-a-charge", "He was found guilty on counts 1, 4 and 7."),
        case("symbol-of-a-document", "See A/RES/77/12 and S/2023/120 on 4 wars.", "4"),
        case("issue-of-a-year", "The MPR 2/25 puts inflation at 3%.", "3%"),
        case("number-of-a-year", "See App no. 12345/06 and ref 12345/A."),
        case("within-the-text", "As set out in 4.2 above (see 3.1), 40 left.", "40"),
        case("footnote", "As footnote 12 and note 4 say, it lapsed."),
        case("sources", "Ode et al. (12) saw 40 cases [13, 14].", "40"),
        case("part-of-parts", "Image 1 of 6: the quay."),
        case("verse", "He read from Luke 3:1-5 and 2 Timothy 3."),
        case("version", "The iOS 17.4 and USB 3.0 ports work."),
        case("standard", "ISO 9001, IEEE 802.11 and EN 50126 apply."),
        case("exposure", "Photo: J. Orme, f/8, 1/250s"),
        case("lottery", "The winning numbers were 4, 11 and 19."),
        case("seat", "She sat in seat 14C of Courtroom 6B."),
        case("bus", "Take the 86 bus or the No 11 tram."),
        case("calibre", "Police found a 9mm pistol and fired 155mm shells."),
        case("event", "She won the women's 100m final in 10.8 seconds.", "10.8"),
        case("plug", "It has no 3.5mm jack."),
        case("street-row", "It is at 77 Baker Row, Leeds."),
        case("street-abroad", "Write to 12 Rue de la Mer, 75002 Lyonville."),
        case("code-of-a-town", "Write to Hafenweg 5, 8001 Bergstadt."),
        case("account", "Pay the card ending in 4471."),
        case("groups-of-four", "Pay to DE89 3704 0044 0532 0130 00."),
        case("place-on-a-map", "It lies at 51.5074, -0.1278."),
        case("meeting", "COP 29 and SDG 13 ask for $4bn.", "$4bn"),
        case("name-in-capitals", "They joined the Five Hills alliance with the Gang of Four."),
        case("year-of-school", "Year 6 pupils planted 40 trees.", "40"),
        case("finding-aid", "See doi.org/10.5555/ode.42 and arXiv:2301.12345."),
        case("round-of-play", "They reached the round of 16 and the last eight."),
        case("down", "They stopped them on 3rd-and-7."),
        case("page-at-the-end", "Introduction ..... 3"),
        case("phone-led", "Ring our helpline 1890 555 200."),
        case("phone-pairs", "Info: 06 5550 1188, 01 42 68 53 00"),
        case("phone-in-brackets", "Tel: (020) 7946 0018"),
        case("phone-two-fives", "Mob: 98450 12345"),
        case("phone-code", "Dialling code: 0471"),
        case("phone-short", "Text STOP to 80888 or dial 999 or 112."),
        case("phone-none", "They called 120 people and texted 4,000.", "120", "4,000"),
        case("phone-none-ring", "Ring 12 bells and phone 300 voters.", "12", "300"),
        case("time-zone-point", "At 16.00 CET it stood at 40.", "40"),
        case("time-of-day-part", "At 5 this morning, 40 men left.", "40"),
        case("time-words", "It rang at six in the morning."),
        case("time-pair", "Between 6 and 8 p.m. it snowed on 3 hills.", "3"),
        case("time-opening", "It opens at 9 and closes at 5."),
        case("time-opening-range", "It opens from 9 to 5 daily."),
        case("time-not-opening", "The rate starts at 4 and ends at 9.", "4", "9"),
        case("time-week", "Mon-Fri 9-5, Sat 10-4"),
        case("time-h", "The talk is at 18h30 and lasts 40 minutes.", "40"),
        case("time-past", "It was ten past nine."),
        case("time-point-spoken", "He left at 7.30 and they met at 11.15."),
        case("time-not-point", "The pound traded at 7.30 and closed at 11.15.", "7.30", "11.15"),
        case("time-train", "The 7.15 to Leeds carried 300 people.", "300"),
        case("time-night", "At 12 midnight, 40 men left.", "40"),
        case("minute-of-play", "Goals: Orr 12', 55'; Dia (pen) 90+3'"),
        case("minutes-in-brackets", "Okoro (23, 45+1, 78 pen) scored."),
        case("minutes-on", "Orr struck on 27 and 63 minutes."),
        case("minutes-none", "Registration (45 min) is free.", "45"),
        case("date-short", "The road has been shut since 3/10."),
        case("date-card", "Expiry 06/27"),
        case("noted", "The report notes 12 deaths and rules 40 men out.", "12", "40"),
        case("article-then-figure", "Under Article 5, 40 men were freed.", "40"),
        case("room-seats", "Room 204 seats 40.", "40"),
        case("per-a-round-number", "Doctors saw 4 mg/100 ml.", "4"),
        case("the-ordinal-none", "He weighs 12st 4lb.", "4"),
        case("numbers-per-day", "The numbers are 12, 40 and 60 a day.", "12", "40", "60"),
    ],
)
def test_what_only_names_or_points_is_no_figure_and_hides_none(
    text: str, figures: list[str]
) -> None:
    assert kept(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        case("heading-divided", "2.4 Participants and procedures"),
        case("heading-known", "3 Results"),
        case("heading-with-mark", "3.1: Overview of 40 ports", "40"),
        case("clause", "14 The tenant shall pay $30.", "$30"),
        case("headline-stays", "3 Dead in Mine Blast", "3"),
        case("headline-of-millions", "2.5 Million Affected by Flood", "2.5 Million"),
        case("page-of", "- 4 -"),
        case("page-stroke", "1/12"),
        case("item", "2) Buy 3 eggs.", "3"),
        case("items-in-a-line", "Trending: 1. Storm latest 2. Budget row 3. Cup final"),
        case("items-in-brackets", "We ask: (1) to stop; (2) to pay 40 men.", "40"),
        case("items-and-figures", "1. 40 boats sank. 2. 12 cars burned.", "40", "12"),
        case("sentence-ends", "They had 5. Then 6 came.", "5", "6"),
        case("lines-in-order", "1 Bread\n2 Butter and jam\n3 Cheese"),
        case("lines-out-of-order", "3 eggs beaten\n1 onion chopped", "3", "1"),
        case("lines-divided", "2.4 Setting\n3 Yield of 40 plots", "40"),
        case("programme", "8.30 Coffee\n9.15 Talk of 3 guests", "3"),
        case("lines-marked", "1 - Harbour shut\n2 - Four boats sunk", "Four"),
    ],
)
def test_what_counts_off_the_text_itself_is_no_figure(text: str, figures: list[str]) -> None:
    assert kept(text) == figures
