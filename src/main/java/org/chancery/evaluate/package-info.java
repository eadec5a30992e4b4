/** A graph and gold facts come in; figures and the list of errors go out. */
@NullMarked
package org.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
