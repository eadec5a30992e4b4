package org.chancery.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.article.Article;
import org.chancery.article.Block;
import org.chancery.article.Span;
import org.chancery.article.Text;
import org.chancery.event.Claim;
import org.chancery.event.Event;
import org.chancery.event.EventType;
import org.chancery.event.Evidence;
import org.chancery.event.Findings;
import org.chancery.event.PloverCode;
import org.chancery.event.Realis;
import org.chancery.event.Relation;
import org.chancery.event.Status;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;

/** Findings built by hand: a text, each line a sentence, and what is found in it. */
final class Telling {
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  private final String id;
  private final Text text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Telling(String id, String... lines) {
    this.id = id;
    this.text = new Text(String.join("\n", lines));
  }

  Entity entity(EntityType type, String name, String referenceId, String qid, String... aliases) {
    String iso3 = type == EntityType.STATE ? referenceId : null;
    return entity(type, name, true, referenceId, qid, iso3, List.of(), aliases);
  }

  Entity entity(
      EntityType type,
      String name,
      boolean named,
      String referenceId,
      String qid,
      String iso3,
      List<Candidate> candidates,
      String... aliases) {
    Set<String> others = new LinkedHashSet<>(List.of(aliases));
    String key = type + ":" + name + (named ? "" : "#" + entities.size());
    Entity entity = new Entity(key, type, name, others, named, referenceId, qid, iso3, candidates);
    entities.add(entity);
    return entity;
  }

  Entity person(String name, String... aliases) {
    return entity(EntityType.PERSON, name, null, null, aliases);
  }

  Entity state(String name, String iso3, String qid, String... aliases) {
    return entity(EntityType.STATE, name, iso3, qid, aliases);
  }

  void metonym(String words, Entity entity, Entity otherReading) {
    reference(MentionKind.METONYM, words, otherReading, entity);
  }

  void mention(MentionKind kind, String words, Entity... entities) {
    reference(kind, words, null, entities);
  }

  private void reference(MentionKind kind, String words, Entity otherReading, Entity... entities) {
    Span span = span(words);
    EntityType type = entities.length == 0 ? EntityType.PERSON : entities[0].type();
    Mention mention = new Mention(sentence(span), 0, 1, span, words, type, kind);
    references.add(new Reference(mention, List.of(entities), otherReading));
  }

  void tenure(Entity holder, String title, Entity of, boolean former, String words) {
    Span span = span(words);
    tenures.add(new Tenure(holder, title, of, former, sentence(span), span));
  }

  Evidence evidence(String words) {
    Span span = span(words);
    return new Evidence(sentence(span), span);
  }

  void claim(Entity subject, Relation relation, Entity object, Realis realis, String words) {
    claims.add(new Claim(subject, relation, object, realis, null, 0.8, List.of(evidence(words))));
  }

  void add(Event event) {
    events.add(event);
  }

  Happening happening(EventType type, String words) {
    return new Happening(type, evidence(words));
  }

  Findings findings() {
    Article article =
        new Article(
            id,
            text.slice(0, span(sentence(0)).end()),
            LocalDate.of(2025, 10, 20),
            "The Example",
            "https://news.example/" + id.replace(' ', '+'),
            "en",
            SHA256,
            text,
            text,
            List.of());
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < text.string().lines().count(); i++) {
      sentences.add(new Sentence(i, Block.Kind.PARAGRAPH, i, span(sentence(i)), List.of()));
    }
    return new Findings(
        new ResolvedArticle(
            new AnnotatedArticle(article, sentences), entities, references, tenures, List.of()),
        events,
        claims,
        List.of());
  }

  private String sentence(int index) {
    return text.string().split("\n", -1)[index];
  }

  private int sentence(Span span) {
    return (int) text.slice(0, span.begin()).chars().filter(c -> c == '\n').count();
  }

  private Span span(String words) {
    int at = text.string().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(text.codePoint(at), text.codePoint(at + words.length()));
  }

  static DateInterval day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new DateInterval(date, date, date.toString(), "date in the text");
  }

  /** An event whose parts are told one by one. */
  static final class Happening {
    private final EventType type;
    private final List<Evidence> evidence;
    private Realis realis = Realis.ACTUAL;
    private List<Entity> actors = List.of();
    private List<Entity> recipients = List.of();
    private List<Entity> participants = List.of();
    private Entity host;
    private Entity speaker;
    private Entity place;
    private DateInterval date;
    private List<String> topics = List.of();
    private List<Entity> about = List.of();
    private String quote;
    private String content;
    private Entity attributedTo;
    private PloverCode plover;
    private Status status;
    private double confidence = 0.9;

    private Happening(EventType type, Evidence... evidence) {
      this.type = type;
      this.evidence = List.of(evidence);
    }

    Happening realis(Realis value) {
      realis = value;
      return this;
    }

    Happening actors(Entity... value) {
      actors = List.of(value);
      return this;
    }

    Happening recipients(Entity... value) {
      recipients = List.of(value);
      return this;
    }

    Happening participants(Entity... value) {
      participants = List.of(value);
      return this;
    }

    Happening host(Entity value) {
      host = value;
      return this;
    }

    Happening speaker(Entity value) {
      speaker = value;
      return actors(value);
    }

    Happening place(Entity value) {
      place = value;
      return this;
    }

    Happening date(DateInterval value) {
      date = value;
      return this;
    }

    Happening topics(String... value) {
      topics = List.of(value);
      return this;
    }

    Happening about(Entity... value) {
      about = List.of(value);
      return this;
    }

    Happening quote(String value) {
      quote = value;
      return this;
    }

    Happening content(String value) {
      content = value;
      return this;
    }

    Happening attributedTo(Entity value) {
      attributedTo = value;
      return this;
    }

    Happening plover(String code, String mode, String... contexts) {
      plover = new PloverCode(code, mode, List.of(contexts), "test");
      return this;
    }

    Happening status(Entity project, String percent, String phase) {
      status = new Status(project, percent, phase);
      return this;
    }

    Happening confidence(double value) {
      confidence = value;
      return this;
    }

    Event event() {
      return new Event(
          type,
          realis,
          actors,
          recipients,
          participants,
          host,
          speaker,
          place,
          date,
          topics,
          about,
          quote,
          content,
          attributedTo,
          plover,
          status,
          confidence,
          "test",
          evidence);
    }
  }
}
