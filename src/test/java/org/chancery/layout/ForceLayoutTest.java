package org.chancery.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.chancery.layout.ForceLayout.Positions;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {
  private static final int CIRCLE = 6;

  /** Two circles of six in which all know each other; one tie joins the circles. */
  private static Positions twoCircles() {
    ForceLayout layout = new ForceLayout(2 * CIRCLE);
    for (int i = 0; i < 2 * CIRCLE; i++) {
      for (int j = i + 1; j < 2 * CIRCLE; j++) {
        if (i / CIRCLE == j / CIRCLE) {
          layout.connect(i, j);
        }
      }
    }
    layout.connect(0, CIRCLE);
    layout.connect(3, 3);
    return layout.positions();
  }

  private static double distance(Positions all, int one, int other) {
    return Math.hypot(all.x()[one] - all.x()[other], all.y()[one] - all.y()[other]);
  }

  @Test
  void placesTheSameNetworkAlwaysTheSame() {
    assertThat(twoCircles().x()).isEqualTo(twoCircles().x());
    assertThat(twoCircles().y()).isEqualTo(twoCircles().y());
  }

  @Test
  void keepsThoseTogetherWhoAreTied() {
    Positions all = twoCircles();

    for (int i = 1; i < CIRCLE; i++) {
      for (int j = 1; j < CIRCLE; j++) {
        assertThat(distance(all, i, j)).isLessThan(distance(all, i, CIRCLE + j));
      }
    }
  }

  @Test
  void keepsPartsThatNothingJoinsInSight() {
    ForceLayout layout = new ForceLayout(30);
    for (int i = 1; i < 20; i++) {
      layout.connect(0, i);
    }
    for (int i = 20; i < 30; i += 2) {
      layout.connect(i, i + 1);
    }
    Positions all = layout.positions();

    for (int i = 0; i < 30; i++) {
      assertThat(distance(all, 0, i)).isLessThan(1200);
    }
  }

  @Test
  void givesEachOfManyAPlaceOfItsOwn() {
    int many = 3000;
    ForceLayout layout = new ForceLayout(many);
    for (int i = 1; i < many; i++) {
      layout.connect(i, i / 3);
    }
    Positions all = layout.positions();

    Set<String> places = new HashSet<>();
    for (int i = 0; i < many; i++) {
      assertThat(all.x()[i] + all.y()[i]).isFinite();
      places.add(all.x()[i] + " " + all.y()[i]);
    }
    assertThat(places).hasSizeGreaterThan(many - 5);
  }

  @Test
  void placesNobodyWhereThereIsNobody() {
    assertThat(new ForceLayout(0).positions().x()).isEmpty();
    assertThat(new ForceLayout(1).positions().x()).hasSize(1);
  }

  @Test
  void quartersPushNearlyAsAllPointsDoAndWithTheWeightOfAll() {
    int many = 500;
    double[] x = new double[many];
    double[] y = new double[many];
    for (int i = 0; i < many; i++) {
      x[i] = i * 7919 % 1000;
      y[i] = i < 20 ? 5 : i * 104729 % 1000; // some in one row, and some in one place
    }
    x[7] = x[6];
    Quarters quarters = new Quarters(x, y);

    for (int point : new int[] {0, 6, 7, 250, 499}) {
      double[] near = new double[2];
      quarters.pushes(
          point,
          (fromX, fromY, weight) -> {
            near[0] += weight;
            near[1] += weight * (x[point] - fromX);
          });
      double exact = 0;
      for (int i = 0; i < many; i++) {
        exact += x[point] - x[i];
      }
      assertThat(near[0]).isEqualTo(many - 1);
      assertThat(near[1]).isCloseTo(exact, within(Math.abs(exact) * 0.01 + 1));
    }
  }
}
