package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.article.Block;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.NameTables;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.StateRecord;

/**
 * The state whose ministers and ministries a report need not name: that of the place it comes from.
 * Where two places share a dateline neither decides; the state that the report opens with does.
 */
final class HomeState {
  /** As many mentions as the first place of the report is worth. */
  private static final int OPENING = 2;

  private final AnnotatedArticle article;
  private final NameTables tables;
  private final StateNames states;
  private final List<Mention> mentions;
  private final Map<String, Integer> told = new HashMap<>();
  private final Optional<String> ofArticle;

  HomeState(
      AnnotatedArticle article, NameTables tables, StateNames states, List<Mention> mentions) {
    this.article = article;
    this.tables = tables;
    this.states = states;
    this.mentions = mentions;
    mentions.forEach(m -> state(m).ifPresent(id -> told.merge(id, 1, Integer::sum)));
    this.ofArticle = find();
  }

  /** Id of the state at home where a sentence stands: {@code In Juba, the minister said}. */
  Optional<String> at(int sentence) {
    return scene(sentence).or(() -> ofArticle);
  }

  /** Id of the whole article's. */
  Optional<String> ofArticle() {
    return ofArticle;
  }

  /** The state of the capital that a sentence opens with. */
  private Optional<String> scene(int sentence) {
    Sentence words = article.sentences().get(sentence);
    boolean opens = words.size() > 2 && words.token(0).text().equals("In");
    return !opens
        ? Optional.empty()
        : mentions.stream()
            .filter(m -> m.sentence() == sentence && m.firstToken() == 1)
            .flatMap(m -> capitalOf(m).stream())
            .filter(told::containsKey)
            .findFirst();
  }

  private Optional<String> find() {
    Set<String> ofDateline = ofDateline();
    if (ofDateline.size() == 1) {
      return ofDateline.stream().findFirst();
    }
    return ofDateline.isEmpty()
        ? leading()
        : lead().stream().filter(ofDateline::contains).findFirst();
  }

  /** The states of the dateline's places that the article names, too. */
  private Set<String> ofDateline() {
    Set<String> found = new LinkedHashSet<>();
    mentions.stream()
        .filter(m -> block(m) == Block.Kind.DATELINE)
        .flatMap(m -> placeOf(m).stream())
        .map(PlaceRecord::state)
        .filter(told::containsKey)
        .forEach(found::add);
    return found;
  }

  /** The states of the first sentence, in its order. */
  private List<String> lead() {
    int first =
        article.sentences().stream()
            .filter(s -> s.block() == Block.Kind.PARAGRAPH)
            .mapToInt(Sentence::index)
            .findFirst()
            .orElse(-1);
    return mentions.stream()
        .filter(m -> m.sentence() == first)
        .flatMap(m -> state(m).stream())
        .toList();
  }

  /** Without a dateline: the state named most often; the one that the report opens with counts. */
  private Optional<String> leading() {
    Map<String, Integer> weights = new HashMap<>(told);
    lead().stream().findFirst().ifPresent(id -> weights.merge(id, OPENING, Integer::sum));
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(weights.entrySet());
    sorted.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    boolean clear =
        sorted.size() == 1
            || sorted.size() > 1 && sorted.get(0).getValue() > sorted.get(1).getValue();
    return clear ? Optional.of(sorted.get(0).getKey()) : Optional.empty();
  }

  private Block.Kind block(Mention mention) {
    return article.sentences().get(mention.sentence()).block();
  }

  private Optional<String> state(Mention mention) {
    boolean named =
        mention.kind() == MentionKind.NAMED && mention.type() == EntityType.STATE
            || mention.kind() == MentionKind.METONYM;
    return named
        ? states.find(mention).filter(StateRecord.class::isInstance).map(NamedRecord::id)
        : Optional.empty();
  }

  private Optional<String> capitalOf(Mention mention) {
    return placeOf(mention).filter(place -> place.kind().equals("capital")).map(PlaceRecord::state);
  }

  private Optional<PlaceRecord> placeOf(Mention mention) {
    return mention.type() != EntityType.PLACE || mention.kind() != MentionKind.NAMED
        ? Optional.empty()
        : tables.named(mention.text()).stream()
            .filter(PlaceRecord.class::isInstance)
            .map(PlaceRecord.class::cast)
            .findFirst();
  }
}
