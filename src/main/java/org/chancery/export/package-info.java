/** A store comes in; files for graph tools and other RDF systems go out. */
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;
