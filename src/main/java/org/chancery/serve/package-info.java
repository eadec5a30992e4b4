/** A store comes in; a hardened SPARQL server goes out. */
@NullMarked
package org.chancery.serve;

import org.jspecify.annotations.NullMarked;
