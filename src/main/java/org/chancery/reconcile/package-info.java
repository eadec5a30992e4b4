/**
 * The entities of a store and what others call theirs come in; which may be which goes out, in the
 * terms of the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group).
 */
@NullMarked
package org.chancery.reconcile;

import org.jspecify.annotations.NullMarked;
