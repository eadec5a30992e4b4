/** Findings come in; quads under the diplomacy ontology go out. */
@NullMarked
package org.chancery.graph;

import org.jspecify.annotations.NullMarked;
