package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.mention.EntityType;
import org.chancery.mention.NameTables;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.ReferenceTables;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many persons a second are put to their candidates in the tables, and how long loading is. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LinkingBenchmark {
  private static final int PERSONS = 2000;
  private static final LocalDate DATE = LocalDate.of(2025, 12, 8);

  private PersonLinker linker;
  private StateNames states;
  private List<Referent> known;
  private List<Referent> unknown;

  /** Names as the tables have them, evenly from all of them, and such as they do not have. */
  @Setup(Level.Trial)
  public void load() {
    NameTables tables = new NameTables(ReferenceTables.load());
    linker = new PersonLinker(tables, PersonSource.none());
    states = new StateNames(tables, List.of());
    List<PersonRecord> people = tables.tables().people();
    int step = people.size() / PERSONS;
    known =
        java.util.stream.IntStream.range(0, PERSONS)
            .mapToObj(i -> person(people.get(i * step).name()))
            .toList();
    unknown =
        java.util.stream.IntStream.range(0, PERSONS)
            .mapToObj(i -> person(people.get(i * step).name() + " Zzyx"))
            .toList();
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
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Object loading() {
    return new PersonLinker(new NameTables(ReferenceTables.load()), PersonSource.none());
  }
}
