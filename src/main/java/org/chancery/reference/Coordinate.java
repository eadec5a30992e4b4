package org.chancery.reference;

import java.util.List;

/**
 * Where a place lies on the WGS 84 ellipsoid.
 *
 * @param place id of the place
 * @param latitude degrees, north positive, -90 to 90
 * @param longitude degrees, east positive, -180 to 180
 */
public record Coordinate(String place, double latitude, double longitude) {
  private static final String TABLE = "/org/chancery/reference/coordinates.tsv";

  /**
   * Loads the table that is on the class path.
   *
   * @throws org.chancery.ChanceryException naming file and line when it is missing or damaged
   */
  public static List<Coordinate> load() {
    return Table.read(TABLE).map(Coordinate::of);
  }

  private static Coordinate of(Table.Row row) {
    return new Coordinate(
        row.required("id"), degrees(row, "latitude", 90), degrees(row, "longitude", 180));
  }

  private static double degrees(Table.Row row, String column, double most) {
    try {
      double value = Double.parseDouble(row.required(column));
      if (Math.abs(value) <= most) {
        return value;
      }
      throw row.wrong(column + " is out of range: " + value);
    } catch (NumberFormatException e) {
      throw row.wrong(column + " is no number");
    }
  }
}
