/**
 * News about diplomacy goes in; a knowledge graph comes out, in which every fact points to the
 * sentence that says it. {@link org.chancery.Pipeline} is the one way through:
 *
 * <pre>
 * article -> annotate -> mention -> resolve -> event -> graph -> store -> serve, query, export, evaluate
 * </pre>
 *
 * <p>Each package is entered with one immutable record and left with the next; none knows a later
 * one. Positions are Unicode code points into the article's text, from the first stage to the
 * evidence in the graph.
 */
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
