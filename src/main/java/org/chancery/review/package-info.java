/** A store and its decisions come in; what is still to be decided about links goes out. */
@NullMarked
package org.chancery.review;

import org.jspecify.annotations.NullMarked;
