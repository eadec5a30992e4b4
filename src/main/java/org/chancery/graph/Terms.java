package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/diplomacy.ttl}, each under its own name, as Jena's vocabularies have
 * it: a class and a property may differ in case alone.
 */
@SuppressWarnings("MemberName")
public final class Terms {
  public static final String NAMESPACE = "https://w3id.org/chancery/ontology#";

  // Classes
  public static final Node Identifiable = term("Identifiable");
  public static final Node Entity = term("Entity");
  public static final Node Agent = term("Agent");
  public static final Node Location = term("Location");
  public static final Node Person = term("Person");
  public static final Node State = term("State");
  public static final Node Organization = term("Organization");
  public static final Node Mechanism = term("Mechanism");
  public static final Node Project = term("Project");
  public static final Node Place = term("Place");
  public static final Node Office = term("Office");
  public static final Node Tenure = term("Tenure");
  public static final Node RecordedTenure = term("RecordedTenure");
  public static final Node Stretch = term("Stretch");
  public static final Node TextSpan = term("TextSpan");
  public static final Node Mention = term("Mention");
  public static final Node Evidence = term("Evidence");
  public static final Node MentionKind = term("MentionKind");
  public static final Node Judgement = term("Judgement");
  public static final Node Finding = term("Finding");
  public static final Node Realis = term("Realis");
  public static final Node LinkCandidate = term("LinkCandidate");
  public static final Node IdentityDecision = term("IdentityDecision");
  public static final Node Event = term("Event");
  public static final Node Meeting = term("Meeting");
  public static final Node Visit = term("Visit");
  public static final Node Call = term("Call");
  public static final Node Statement = term("Statement");
  public static final Node Agreement = term("Agreement");
  public static final Node Action = term("Action");
  public static final Node StatusReport = term("StatusReport");
  public static final Node Claim = term("Claim");
  public static final Node Keyed = term("Keyed");

  // Individuals
  public static final Node Named = term("Named");
  public static final Node Nominal = term("Nominal");
  public static final Node Pronoun = term("Pronoun");
  public static final Node Metonym = term("Metonym");
  public static final Node Actual = term("Actual");
  public static final Node Planned = term("Planned");
  public static final Node Hypothetical = term("Hypothetical");
  public static final Node Denied = term("Denied");

  // Properties
  public static final Node iso3 = term("iso3");
  public static final Node stateCode = term("stateCode");
  public static final Node title = term("title");
  public static final Node officeOf = term("officeOf");
  public static final Node identityKey = term("identityKey");
  public static final Node holder = term("holder");
  public static final Node office = term("office");
  public static final Node asOf = term("asOf");
  public static final Node start = term("start");
  public static final Node former = term("former");
  public static final Node recordedHolder = term("recordedHolder");
  public static final Node recordedOffice = term("recordedOffice");
  public static final Node recordedAs = term("recordedAs");
  public static final Node recordedStart = term("recordedStart");
  public static final Node recordedEnd = term("recordedEnd");
  public static final Node refersTo = term("refersTo");
  public static final Node otherReading = term("otherReading");
  public static final Node mentionKind = term("mentionKind");
  public static final Node inArticle = term("inArticle");
  public static final Node sentence = term("sentence");
  public static final Node begin = term("begin");
  public static final Node end = term("end");
  public static final Node text = term("text");
  public static final Node realis = term("realis");
  public static final Node confidence = term("confidence");
  public static final Node attributedTo = term("attributedTo");
  public static final Node evidence = term("evidence");
  public static final Node decidedBy = term("decidedBy");
  public static final Node reason = term("reason");
  public static final Node candidate = term("candidate");
  public static final Node item = term("item");
  public static final Node score = term("score");
  public static final Node same = term("same");
  public static final Node participant = term("participant");
  public static final Node actor = term("actor");
  public static final Node recipient = term("recipient");
  public static final Node speaker = term("speaker");
  public static final Node host = term("host");
  public static final Node place = term("place");
  public static final Node earliest = term("earliest");
  public static final Node latest = term("latest");
  public static final Node date = term("date");
  public static final Node edtf = term("edtf");
  public static final Node dateNote = term("dateNote");
  public static final Node eventType = term("eventType");
  public static final Node quadClass = term("quadClass");
  public static final Node cameoRoot = term("cameoRoot");
  public static final Node mode = term("mode");
  public static final Node context = term("context");
  public static final Node topic = term("topic");
  public static final Node about = term("about");
  public static final Node quote = term("quote");
  public static final Node content = term("content");
  public static final Node project = term("project");
  public static final Node percentComplete = term("percentComplete");
  public static final Node phase = term("phase");
  public static final Node holdsOffice = term("holdsOffice");
  public static final Node represents = term("represents");
  public static final Node memberOf = term("memberOf");
  public static final Node participatesInProject = term("participatesInProject");
  public static final Node locatedIn = term("locatedIn");
  public static final Node capitalOf = term("capitalOf");
  public static final Node supports = term("supports");
  public static final Node opposes = term("opposes");
  public static final Node predecessorOf = term("predecessorOf");
  public static final Node relativeOf = term("relativeOf");
  public static final Node met = term("met");
  public static final Node visited = term("visited");
  public static final Node called = term("called");
  public static final Node agreedWith = term("agreedWith");
  public static final Node sha256 = term("sha256");
  public static final Node abstract_ = term("abstract");

  private Terms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
