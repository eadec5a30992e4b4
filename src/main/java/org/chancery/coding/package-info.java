/**
 * What an article tells comes in; political event data goes out: for each sentence who did which
 * kind of thing to whom, with codes of states.
 */
@NullMarked
package org.chancery.coding;

import org.jspecify.annotations.NullMarked;
