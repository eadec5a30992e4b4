package org.chancery.annotate.dependency;

import java.util.List;

/**
 * The relations that a model knows, numbered, and the actions of the parser, numbered too: 0
 * shifts, then one left arc for each relation, then one right arc for each.
 */
record Relations(List<String> names) {
  static final String ROOT = "root";
  static final int SHIFT = 0;

  Relations {
    names = List.copyOf(names);
  }

  int size() {
    return names.size();
  }

  int number(String name) {
    return names.indexOf(name);
  }

  String name(int relation) {
    return names.get(relation);
  }

  int actions() {
    return 2 * names.size() + 1;
  }

  int leftArc(int relation) {
    return 1 + relation;
  }

  int rightArc(int relation) {
    return 1 + names.size() + relation;
  }

  boolean isLeftArc(int action) {
    return action > SHIFT && action <= names.size();
  }

  boolean isRightArc(int action) {
    return action > names.size();
  }

  /** The relation of an arc. */
  int relation(int action) {
    return isLeftArc(action) ? action - 1 : action - 1 - names.size();
  }
}
