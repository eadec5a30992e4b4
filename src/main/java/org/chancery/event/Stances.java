package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.reference.Table;

/**
 * What is done by a statement whose verb does not tell: the words of {@code stances.tsv} in what is
 * said decide, the stance with most of them first. Immutable, loaded once.
 */
final class Stances {
  private static final String RESOURCE = "/org/chancery/event/stances.tsv";

  private final Map<String, Pattern> words = new LinkedHashMap<>();

  private Stances() {}

  /**
   * Loads the table.
   *
   * @throws org.chancery.ChanceryException naming the line when it is damaged
   */
  static Stances load() {
    Stances stances = new Stances();
    Table.read(RESOURCE).map(stances::add);
    return stances;
  }

  private boolean add(Table.Row row) {
    String any = String.join("|", row.values("words"));
    words.put(
        row.required("plover"), Pattern.compile("\\b(?:" + any + ")", Pattern.CASE_INSENSITIVE));
    return true;
  }

  /** Gives a statement without a PLOVER type one, where its words tell. */
  void code(EventDraft event) {
    if (event.type != EventType.STATEMENT || event.plover != null || event.content == null) {
      return;
    }
    String best = "";
    long most = 0;
    for (Map.Entry<String, Pattern> stance : words.entrySet()) {
      long count =
          stance.getValue().matcher(event.content.toLowerCase(Locale.ROOT)).results().count();
      if (count > most) {
        best = stance.getKey();
        most = count;
      }
    }
    if (most > 0) {
      event.plover = new PloverCode(best, null, List.of("diplomatic"), PloverCode.BY_WORDS);
    }
  }
}
