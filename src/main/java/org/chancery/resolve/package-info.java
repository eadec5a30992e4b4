/** Mentions come in; entities, tenures of offices and dates go out: who and when is meant. */
@NullMarked
package org.chancery.resolve;

import org.jspecify.annotations.NullMarked;
