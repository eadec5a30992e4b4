package org.chancery.event;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/** Which kinds of things can stand at the ends of a relation. */
final class RelationTypes {
  private static final Set<EntityType> PARTNERS =
      EnumSet.of(EntityType.STATE, EntityType.ORGANIZATION);
  private static final Set<EntityType> BODIES =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.MECHANISM);
  private static final Set<EntityType> PLACES = EnumSet.of(EntityType.PLACE, EntityType.STATE);
  private static final Set<EntityType> THINGS = EnumSet.of(EntityType.PLACE, EntityType.PROJECT);

  private RelationTypes() {}

  /** Whether a thing can be a relation's subject, or its object. */
  static boolean fits(Relation relation, Entity entity, boolean subject) {
    EntityType type = entity.type();
    boolean person = type == EntityType.PERSON;
    return switch (relation) {
      case MEMBER_OF -> subject ? person || PARTNERS.contains(type) : isBody(entity);
      case PARTICIPATES_IN_PROJECT ->
          subject ? person || PARTNERS.contains(type) : type == EntityType.PROJECT;
      case SUPPORTS, OPPOSES ->
          subject ? Parties.isAgent(entity) : entity.named() && type != EntityType.PLACE;
      case LOCATED_IN -> subject ? THINGS.contains(type) : PLACES.contains(type);
      case CAPITAL_OF -> subject ? type == EntityType.PLACE : type == EntityType.STATE;
      case PREDECESSOR_OF, RELATIVE_OF -> person;
      case REPRESENTS -> subject ? person : PARTNERS.contains(type);
    };
  }

  private static boolean isBody(Entity entity) {
    return entity.named() && BODIES.contains(entity.type());
  }
}
