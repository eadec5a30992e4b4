package org.chancery.resolve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chancery.article.Span;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.NameTables;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.wikidata.DumpGenerator;
import org.chancery.wikidata.IndexedPeople;
import org.chancery.wikidata.WikidataIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many persons a second are put to their candidates in the tables, and how long loading is.
 *
 * <p>With {@code -p index=DIR}, an index that {@code wikidata import} made is asked, too; {@code
 * indexedPersons} then are people of the made-up dump.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LinkingBenchmark {
  private static final int PERSONS = 2000;
  private static final LocalDate DATE = LocalDate.of(2025, 12, 8);

  /** Folder of an index; empty for the tables alone. */
  @Param("")
  public String index;

  private PersonLinker linker;
  private StateNames states;
  private List<Referent> known;
  private List<Referent> unknown;
  private List<Referent> inOffice;
  private List<Referent> indexed = List.of();

  /** Names as the tables have them, evenly from all of them, and such as they do not have. */
  @Setup(Level.Trial)
  public void load() {
    NameTables tables = new NameTables(ReferenceTables.load());
    linker = new PersonLinker(tables, others(tables.tables()));
    states = new StateNames(tables, List.of());
    List<PersonRecord> people = tables.tables().people();
    int step = people.size() / PERSONS;
    known = IntStream.range(0, PERSONS).mapToObj(i -> person(people.get(i * step).name())).toList();
    unknown =
        IntStream.range(0, PERSONS)
            .mapToObj(i -> person(people.get(i * step).name() + " Zzyx"))
            .toList();
    inOffice =
        IntStream.range(0, PERSONS)
            .mapToObj(i -> holder(people.get(i * step), tables.tables()))
            .toList();
  }

  private PersonSource others(ReferenceTables tables) {
    if (index.isEmpty()) {
      return PersonSource.none();
    }
    WikidataIndex opened = WikidataIndex.open(Path.of(index));
    indexed =
        LongStream.iterate(DumpGenerator.FIRST_HOLDER, n -> n + DumpGenerator.HOLDERS_APART)
            .mapToObj(opened::item)
            .takeWhile(Optional::isPresent)
            .limit(PERSONS)
            .map(item -> person(item.orElseThrow().label()))
            .toList();
    return new IndexedPeople(opened, tables);
  }

  private static Referent holder(PersonRecord record, ReferenceTables tables) {
    Referent person = person(record.name());
    Referent state = new Referent(EntityType.STATE, true);
    tables.states().stream()
        .filter(each -> each.id().equals(record.state()))
        .forEach(state::identify);
    String title = record.office().isEmpty() ? "minister" : record.office();
    Mention holder =
        new Mention(0, 0, 1, new Span(0, 1), record.name(), EntityType.PERSON, MentionKind.NAMED);
    person.addOffice(new Referent.OfficeHeld(title, state, false, holder));
    return person;
  }

  private static Referent person(String name) {
    Referent person = new Referent(EntityType.PERSON, true);
    person.addName(name);
    return person;
  }

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(PERSONS)
  public void knownPersons(Blackhole hole) {
    known.forEach(person -> hole.consume(linker.candidates(person, states, DATE)));
  }

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(PERSONS)
  public void unknownPersons(Blackhole hole) {
    unknown.forEach(person -> hole.consume(linker.candidates(person, states, DATE)));
  }

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(PERSONS)
  public void personsInOffice(Blackhole hole) {
    inOffice.forEach(person -> hole.consume(linker.candidates(person, states, DATE)));
  }

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(PERSONS)
  public void indexedPersons(Blackhole hole) {
    indexed.forEach(person -> hole.consume(linker.candidates(person, states, DATE)));
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Object loading() {
    return new PersonLinker(new NameTables(ReferenceTables.load()), PersonSource.none());
  }
}
