package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.ChanceryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The TDB2 database over an archive: made from it, thrown away when in doubt, made again.
 *
 * <p>TDB2 of Jena 5.6.0 may not open again after an aborted write transaction, nor after a torn
 * journal. So nothing is ever aborted on a database that is kept: what fails is thrown away. A
 * database says in a file which segment of the archive it has come to; the file is written after
 * the transaction, so a crash between the two means doing a change twice, which changes nothing.
 */
final class TdbIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TdbIndex.class);
  private static final String LOADING = "loading";

  /** Small commits cost TDB2 twelve times the space of large ones; larger ones cost memory. */
  private static final int ARTICLES_PER_TRANSACTION = 500;

  /** With more changes than this share of the articles, loading all anew is faster. */
  private static final double BULK_SHARE = 0.5;

  /** The bulk loader's threads pay off from about here. */
  private static final int FEWEST_FOR_BULK_LOADER = 1000;

  private final Path folder;
  private final Archive archive;
  private final Background background;
  private Path database;
  private DatasetGraph dataset;

  private TdbIndex(Path folder, Archive archive, Background background) throws IOException {
    this.folder = folder;
    this.archive = archive;
    this.background = background;
    this.database = newest().orElseGet(this::next);
    this.dataset = usable() ? connectOrLoad() : load();
  }

  /** Opens the index of an archive and brings it up to date; makes it anew when it must. */
  static TdbIndex open(Path folder, Archive archive, Background background) {
    try {
      Files.createDirectories(folder);
      SyncedFiles.delete(folder.resolve(LOADING));
      TdbIndex index = new TdbIndex(folder, archive, background);
      index.catchUp();
      return index;
    } catch (IOException e) {
      throw new ChanceryException("cannot open the index " + folder, e);
    }
  }

  DatasetGraph dataset() {
    return dataset;
  }

  private Optional<Path> newest() throws IOException {
    try (Stream<Path> databases = Files.list(folder)) {
      return databases.max(Path::compareTo);
    }
  }

  /** Where the next database goes. */
  private Path next() {
    int last = database == null ? 0 : Integer.parseInt(database.getFileName().toString());
    return folder.resolve(String.format(Locale.ROOT, "%08d", last + 1));
  }

  private boolean usable() {
    return Generation.read(database)
        .filter(generation -> generation.background().equals(background.version()))
        .filter(generation -> archive.remembers(generation.segment()))
        .isPresent();
  }

  private DatasetGraph connectOrLoad() throws IOException {
    try {
      return connect(database);
    } catch (RuntimeException e) {
      LOG.warn("The index {} does not open; making it anew from the archive", database, e);
      return load();
    }
  }

  private static DatasetGraph connect(Path database) {
    return DatabaseMgr.connectDatasetGraph(database.toString());
  }

  /** Brings the database to the last segment of the archive. */
  void catchUp() {
    try {
      int segment = Generation.read(database).map(Generation::segment).orElse(0);
      NavigableSet<String> changed = archive.changedSince(segment);
      if (changed.size() > 10 + BULK_SHARE * archive.ids().size() || !archive.remembers(segment)) {
        rebuild();
      } else if (!changed.isEmpty()) {
        apply(changed);
      }
    } catch (IOException e) {
      throw new ChanceryException("cannot write the index " + folder, e);
    }
  }

  private void apply(NavigableSet<String> changed) throws IOException {
    List<String> ids = new ArrayList<>(changed);
    try {
      for (int i = 0; i < ids.size(); i += ARTICLES_PER_TRANSACTION) {
        List<String> some = ids.subList(i, Math.min(ids.size(), i + ARTICLES_PER_TRANSACTION));
        Txn.executeWrite(dataset, () -> replace(some));
      }
      new Generation(archive.lastSegment(), background.version()).write(database);
    } catch (RuntimeException e) {
      LOG.warn("The index {} could not be changed; making it anew from the archive", database, e);
      rebuild();
    }
  }

  private void replace(List<String> ids) {
    NavigableSet<String> keys = new TreeSet<>();
    NavigableSet<String> items = new TreeSet<>();
    for (String id : ids) {
      Node graph = background.iris().articleGraph(id);
      keys.addAll(IdentityDecisions.keysOf(dataset, graph));
      items.addAll(KnownTenures.itemsOf(dataset, graph));
      dataset.removeGraph(graph);
      archive.block(id).ifPresent(block -> send(block, StreamRDFLib.dataset(dataset)));
      keys.addAll(IdentityDecisions.keysOf(dataset, graph));
      items.addAll(KnownTenures.itemsOf(dataset, graph));
    }
    IdentityDecisions.renew(dataset, background.iris(), keys);
    KnownTenures.renew(dataset, background, items);
  }

  private static void send(ArticleBlock block, StreamRDF out) {
    RDFParser.fromString(block.quads(), Lang.NQUADS).parse(out);
  }

  /** Throws the database away and makes it from the archive. */
  void rebuild() {
    try {
      close();
      dataset = load();
    } catch (IOException e) {
      throw new ChanceryException("cannot make the index " + folder + " anew", e);
    }
  }

  private DatasetGraph load() throws IOException {
    Path loading = folder.resolve(LOADING);
    SyncedFiles.delete(loading);
    Files.createDirectories(loading);
    DatasetGraph fresh = connect(loading);
    fill(fresh);
    Txn.executeWrite(fresh, () -> renewAll(fresh));
    TDBInternal.expel(fresh, true);
    new Generation(archive.lastSegment(), background.version()).write(loading);
    Path target = next();
    SyncedFiles.rename(loading, target);
    deleteAllBut(target);
    database = target;
    return connect(target);
  }

  private void renewAll(DatasetGraph fresh) {
    IdentityDecisions.renew(fresh, background.iris(), IdentityDecisions.allKeys(fresh));
    KnownTenures.renew(fresh, background, KnownTenures.allItems(fresh, background));
  }

  private void fill(DatasetGraph fresh) {
    if (archive.ids().size() < FEWEST_FOR_BULK_LOADER) {
      Txn.executeWrite(fresh, () -> sendAll(StreamRDFLib.dataset(fresh)));
    } else {
      DataLoader loader = LoaderFactory.phasedLoader(fresh, MonitorOutputs.nullOutput());
      loader.startBulk();
      sendAll(loader.stream());
      loader.finishBulk();
    }
  }

  private void sendAll(StreamRDF out) {
    background.writeTo(out);
    archive.forEach(block -> send(block, out));
  }

  private void deleteAllBut(Path kept) throws IOException {
    try (Stream<Path> databases = Files.list(folder)) {
      for (Path each : databases.filter(path -> !path.equals(kept)).toList()) {
        SyncedFiles.delete(each);
      }
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }
}
