package org.chancery.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/** Reads gold files: {@code NAME.json} beside {@code NAME.txt}. */
public final class GoldReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private GoldReader() {}

  private record Entity(
      String id,
      String type,
      String name,
      @Nullable List<String> aliases,
      @Nullable String qid,
      @Nullable Boolean named) {}

  private record Office(String person, String title, @Nullable String of) {}

  private record Event(
      String id,
      String type,
      @Nullable String plover,
      String realis,
      @Nullable List<String> actors,
      @Nullable List<String> recipients,
      @Nullable List<String> participants,
      @Nullable String place,
      @Nullable String date,
      @Nullable String speaker,
      @Nullable String quote,
      @Nullable List<String> sentences) {}

  private record Relation(String subject, String predicate, String object, String realis) {}

  private record GoldFile(
      String id,
      List<Entity> entities,
      List<Office> offices,
      List<Event> events,
      List<Relation> relations) {}

  /**
   * The gold files of a folder, in order of their names.
   *
   * @throws ChanceryException when there are none, or when one is not of the form
   */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (found.isEmpty()) {
        throw new ChanceryException("no gold file (NAME.json beside NAME.txt) in " + folder);
      }
      return found;
    } catch (IOException e) {
      throw new ChanceryException("cannot list " + folder, e);
    }
  }

  /** The article beside a gold file. */
  public static Path article(Path gold) {
    return Path.of(gold.toString().replaceAll("\\.json$", ".txt"));
  }

  /**
   * The facts in a gold file.
   *
   * @throws ChanceryException naming file and place when the file is not of the form
   */
  public static Facts read(Path gold) {
    try {
      GoldFile file = JSON.readValue(Files.readString(gold), GoldFile.class);
      return facts(file, Files.readString(article(gold)));
    } catch (JsonProcessingException e) {
      throw new ChanceryException(
          gold + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new ChanceryException("cannot read " + gold + " and the article beside it", e);
    }
  }

  private static Facts facts(GoldFile file, String text) {
    return new Facts(
        file.id,
        text,
        file.entities.stream().map(GoldReader::thing).toList(),
        file.offices.stream()
            .map(office -> new Facts.OfficeHeld(office.person, office.title, office.of))
            .toList(),
        file.events.stream().map(event -> happening(event, text)).toList(),
        file.relations.stream()
            .map(r -> new Facts.Link(r.subject, r.predicate, r.object, r.realis))
            .toList());
  }

  private static Facts.Thing thing(Entity entity) {
    List<String> names = new ArrayList<>(List.of(entity.name));
    names.addAll(orEmpty(entity.aliases));
    return new Facts.Thing(
        entity.id, entity.type, names, entity.qid, !Boolean.FALSE.equals(entity.named));
  }

  private static Facts.Happening happening(Event event, String text) {
    Set<String> parties = new LinkedHashSet<>(orEmpty(event.actors));
    parties.addAll(orEmpty(event.recipients));
    parties.addAll(orEmpty(event.participants));
    return new Facts.Happening(
        event.id,
        event.type,
        event.plover,
        event.realis,
        parties,
        event.place,
        interval(event.date),
        event.speaker,
        event.quote,
        1,
        orEmpty(event.sentences).stream()
            .map(prefix -> GoldSentences.stretch(text, prefix))
            .toList());
  }

  /** Months and years as intervals of days, so that the same days compare equal. */
  private static @Nullable String interval(@Nullable String date) {
    return date == null ? null : GoldDates.interval(date);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
