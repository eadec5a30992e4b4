package org.chancery.reference;

/** A state's place in an organisation: {@code member}, {@code observer}, {@code partner}. */
public record MembershipRecord(String organisation, String state, String status) {
  static MembershipRecord of(Table.Row row) {
    return new MembershipRecord(
        row.required("organisation"), row.required("state"), row.text("status"));
  }
}
