package org.chancery.wikidata;

/** The properties of Wikidata that an import reads. */
enum Property {
  INSTANCE_OF(31),
  COUNTRY(17),
  GENDER(21),
  CITIZENSHIP(27),
  POSITION_HELD(39),
  BORN(569),
  DIED(570),
  START(580),
  END(582),
  /** Deprecated as a qualifier, and still common: the jurisdiction and the body are used first. */
  OF(642),
  JURISDICTION(1001),
  REPLACES(1365),
  REPLACED_BY(1366),
  OFFICIAL_NAME(1448),
  NAME_IN_NATIVE_LANGUAGE(1559),
  NATIVE_LABEL(1705);

  private final String id;

  Property(int number) {
    this.id = "P" + number;
  }

  String id() {
    return id;
  }
}
