/**
 * A dataset comes in; what the page at {@code /} shows goes out: the network with its layout, one
 * fact with its evidence, one entity with all that is known of it.
 */
@NullMarked
package org.chancery.explore;

import org.jspecify.annotations.NullMarked;
