/** A dependency parser: words and Penn tags come in, a tree of Universal Dependencies goes out. */
@NullMarked
package org.chancery.annotate.dependency;

import org.jspecify.annotations.NullMarked;
