package org.chancery.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.link.LinkDecision;
import org.chancery.review.LinkReview;
import org.chancery.review.LinkableEntity;
import org.chancery.review.LinkableEntity.Context;

/** What there is to decide about links, as JSON. */
final class ReviewJson {
  /** Those that are mentioned most; who wants all asks {@code chancery link}. */
  private static final int MOST_ENTITIES = 2_000;

  private static final int MOST_CONTEXTS = 8;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReviewJson() {}

  static ObjectNode of(LinkReview review) {
    ObjectNode all = NODES.objectNode().put("keeps", review.log().isPresent());
    review
        .log()
        .ifPresent(
            log -> {
              all.put("file", log.file().path().toString());
              ArrayNode problems = all.putArray("problems");
              ArrayNode decisions = all.putArray("decisions");
              log.file()
                  .read(problem -> problems.add(problem.toString()))
                  .all()
                  .forEach(decision -> decisions.add(of(decision)));
            });
    List<LinkableEntity> entities = review.entities();
    all.put("total", entities.size());
    ArrayNode told = all.putArray("entities");
    entities.stream().limit(MOST_ENTITIES).forEach(entity -> told.add(of(entity)));
    return all;
  }

  static ObjectNode of(LinkDecision decision) {
    return NODES
        .objectNode()
        .put("type", ReviewApi.word(decision.type()))
        .put("name", decision.name())
        .put("article", decision.article())
        .put("verdict", ReviewApi.word(decision.verdict()))
        .put("item", decision.item())
        .put("note", decision.note());
  }

  private static ObjectNode of(LinkableEntity entity) {
    ObjectNode told =
        NODES
            .objectNode()
            .put("type", ReviewApi.word(entity.key().type()))
            .put("name", entity.name())
            .put("article", entity.article())
            .put("mentions", entity.contexts().size());
    ArrayNode items = told.putArray("items");
    entity.items().forEach(items::add);
    ArrayNode candidates = told.putArray("candidates");
    entity
        .candidates()
        .forEach(
            each ->
                candidates
                    .addObject()
                    .put("item", each.qid())
                    .put("score", each.score())
                    .put("reason", each.reason()));
    ArrayNode contexts = told.putArray("contexts");
    entity.contexts().stream().limit(MOST_CONTEXTS).forEach(each -> contexts.add(of(each)));
    return told;
  }

  private static ObjectNode of(Context context) {
    return NODES
        .objectNode()
        .put("article", context.article())
        .put("before", context.before())
        .put("words", context.words())
        .put("after", context.after());
  }
}
