/**
 * A Wikidata dump and a profile come in; an index goes out that the linker uses beside the
 * reference tables.
 */
@NullMarked
package org.chancery.wikidata;

import org.jspecify.annotations.NullMarked;
