package org.chancery.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An international body, ministry, parliament, company, armed group or news outlet.
 *
 * @param abbreviation to be matched with its case; empty when it has none
 * @param headquarters city and state in words
 */
public record OrganisationRecord(
    String id,
    @Nullable String qid,
    String name,
    String abbreviation,
    List<String> aliases,
    String kind,
    String headquarters)
    implements NamedRecord {
  static OrganisationRecord of(Table.Row row) {
    return new OrganisationRecord(
        row.required("id"),
        ReferenceTables.orNull(row.text("qid")),
        row.required("name"),
        row.text("abbreviation"),
        row.values("aliases"),
        row.text("kind"),
        row.text("headquarters"));
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(name));
    if (!abbreviation.isEmpty()) {
      names.add(abbreviation);
    }
    names.addAll(aliases);
    return names;
  }
}
