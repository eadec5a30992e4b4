package org.chancery.link.online;

import org.chancery.mention.EntityType;

/** A name that items are sought for. */
record Wanted(EntityType type, String name) {}
