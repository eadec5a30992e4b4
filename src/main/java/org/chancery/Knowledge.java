package org.chancery;

import java.util.concurrent.CompletableFuture;
import org.apache.jena.riot.system.StreamRDF;
import org.chancery.annotate.LanguageModels;
import org.chancery.coding.ActorCodes;
import org.chancery.coding.EventCoder;
import org.chancery.event.EventRules;
import org.chancery.graph.GraphMapper;
import org.chancery.graph.Iris;
import org.chancery.graph.RecordedTenures;
import org.chancery.graph.ReferenceGraph;
import org.chancery.graph.ShapeCheck;
import org.chancery.link.LinkRefinement;
import org.chancery.mention.MentionFinder;
import org.chancery.mention.MentionRules;
import org.chancery.mention.NameTables;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.EntityResolver;
import org.chancery.store.Background;
import org.chancery.wikidata.OwnWikidata;
import org.jspecify.annotations.Nullable;

/**
 * All that articles are read with: models, tables, rules. Loaded once, shared by all threads.
 *
 * @param actors codes of states, for event data
 * @param links what changes links after the tables have been asked: nothing unless told otherwise
 * @param version of the program and all its data, for telling whether an article must be read again
 */
public record Knowledge(
    LanguageModels models,
    MentionFinder mentions,
    EntityResolver resolver,
    LinkRefinement links,
    EventRules events,
    ActorCodes actors,
    GraphMapper mapper,
    ShapeCheck shapes,
    Background background,
    Version version) {

  /**
   * Loads everything from the class path, independent parts at the same time.
   *
   * @param iris how things of the graph are named
   * @throws ChanceryException when a part is missing or damaged
   */
  public static Knowledge load(Iris iris) {
    CompletableFuture<LanguageModels> models = CompletableFuture.supplyAsync(LanguageModels::load);
    return load(iris, ReferenceTables.load(), models);
  }

  /** The same where the tables are loaded already, and the models are on their way. */
  public static Knowledge load(
      Iris iris, ReferenceTables tables, CompletableFuture<LanguageModels> models) {
    return load(iris, tables, models, OwnWikidata.none());
  }

  /** The same with a Wikidata of the user's own beside the tables. */
  public static Knowledge load(
      Iris iris,
      ReferenceTables tables,
      CompletableFuture<LanguageModels> models,
      OwnWikidata wikidata) {
    CompletableFuture<ShapeCheck> shapes = CompletableFuture.supplyAsync(ShapeCheck::new);
    CompletableFuture<EventRules> events = CompletableFuture.supplyAsync(EventRules::load);
    Version version = Version.load();
    NameTables names = new NameTables(tables);
    MentionRules rules = MentionRules.load(tables);
    ActorCodes actors = ActorCodes.of(tables);
    LanguageModels language = models.join();
    return new Knowledge(
        language,
        new MentionFinder(names, rules, language.names()),
        new EntityResolver(names, rules, wikidata.people()),
        wikidata.things(),
        events.join(),
        actors,
        new GraphMapper(iris, version.run().with(wikidata.components()), actors),
        shapes.join(),
        background(tables, iris, version),
        version);
  }

  /** A coder of event data for one thread. */
  public EventCoder coder() {
    return new EventCoder(actors, events.classifier());
  }

  /** The same with links that are decided otherwise, after what is there already. */
  public Knowledge with(LinkRefinement refinement) {
    return new Knowledge(
        models,
        mentions,
        resolver,
        links.then(refinement),
        events,
        actors,
        mapper,
        shapes,
        background,
        version);
  }

  /** The background graph alone, for commands that read no article. */
  public static Background background(Iris iris) {
    return background(ReferenceTables.load(), iris);
  }

  /** The same where the tables are loaded already. */
  public static Background background(ReferenceTables tables, Iris iris) {
    return background(tables, iris, Version.load());
  }

  private static Background background(ReferenceTables tables, Iris iris, Version version) {
    return new Background() {
      private @Nullable RecordedTenures tenures;

      @Override
      public void writeTo(StreamRDF out) {
        new ReferenceGraph(tables, iris).writeTo(out);
      }

      @Override
      public synchronized void writeTenures(String item, StreamRDF out) {
        if (tenures == null) {
          tenures = new RecordedTenures(tables, iris);
        }
        tenures.writeTo(item, out);
      }

      @Override
      public String version() {
        return version.data() + " " + iris.base();
      }

      @Override
      public Iris iris() {
        return iris;
      }
    };
  }
}
