/** Quads of articles come in; an archive of article graphs and the index over it stay. */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
