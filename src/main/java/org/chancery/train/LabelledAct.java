package org.chancery.train;

import java.util.List;

/**
 * An act whose category people have told.
 *
 * @param category one of the 18 of the PLOVER gold standard records of 2016
 * @param act features as {@link org.chancery.event.Dyad#act()} has them
 */
record LabelledAct(String category, List<String> act) {
  LabelledAct {
    act = List.copyOf(act);
  }
}
