package org.chancery.graph;

import java.time.LocalDate;
import java.util.List;
import org.chancery.event.EventType;
import org.chancery.event.Findings;
import org.chancery.event.Realis;
import org.chancery.event.Relation;
import org.chancery.mention.EntityType;
import org.chancery.mention.MentionKind;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.Entity;

/** What the graph tests tell, all of it invented. */
final class Tellings {
  private Tellings() {}

  /** Two ministers meet, one speaks, an agreement is signed; offices, links, a metonym. */
  static Findings twoMinistersMeet() {
    String meets =
        "Foreign Minister Ada Lind of Norland met Bo Ek, once envoy, in Port Sund on Monday.";
    String says = "“We agreed on grain,” she told him, and Port Sund concurred.";
    Telling telling = new Telling("2025/two ministers", "Norland and Sudland talk", meets, says);
    Entity norland = telling.state("Norland", "NRL", "Q1001", "Norlandic");
    Entity sudland = telling.state("Sudland", "SUD", "Q1002");
    Entity lind =
        telling.entity(
            EntityType.PERSON,
            "Ada Lind",
            true,
            null,
            "Q1003",
            null,
            List.of(
                new Candidate("Q1003", 0.93, "name and office agree"),
                new Candidate("Q1004", 0.04, "name alone")),
            "Lind");
    Entity ek = telling.person("Bo Ek");
    Entity sund = telling.entity(EntityType.PLACE, "Port Sund", null, "Q1005");
    telling.mention(MentionKind.NAMED, "Ada Lind", lind);
    telling.mention(MentionKind.NAMED, "Bo Ek", ek);
    telling.mention(MentionKind.PRONOUN, "she", lind);
    telling.metonym("Sund concurred", sudland, sund);
    telling.mention(MentionKind.NOMINAL, "him");
    telling.tenure(lind, "Foreign Minister", norland, false, meets);
    telling.tenure(ek, "Envoy", null, true, meets);
    telling.add(
        telling
            .happening(EventType.MEETING, meets)
            .participants(lind, ek)
            .place(sund)
            .date(Telling.day(2025, 10, 20))
            .topics("Grain", "rail-freight")
            .plover("CONSULT", null, "diplomatic", "economic")
            .event());
    telling.add(
        telling
            .happening(EventType.STATEMENT, says)
            .speaker(lind)
            .recipients(ek)
            .quote("We agreed on grain,")
            .about(sudland)
            .event());
    telling.add(
        telling
            .happening(EventType.AGREEMENT, "We agreed on grain")
            .participants(norland, sudland)
            .attributedTo(lind)
            .plover("AGREE", null, "economic")
            .event());
    telling.claim(lind, Relation.REPRESENTS, norland, Realis.ACTUAL, meets);
    telling.claim(sund, Relation.CAPITAL_OF, sudland, Realis.ACTUAL, "Port Sund concurred");
    return telling.findings();
  }

  /** One act in each realis, and a claim of each. */
  static Findings everyRealis() {
    String visited = "Lind visited Ostia.";
    String plans = "Lind will visit Ostia next week.";
    String may = "Lind may call Ek.";
    String denies = "Norland has not sanctioned Ostia, nor left the Pact.";
    Telling telling = new Telling("realis", visited, plans, may, denies);
    Entity lind = telling.person("Ada Lind");
    Entity ek = telling.person("Ek");
    Entity norland = telling.state("Norland", "NRL", "Q1001");
    Entity ostia = telling.state("Ostia", "OST", "Q1006");
    Entity pact = telling.entity(EntityType.MECHANISM, "Pact", "pact", null);
    telling.add(
        telling
            .happening(EventType.VISIT, visited)
            .actors(lind)
            .participants(lind)
            .place(ostia)
            .date(Telling.day(2025, 10, 19))
            .plover("CONSULT", "visit", "diplomatic")
            .event());
    telling.add(
        telling
            .happening(EventType.VISIT, plans)
            .realis(Realis.PLANNED)
            .actors(lind)
            .participants(lind)
            .place(ostia)
            .date(
                new DateInterval(
                    LocalDate.of(2025, 10, 27),
                    LocalDate.of(2025, 11, 2),
                    "2025-10-27/2025-11-02",
                    "week after publication"))
            .event());
    telling.add(
        telling
            .happening(EventType.CALL, may)
            .realis(Realis.HYPOTHETICAL)
            .actors(lind)
            .recipients(ek)
            .participants(lind, ek)
            .plover("CONSULT", "phone")
            .event());
    telling.add(
        telling
            .happening(EventType.ACTION, denies)
            .realis(Realis.DENIED)
            .actors(norland)
            .recipients(ostia)
            .plover("SANCTION", "discontinue", "economic")
            .event());
    telling.claim(norland, Relation.MEMBER_OF, pact, Realis.ACTUAL, "Norland");
    telling.claim(ostia, Relation.MEMBER_OF, pact, Realis.PLANNED, plans);
    telling.claim(lind, Relation.OPPOSES, pact, Realis.HYPOTHETICAL, may);
    telling.claim(norland, Relation.OPPOSES, ostia, Realis.DENIED, denies);
    return telling.findings();
  }

  /** A project and how far it is; an unnamed body; a body that is no state. */
  static Findings howFarARailwayIs() {
    String tells = "The Sund railway is over 50 percent complete, officials said; track is laid.";
    Telling telling = new Telling("railway", tells, "Norland and the Sund Bank build it.");
    Entity railway = telling.entity(EntityType.PROJECT, "Sund railway", "sund-railway", null);
    Entity norland = telling.state("Norland", "NRL", "Q1001");
    Entity bank = telling.entity(EntityType.ORGANIZATION, "Sund Bank", null, null, "the Bank");
    Entity officials =
        telling.entity(EntityType.ORGANIZATION, "officials", false, null, null, null, List.of());
    Entity others =
        telling.entity(EntityType.ORGANIZATION, "officials", false, null, null, null, List.of());
    telling.mention(MentionKind.NOMINAL, "officials", officials, others);
    telling.add(
        telling
            .happening(EventType.STATUS_REPORT, tells)
            .status(railway, ">50", "track is laid")
            .attributedTo(officials)
            .date(Telling.day(2025, 10, 20))
            .confidence(1)
            .event());
    telling.claim(norland, Relation.PARTICIPATES_IN_PROJECT, railway, Realis.ACTUAL, "Norland and");
    telling.claim(bank, Relation.PARTICIPATES_IN_PROJECT, railway, Realis.ACTUAL, "Sund Bank");
    telling.claim(railway, Relation.LOCATED_IN, norland, Realis.ACTUAL, tells);
    return telling.findings();
  }

  /**
   * Characters beyond the basic plane, before and in what is meant: all offsets count them as one.
   */
  static Findings beyondTheBasicPlane() {
    String meets = "🕊🕊 𐐀𐐁 Ögel 李强 met محمد رضا 🤝.";
    Telling telling = new Telling("𝔾-20", "🌍 News", meets);
    Entity ogel = telling.person("𐐀𐐁 Ögel 李强");
    Entity mohammad = telling.person("محمد رضا");
    telling.mention(MentionKind.NAMED, "𐐀𐐁 Ögel 李强", ogel);
    telling.mention(MentionKind.NAMED, "محمد رضا", mohammad);
    telling.add(telling.happening(EventType.MEETING, meets).participants(ogel, mohammad).event());
    return telling.findings();
  }

  /** Names that would break a careless writer. */
  static Findings hostileNames() {
    String controls = "C\u0000\u0001\u001F \u007F\u0085 met D";
    String tells =
        "O\"Neil 'the \\ Bolt' <script>alert(1)</script> met \u202Enaidni\u202C {x} ^ ` | in \"> #.";
    Telling telling = new Telling("../odd id/%41 \"q\" <x>/..", tells, controls);
    Entity oneil = telling.person("O\"Neil 'the \\ Bolt'\n<script>alert(1)</script>");
    Entity turned = telling.person("\u202Enaidni\u202C {x} ^ ` |");
    Entity punctuation = telling.person("?!…");
    Entity place = telling.entity(EntityType.PLACE, "\"> #", "a b/c?d#e", null);
    Entity longName = telling.person("long ".repeat(60).strip());
    telling.mention(MentionKind.NAMED, "\u202Enaidni\u202C {x} ^ ` |", turned);
    telling.tenure(oneil, "Head\tof \"all\"", null, false, "O\"Neil");
    telling.add(
        telling
            .happening(EventType.MEETING, tells)
            .participants(oneil, turned, punctuation, longName)
            .place(place)
            .topics("<b>bold</b>", "\u0007", "\u202Etopic", "TWO\nLINES")
            .event());
    telling.add(
        telling
            .happening(EventType.STATEMENT, controls)
            .speaker(punctuation)
            .quote(controls)
            .event());
    return telling.findings();
  }
}
