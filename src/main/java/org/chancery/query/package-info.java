/** A question by name and its parameters come in; a table of answers goes out. */
@NullMarked
package org.chancery.query;

import org.jspecify.annotations.NullMarked;
